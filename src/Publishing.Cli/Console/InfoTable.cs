using System.Globalization;
using System.Text.Json;
using Publishing.Cli.Commands;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>Prints <c>publish info</c>.</summary>
internal static class InfoTable
{
    private const int LabelWidth = 14;
    private const int PathWidth = 24;

    public static void Print(InfoResult answer, Stage stage)
    {
        var (info, words) = (answer.Info, stage.Words);
        stage.Output.Write($"{info.Title} ({answer.Result.Id})\n");
        foreach (var (label, value) in words.InfoLines(info))
        {
            stage.Output.Write($"  {Padded(label, LabelWidth)}{value}\n");
        }

        foreach (var chapter in info.Chapters)
        {
            stage.Output.Write($"  {Padded(chapter.Path, PathWidth)}{words.InfoChapter(chapter)}\n");
        }

        foreach (var font in info.Fonts)
        {
            stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {Padded(font.Family, PathWidth)}{font.Weight}{(font.IsItalic ? " italic" : "")}  {font.Glyphs:#,0}\n"));
        }
    }

    public static void PrintJson(InfoResult answer, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Readable))
        {
            Write(json, answer);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n");
    }

    private static void Write(Utf8JsonWriter json, InfoResult answer)
    {
        var info = answer.Info;
        json.WriteStartObject();
        json.WriteString("id", answer.Result.Id);
        json.WriteString("title", info.Title);
        json.WriteNumber("pages", info.Pages);
        json.WriteNumber("blankPages", info.BlankPages);
        json.WriteNumber("letters", info.Letters);
        json.WriteNumber("lettersAndSpaces", info.LettersAndSpaces);
        json.WriteNumber("words", info.Words);
        json.WriteNumber("manuscriptSheets", info.ManuscriptSheets);
        json.WriteNumber("figures", info.Figures);
        json.WriteNumber("tables", info.Tables);
        json.WriteNumber("notes", info.Notes);
        json.WriteNumber("signatures", info.Signatures);
        json.WriteNumber("pagesOfSignature", info.PagesOfSignature);
        json.WriteNumber("emptyPages", info.EmptyPages);
        if (info.Spine is { } spine)
        {
            json.WriteNumber("spineMillimetres", spine);
        }

        json.WriteStartArray("chapters");
        foreach (var chapter in info.Chapters)
        {
            json.WriteStartObject();
            json.WriteString("path", chapter.Path);
            json.WriteString("title", chapter.Title);
            json.WriteString("page", chapter.Page);
            json.WriteNumber("pages", chapter.Pages);
            json.WriteNumber("lettersAndSpaces", chapter.LettersAndSpaces);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fonts");
        foreach (var font in info.Fonts)
        {
            json.WriteStartObject();
            json.WriteString("family", font.Family);
            json.WriteNumber("weight", font.Weight);
            json.WriteBoolean("italic", font.IsItalic);
            json.WriteNumber("glyphs", font.Glyphs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(1, width - TextWidth.Of(text)));
}
