using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary><c>publish check</c>.</summary>
internal sealed class CheckCommand
{
    private readonly Stage stage;
    private readonly Argument<string[]> books;
    private readonly Option<bool> strict;
    private readonly Option<bool> fix;
    private readonly Option<bool> typography;
    private readonly Option<bool> oneColor;
    private readonly Option<int> jobs;

    private CheckCommand(Stage stage)
    {
        this.stage = stage;
        var words = stage.Words;
        books = new("BOOK") { Description = words.CheckArgument, Arity = ArgumentArity.ZeroOrMore };
        strict = new("--strict") { Description = words.CheckStrictOption };
        fix = new("--fix") { Description = words.FixOption };
        typography = new("--typography") { Description = words.TypographyOption };
        oneColor = new("--one-colour") { Description = words.OneColorOption };
        jobs = new("--jobs") { Description = words.JobsOption, DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
    }

    public static Command Make(Stage stage)
    {
        var check = new CheckCommand(stage);
        var command = new Command("check", stage.Words.Check) { check.books, check.strict, check.fix, check.typography, check.oneColor, check.jobs };
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed) => parsed.GetValue(jobs) < 1
        ? stage.Refuse(stage.Words.BadJobs)
        : CheckAll(parsed, parsed.GetValue(books) ?? []);

    /// <summary>Finished files by preflight, everything else as books.</summary>
    private int CheckAll(ParseResult parsed, string[] names)
    {
        string[] files = [.. names.Where(IsFile)];
        var ofFiles = CheckFiles(parsed, files);
        var others = names.Except(files).ToArray();
        return files.Length > 0 && others.Length == 0
            ? ofFiles
            : stage.WithBooks(others, folders => Math.Max(ofFiles, CheckBooks(parsed, folders)));
    }

    private static bool IsFile(string name) => (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".epub", StringComparison.OrdinalIgnoreCase)) && !Directory.Exists(name);

    private int CheckFiles(ParseResult parsed, string[] files)
    {
        var printer = stage.PrinterFor(parsed);
        var exit = ExitCode.Done;
        foreach (var file in files)
        {
            var check = Publisher.CheckFile(file, parsed.GetValue(oneColor));
            printer.Print(check);
            exit = check.Succeeded && !(parsed.GetValue(strict) && check.Warnings > 0) ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }

    private int CheckBooks(ParseResult parsed, IReadOnlyList<string> folders)
    {
        var printer = stage.PrinterFor(parsed);
        using var publisher = Publisher.Open();
        var exit = ExitCode.Done;
        foreach (var folder in folders)
        {
            var progress = ProgressLine.Start(stage, printer.IsTalkative, folder);
            var request = new BuildRequest { Folder = folder, IsStrict = parsed.GetValue(strict), Jobs = parsed.GetValue(jobs), Progress = progress.Show };
            var check = publisher.Check(request, parsed.GetValue(fix));
            progress.Clear();
            printer.Print(check, folder, progress.Time);
            if (parsed.GetValue(typography) && printer.IsTalkative)
            {
                TypographyTable.Print(check.Typography, stage);
            }

            exit = check.Result.Succeeded ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }
}
