using System.CommandLine;
using System.Globalization;

namespace Publishing.Cli.Commands;

/// <summary><c>publish fonts</c>: the faces a layout may name.</summary>
internal static class FontsCommand
{
    public static Command Make(Stage stage)
    {
        var command = new Command("fonts", stage.Words.Fonts);
        command.SetAction(parsed =>
        {
            using var publisher = Publisher.Open();
            var fonts = publisher.ListFonts();
            foreach (var face in fonts.Value)
            {
                var style = face.IsItalic ? $"{face.Weight} italic" : face.Weight.ToString(CultureInfo.InvariantCulture);
                stage.Output.Write($"{face.Family,-22}{style,-12}{face.Version,-12}{face.File}  ({face.Origin})\n");
            }

            stage.PrinterFor(parsed).Print(fonts.Diagnostics);
            return fonts.HasErrors ? ExitCode.BookHasErrors : ExitCode.Done;
        });
        return command;
    }
}
