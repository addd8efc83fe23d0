using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publish new</c>: the folder of a new book.</summary>
internal static class NewCommand
{
    public static Command Make(Stage stage)
    {
        var words = stage.Words;
        var folder = new Argument<string>("FOLDER") { Description = words.NewArgument };
        var preset = new Option<string>("--preset") { Description = words.PresetOption, HelpName = "NAME", DefaultValueFactory = _ => "essay" };
        preset.AcceptOnlyFromAmong([.. Publisher.PresetNames]);
        var title = new Option<string?>("--title") { Description = words.TitleOption, HelpName = "TITLE" };
        var author = new Option<string?>("--author") { Description = words.AuthorOption, HelpName = "NAME" };
        var command = new Command("new", words.New) { folder, preset, title, author };
        command.SetAction(parsed =>
        {
            var made = parsed.GetRequiredValue(folder);
            var found = Publisher.Start(made, parsed.GetRequiredValue(preset), parsed.GetValue(title), parsed.GetValue(author));
            var printer = stage.PrinterFor(parsed);
            printer.Print(found);
            if (found.IsEmpty && printer.IsTalkative)
            {
                stage.Output.Write(words.Started(made) + "\n");
            }

            return found.IsEmpty ? ExitCode.Done : ExitCode.BookHasErrors;
        });
        return command;
    }
}
