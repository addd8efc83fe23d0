using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary><c>publish explain</c>: the page of help to one code, or the list of all.</summary>
internal static class ExplainCommand
{
    /// <summary>The longest code, <c>reading-000</c>, and a gap.</summary>
    private const int CodeColumns = 13;

    public static Command Make(Stage stage)
    {
        var code = new Argument<string?>("CODE") { Description = stage.Words.CodeArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", stage.Words.Explain) { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } written ? ExplainOne(stage, written) : ListAll(stage));
        return command;
    }

    private static int ExplainOne(Stage stage, string code)
    {
        if (Explanations.Find(code) is not { } page)
        {
            return stage.Refuse(stage.Words.UnknownCode(code, Explanations.Nearest(code)));
        }

        var language = stage.Words.Language;
        stage.Output.Write($"{page.Code}  {page.Title.In(language)}\n\n{WrappedText.Of(page.Text.In(language))}\n");
        if (page.Example is { } example)
        {
            stage.Output.Write($"\n{stage.Words.WrongExample(example.File)}:\n\n{Indented(example.Wrong)}\n{stage.Words.RightExample}:\n\n{Indented(example.Right)}");
        }

        return ExitCode.Done;
    }

    private static int ListAll(Stage stage)
    {
        foreach (var page in Explanations.All)
        {
            stage.Output.Write($"{page.Code.PadRight(CodeColumns)}{page.Title.In(stage.Words.Language)}\n");
        }

        return ExitCode.Done;
    }

    private static string Indented(string lines) => string.Concat(lines.Split('\n').Select(line => line.Length == 0 ? "\n" : $"    {line}\n"));
}
