using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary><c>publish info</c>: a book in numbers.</summary>
internal static class InfoCommand
{
    public static Command Make(Stage stage)
    {
        var books = new Argument<string[]>("BOOK") { Description = stage.Words.BookArgument, Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = stage.Words.JsonOption };
        var command = new Command("info", stage.Words.Info) { books, json };
        command.SetAction(parsed => stage.WithBooks(parsed.GetValue(books), folders => TellAll(stage, parsed, folders, parsed.GetValue(json))));
        return command;
    }

    private static int TellAll(Stage stage, ParseResult parsed, IReadOnlyList<string> folders, bool isJson)
    {
        var printer = stage.PrinterFor(parsed);
        using var publisher = Publisher.Open();
        var exit = ExitCode.Done;
        foreach (var folder in folders)
        {
            var answer = publisher.Info(new BuildRequest { Folder = folder });
            printer.PrintDiagnostics(answer.Result, folder);
            if (isJson)
            {
                InfoTable.PrintJson(answer, stage.Output);
            }
            else
            {
                InfoTable.Print(answer, stage);
            }

            exit = answer.Result.Succeeded ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }
}
