using System.Collections.Immutable;
using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>The places of one book as locations (SARIF 2.1.0 §3.28).</summary>
internal sealed record SarifPlaces(Screen Screen, ImmutableDictionary<string, SourceText> Sources, string Folder)
{
    public void Write(Utf8JsonWriter json, SourceSpan where)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, where.Path);
        WriteRegion(json, "region", where, hasSnippet: true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>§3.4.4: a file outside the current folder has an address of its own and no base.</summary>
    public void WriteFile(Utf8JsonWriter json, string path)
    {
        var uri = Uri(path);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (!uri.StartsWith("file:", StringComparison.Ordinal))
        {
            json.WriteString("uriBaseId", "SRCROOT");
        }

        json.WriteEndObject();
    }

    /// <summary>Relative to the current folder, each part with what RFC 3986 does not take written in percents.</summary>
    public string Uri(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Folder, path));
        var shown = Screen.Shown(full);
        return Path.IsPathRooted(shown) ? new System.Uri(full).AbsoluteUri : string.Join('/', shown.Split('/').Select(System.Uri.EscapeDataString));
    }

    /// <summary>§3.30: a region of lines and columns, whose end column is the one behind the last letter. A file as a whole is its first line, for scanners ask for one.</summary>
    public void WriteRegion(Utf8JsonWriter json, string name, SourceSpan where, bool hasSnippet)
    {
        json.WriteStartObject(name);
        if (Sources.TryGetValue(where.Path, out var source) && (where.Length > 0 || !hasSnippet))
        {
            var (start, end) = (Math.Min(where.Start, source.Text.Length), Math.Min(where.End, source.Text.Length));
            WritePosition(json, "startLine", "startColumn", source.PositionAt(start));
            WritePosition(json, "endLine", "endColumn", source.PositionAt(end));
            if (hasSnippet)
            {
                SarifRule.WriteText(json, "snippet", source.Text[start..end]);
            }
        }
        else
        {
            json.WriteNumber("startLine", 1);
        }

        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string line, string column, (int Line, int Column) position)
    {
        json.WriteNumber(line, position.Line);
        json.WriteNumber(column, position.Column);
    }
}
