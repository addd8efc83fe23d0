using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publish import</c>: a text file becomes a book's folder.</summary>
internal static class ImportCommand
{
    public static Command Make(Stage stage)
    {
        var file = new Argument<string>("FILE") { Description = stage.Words.FileArgument };
        var to = new Option<string>("--to") { Description = stage.Words.ToOption, Required = true, HelpName = "FOLDER" };
        var command = new Command("import", stage.Words.Import) { file, to };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(to);
            var result = Publisher.Import(parsed.GetRequiredValue(file), folder);
            var printer = stage.PrinterFor(parsed);
            printer.PrintDiagnostics(result, ".");
            if (result.Succeeded && printer.IsTalkative)
            {
                stage.Output.Write(stage.Words.Imported(folder) + "\n");
            }

            return result.Succeeded ? ExitCode.Done : ExitCode.BookHasErrors;
        });
        return command;
    }
}
