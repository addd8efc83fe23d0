using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary><c>publish diff</c>: what a reprint changes, page by page.</summary>
internal sealed class DiffCommand
{
    private readonly Stage stage;
    private readonly Argument<string> old;
    private readonly Argument<string> corrected;
    private readonly Option<string?> output;
    private readonly Option<bool> exitCode;
    private readonly Option<int> jobs;

    private DiffCommand(Stage stage)
    {
        this.stage = stage;
        var words = stage.Words;
        old = new("OLD") { Description = words.OldArgument };
        corrected = new("NEW") { Description = words.DiffNewArgument };
        output = new("--output", "-o") { Description = words.DiffOutputOption, HelpName = "DIR" };
        exitCode = new("--exit-code") { Description = words.ExitCodeOption };
        jobs = new("--jobs") { Description = words.JobsOption, DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
    }

    public static Command Make(Stage stage)
    {
        var diff = new DiffCommand(stage);
        var command = new Command("diff", stage.Words.Diff) { diff.old, diff.corrected, diff.output, diff.exitCode, diff.jobs };
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (before, after) = (parsed.GetRequiredValue(old), parsed.GetRequiredValue(corrected));
        return parsed.GetValue(jobs) < 1 ? stage.Refuse(stage.Words.BadJobs)
            : IsPdf(before) != IsPdf(after) ? stage.Refuse(stage.Words.BookAndFile)
            : IsPdf(after) ? Show(parsed, Publisher.DiffFiles(before, after, parsed.GetValue(output)), ".", ".")
            : stage.WithBooks([before, after], folders => Compare(parsed, folders[0], folders[1]));
    }

    private static bool IsPdf(string name) => name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(name);

    private int Compare(ParseResult parsed, string oldFolder, string newFolder)
    {
        var printer = stage.PrinterFor(parsed);
        using var publisher = Publisher.Open();
        var progress = ProgressLine.Start(stage, printer.IsTalkative && stage.Screen.IsTerminal, newFolder);
        var result = publisher.Diff(Request(oldFolder), Request(newFolder), parsed.GetValue(output));
        progress.Clear();
        return Show(parsed, result, oldFolder, newFolder);

        BuildRequest Request(string folder) => new() { Folder = folder, Jobs = parsed.GetValue(jobs), Progress = progress.Show };
    }

    private int Show(ParseResult parsed, ReprintResult result, string oldFolder, string newFolder)
    {
        var printer = stage.PrinterFor(parsed);
        printer.PrintDiagnostics(result.Old, oldFolder);
        printer.PrintDiagnostics(result.New, newFolder);
        if (!result.Succeeded || result.Report is not { } report)
        {
            return ExitCode.BookHasErrors;
        }

        if (printer.IsTalkative)
        {
            ReprintTable.Print(report, stage);
            printer.PrintFiles(result.New);
        }

        return report.Differs && parsed.GetValue(exitCode) ? ExitCode.BookHasErrors : ExitCode.Done;
    }
}
