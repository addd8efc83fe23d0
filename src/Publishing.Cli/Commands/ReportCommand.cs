using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publish report merge</c>: the catalogues of shards become the one that a whole run would have written.</summary>
internal static class ReportCommand
{
    public static Command Make(Stage stage)
    {
        var command = new Command("report", stage.Words.Report);
        command.Add(MakeMerge(stage));
        return command;
    }

    private static Command MakeMerge(Stage stage)
    {
        var sources = new Argument<string[]>("DIR") { Description = stage.Words.MergeArgument, Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = stage.Words.MergeOutputOption, Required = true, HelpName = "DIR" };
        var command = new Command("merge", stage.Words.Merge) { sources, output };
        command.SetAction(parsed => Merge(stage, parsed, parsed.GetRequiredValue(sources), parsed.GetRequiredValue(output)));
        return command;
    }

    /// <summary>A book that was not built is told by the exit code too: what follows in a script must not go on to publish.</summary>
    private static int Merge(Stage stage, ParseResult parsed, string[] sources, string output)
    {
        var printer = stage.PrinterFor(parsed);
        var merged = Catalogues.Merge([.. sources], output);
        printer.Print(merged.Diagnostics);
        var failed = merged.Catalogue.Books.Count(book => !book.Succeeded);
        if (merged.Files.IsEmpty)
        {
            return ExitCode.BookHasErrors;
        }

        if (printer.IsTalkative)
        {
            foreach (var file in merged.Files)
            {
                stage.Output.Write("  " + stage.Words.Written(file, file.Path.Replace('\\', '/')) + "\n");
            }

            (failed == 0 ? stage.Output : stage.Error).Write(stage.Words.Merged(merged.Catalogue.Books.Length, failed) + "\n");
        }

        return failed == 0 ? ExitCode.Done : ExitCode.BookHasErrors;
    }
}
