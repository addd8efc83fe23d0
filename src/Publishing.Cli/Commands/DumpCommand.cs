using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publish dump</c>: pages as text.</summary>
internal static class DumpCommand
{
    public static Command Make(Stage stage)
    {
        var books = new Argument<string[]>("BOOK") { Description = stage.Words.BookArgument, Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("dump", stage.Words.Dump) { books };
        command.SetAction(parsed => stage.WithBooks(parsed.GetValue(books), folders => DumpAll(stage, parsed, folders)));
        return command;
    }

    private static int DumpAll(Stage stage, ParseResult parsed, IReadOnlyList<string> folders)
    {
        var printer = stage.PrinterFor(parsed);
        using var publisher = Publisher.Open();
        var exit = ExitCode.Done;
        foreach (var folder in folders)
        {
            var result = publisher.Dump(new BuildRequest { Folder = folder }, stage.Output);
            printer.PrintDiagnostics(result, folder);
            exit = result.Succeeded ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }
}
