using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publish schema</c>: the JSON Schema of a file of the book.</summary>
internal static class SchemaCommand
{
    public static Command Make(Stage stage)
    {
        var name = new Argument<string>("FILE") { Description = stage.Words.SchemaArgument };
        name.AcceptOnlyFromAmong("book", "layout", "report", "catalogue", "diff", "vscode");
        var command = new Command("schema", stage.Words.Schema) { name };
        command.SetAction(parsed =>
        {
            stage.Output.Write(parsed.GetRequiredValue(name) switch
            {
                "book" => Publisher.BookSchema,
                "layout" => Publisher.LayoutSchema,
                "report" => Publisher.ReportSchema,
                "diff" => Publisher.DiffSchema,
                "vscode" => Publisher.EditorSettings,
                _ => Publisher.CatalogueSchema,
            });
            return ExitCode.Done;
        });
        return command;
    }
}
