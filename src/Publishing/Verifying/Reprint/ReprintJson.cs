using System.Text.Json;
using Publishing.Core;

namespace Publishing.Verifying.Reprint;

/// <summary>Writes <c>diff.json</c>. Holds no clock and no machine path. Its shape is <see cref="ReprintSchema"/>.</summary>
internal static class ReprintJson
{
    public static void Write(ReprintReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonForms.Readable);
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        json.WriteString("title", report.Title);
        json.WriteNumber("oldPages", report.OldPages);
        json.WriteNumber("newPages", report.Pages.Length);
        json.WriteBoolean("lettersOnly", report.IsOfLetters);
        WriteSignatures(json, report.Signatures);
        WritePages(json, report);
        WriteRuns(json, report);
        WriteGone(json, report);
        WriteChanges(json, report);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteSignatures(Utf8JsonWriter json, ReprintSignatures? signatures)
    {
        if (signatures is null)
        {
            return;
        }

        json.WriteStartObject("signatures");
        json.WriteNumber("pagesEach", signatures.PagesEach);
        json.WriteNumber("count", signatures.Count);
        json.WriteStartArray("remade");
        foreach (var signature in signatures.Remade)
        {
            json.WriteNumberValue(signature);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter json, ReprintReport report)
    {
        json.WriteStartArray("pages");
        foreach (var page in report.Pages)
        {
            json.WriteStartObject();
            json.WriteNumber("number", page.Number);
            json.WriteString("page", page.Label);
            json.WriteString("change", NameOf(page.Change));
            WriteIfKnown(json, "oldNumber", page.OldNumber);
            WriteIfKnown(json, "oldPage", page.OldLabel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRuns(Utf8JsonWriter json, ReprintReport report)
    {
        json.WriteStartArray("runs");
        foreach (var run in report.Runs)
        {
            json.WriteStartObject();
            json.WriteString("change", NameOf(run.Change));
            json.WriteNumber("first", run.First);
            json.WriteNumber("last", run.Last);
            WriteIfKnown(json, "inStepAt", run.InStepAt);
            json.WriteStartObject("words");
            json.WriteString("ko", run.Words.Korean);
            json.WriteString("en", run.Words.English);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGone(Utf8JsonWriter json, ReprintReport report)
    {
        json.WriteStartArray("gone");
        foreach (var page in report.Gone)
        {
            json.WriteStartObject();
            json.WriteNumber("number", page.Number);
            json.WriteString("page", page.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, ReprintReport report)
    {
        json.WriteStartArray("changes");
        foreach (var change in report.Changes)
        {
            json.WriteStartObject();
            json.WriteString("reason", NameOf(change.Reason));
            WriteIfKnown(json, "number", change.Page);
            WriteIfKnown(json, "page", change.Label);
            WriteIfKnown(json, "place", change.Place);
            json.WriteString("before", change.Before);
            json.WriteString("takenOut", change.TakenOut);
            json.WriteString("putIn", change.PutIn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string NameOf(PageChange change) => change.ToString().ToLowerInvariant();

    private static string NameOf(ChangeReason reason) => reason switch
    {
        ChangeReason.Edit => "edit",
        ChangeReason.RunningHead => "running-head",
        ChangeReason.Picture => "picture",
        ChangeReason.ContentsNumber => "contents-number",
        ChangeReason.IndexNumber => "index-number",
        _ => "reference",
    };
}
