using System.Collections.Immutable;
using System.Text.Json;

namespace Publishing.Writing.Report;

/// <summary>The part of <c>report.json</c> that tells how the lines look.</summary>
internal static class TypographyJson
{
    public static void Write(Utf8JsonWriter json, TypographyReport report)
    {
        json.WriteStartObject("wordSpaces");
        json.WriteNumber("lines", report.Lines);
        json.WriteNumber("mean", report.MeanSpace);
        json.WriteNumber("deviation", report.SpaceDeviation);
        json.WriteNumber("tightest", report.TightestMean);
        json.WriteNumber("loosest", report.LoosestMean);
        json.WriteStartArray("distribution");
        foreach (var bin in report.Spaces)
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("count", bin.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteLines(json, "looseLines", report.Loosest);
        WriteLines(json, "tightLines", report.Tightest);
        WriteLineEnds(json, report);
        json.WriteStartObject("lastLines");
        json.WriteNumber("paragraphs", report.Paragraphs);
        json.WriteNumber("ofOneLetter", report.LastLinesOfOne);
        json.WriteNumber("ofTwoOrFewer", report.LastLinesOfTwo);
        WriteLines(json, "short", report.Runts);
        json.WriteEndObject();
    }

    private static void WriteLineEnds(Utf8JsonWriter json, TypographyReport report)
    {
        json.WriteStartObject("lineEnds");
        json.WriteNumber("insideWord", report.EndsInsideWord);
        json.WriteNumber("leavingOneLetter", report.LeavingOneSyllable);
        WriteLines(json, "ladders", report.Ladders);
        json.WriteStartArray("brokenWords");
        foreach (var word in report.BrokenWords)
        {
            json.WriteStartObject();
            WritePlace(json, word.Page, word.Line, word.Place);
            json.WriteString("word", word.Word);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, ImmutableArray<TypographyLine> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            WritePlace(json, line.Page, line.Line, line.Place);
            json.WriteNumber("wordSpace", line.WordSpace);
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, string page, int line, string? place)
    {
        json.WriteString("page", page);
        json.WriteNumber("line", line);
        if (place is not null)
        {
            json.WriteString("place", place);
        }
    }
}
