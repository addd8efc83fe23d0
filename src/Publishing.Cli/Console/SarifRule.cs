using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>A code as a reportingDescriptor (SARIF 2.1.0 §3.49), in the words of <c>publish explain</c>.</summary>
internal static class SarifRule
{
    /// <param name="worst">The worst that the code was in this run: a draft, or the place of a picture, may soften it.</param>
    public static void Write(Utf8JsonWriter json, string code, Severity worst, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        if (Explanations.Find(code) is { } page)
        {
            json.WriteString("name", NameOf(page.Title.English));
            WriteText(json, "shortDescription", page.Title.In(language));
            WriteText(json, "fullDescription", page.Text.In(language));
            WriteText(json, "help", HelpOf(page, language));
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLog.LevelOf(worst));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>§3.49.7 wants a name without spaces, in the capitals of an identifier.</summary>
    private static string NameOf(string title) => string.Concat(title
        .Split([.. title.Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string HelpOf(Explanation page, MessageLanguage language)
    {
        var words = new Words(language);
        return page.Example is { } example
            ? $"{page.Text.In(language)}\n\n{words.WrongExample(example.File)}:\n\n{example.Wrong}\n{words.RightExample}:\n\n{example.Right}"
            : page.Text.In(language);
    }
}
