using System.CommandLine;
using Publishing.Cli.Console;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publish build</c>.</summary>
internal sealed class BuildCommand
{
    private readonly Stage stage;
    private readonly Argument<string[]> books;
    private readonly Option<string> output;
    private readonly Option<string?> format;
    private readonly Option<string?> profile;
    private readonly Option<bool> strict;
    private readonly Option<bool> draft;
    private readonly Option<int> jobs;
    private readonly Option<bool> timings;

    private BuildCommand(Stage stage)
    {
        this.stage = stage;
        var words = stage.Words;
        books = new("BOOK") { Description = words.BookArgument, Arity = ArgumentArity.ZeroOrMore };
        output = new("--output", "-o") { Description = words.OutputOption, DefaultValueFactory = _ => "output", HelpName = "DIR" };
        format = new("--format") { Description = words.FormatOption, HelpName = "LIST" };
        profile = new("--profile") { Description = words.ProfileOption, HelpName = "NAME" };
        strict = new("--strict") { Description = words.StrictOption };
        draft = new("--draft") { Description = words.DraftOption };
        jobs = new("--jobs") { Description = words.JobsOption, DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        timings = new("--timings") { Description = words.TimingsOption };
    }

    public static Command Make(Stage stage)
    {
        var build = new BuildCommand(stage);
        var command = new Command("build", stage.Words.Build) { build.books, build.output, build.format, build.profile, build.strict, build.draft, build.jobs, build.timings };
        command.SetAction(build.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var words = stage.Words;
        if (!OutputFormats.TryRead(parsed.GetValue(format), out var formats, out var unknown))
        {
            return stage.Refuse(words.UnknownFormat(unknown));
        }

        if (parsed.GetValue(strict) && parsed.GetValue(draft))
        {
            return stage.Refuse(words.StrictAndDraft);
        }

        if (parsed.GetValue(jobs) < 1)
        {
            return stage.Refuse(words.BadJobs);
        }

        if (!SourceDate.TryRead(out var date, out var written))
        {
            return stage.Refuse(words.BadSourceDate(written));
        }

        return stage.WithBooks(parsed.GetValue(books), folders => BuildAll(parsed, folders, new BuildRequest
        {
            Folder = "",
            OutputFolder = parsed.GetValue(output)!,
            Formats = formats,
            Profile = parsed.GetValue(profile),
            IsStrict = parsed.GetValue(strict),
            IsDraft = parsed.GetValue(draft),
            Jobs = parsed.GetValue(jobs),
            SourceDate = date,
        }));
    }

    private int BuildAll(ParseResult parsed, IReadOnlyList<string> folders, BuildRequest common)
    {
        var printer = stage.PrinterFor(parsed);
        using var publisher = Publisher.Open();
        var exit = ExitCode.Done;
        foreach (var folder in folders)
        {
            var measured = parsed.GetValue(timings) ? new StageTimings() : null;
            var progress = ProgressLine.Start(stage, printer.IsTalkative, folder);
            var result = publisher.Build(common with { Folder = folder, Timings = measured, Progress = progress.Show });
            progress.Clear();
            printer.Print(result, folder, progress.Time);
            TimingsTable.Print(measured, result, stage);
            exit = result.Succeeded ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }
}
