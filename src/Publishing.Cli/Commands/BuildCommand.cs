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
    private readonly Option<string?> shard;

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
        shard = new("--shard") { Description = words.ShardOption, HelpName = "I/N" };
    }

    public static Command Make(Stage stage)
    {
        var build = new BuildCommand(stage);
        var command = new Command("build", stage.Words.Build) { build.books, build.output, build.format, build.profile, build.strict, build.draft, build.jobs, build.timings, build.shard };
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

        if (!ShardReader.TryRead(parsed.GetValue(shard), out var part))
        {
            return stage.Refuse(words.BadShard(parsed.GetValue(shard)!));
        }

        return stage.WithBooks(parsed.GetValue(books), folders => BuildPart(parsed, part, folders, new BuildRequest
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

    /// <summary>All books, or those of a shard. One book alone needs no catalogue.</summary>
    private int BuildPart(ParseResult parsed, ShardNumber? part, IReadOnlyList<string> folders, BuildRequest common)
    {
        var chosen = part is null ? folders : BookShards.Choose(part, folders);
        var printer = stage.PrinterFor(parsed);
        if (part is not null && printer.IsTalkative)
        {
            stage.Output.Write((chosen.Count == 0 ? stage.Words.ShardIsEmpty(part) : stage.Words.ShardHolds(part, [.. chosen.Select(BookFolders.NameOf)])) + "\n");
        }

        var books = new List<CatalogueBook>();
        var exit = BuildAll(parsed, chosen, common, books);
        return part is null && folders.Count == 1 ? exit : Math.Max(exit, WriteCatalogue(Catalogue.Of(part, books), common.OutputFolder, printer));
    }

    private int WriteCatalogue(Catalogue catalogue, string folder, DiagnosticPrinter printer)
    {
        var written = Catalogues.Write(catalogue, folder);
        printer.Print(written.Diagnostics);
        if (printer.IsTalkative && !written.HasErrors)
        {
            stage.Output.Write("  " + stage.Words.Written(written.Value, written.Value.Path.Replace('\\', '/')) + "\n");
        }

        return written.HasErrors ? ExitCode.BookHasErrors : ExitCode.Done;
    }

    private int BuildAll(ParseResult parsed, IReadOnlyList<string> folders, BuildRequest common, List<CatalogueBook> books)
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
            books.Add(CatalogueBook.Of(result));
            exit = result.Succeeded ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }
}
