using System.Collections.Immutable;
using System.Text.Json;

namespace Publishing.Core;

/// <summary>A diagnostic as a JSON object: the one form that <c>report.json</c> and <c>--diagnostics json</c> share.</summary>
public static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, ImmutableDictionary<string, SourceText> sources)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", NameOf(diagnostic.Severity));
        WritePlace(json, diagnostic.Where, sources);
        if (diagnostic.Page is { } page)
        {
            json.WriteString("page", page);
        }

        WriteWording(json, "message", diagnostic.Message);
        WriteWording(json, "hint", diagnostic.Hint);
        WriteMend(json, diagnostic.Mend, sources);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan? where, ImmutableDictionary<string, SourceText> sources)
    {
        if (where is not { } span)
        {
            return;
        }

        json.WriteString("path", span.Path);
        if (sources.TryGetValue(span.Path, out var source))
        {
            var (line, column) = source.PositionAt(Math.Min(span.Start, source.Text.Length));
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteNumber("length", span.Length);
        }
    }

    /// <summary>A range of a file that is not at hand, such as a profile of the e-book, has no line to be found by.</summary>
    private static void WriteMend(Utf8JsonWriter json, TextChange? mend, ImmutableDictionary<string, SourceText> sources)
    {
        if (mend is null || !sources.ContainsKey(mend.Where.Path))
        {
            return;
        }

        json.WriteStartObject("mend");
        WritePlace(json, mend.Where, sources);
        json.WriteString("text", mend.NewText);
        json.WriteEndObject();
    }

    private static void WriteWording(Utf8JsonWriter json, string name, Wording wording)
    {
        json.WriteStartObject(name);
        json.WriteString("ko", wording.Korean);
        json.WriteString("en", wording.English);
        json.WriteEndObject();
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
