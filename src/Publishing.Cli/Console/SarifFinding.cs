using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>A diagnostic as a result (SARIF 2.1.0 §3.27).</summary>
internal sealed record SarifFinding(Diagnostic Diagnostic, ImmutableDictionary<string, SourceText> Sources, SarifPlaces Places)
{
    /// <summary>
    /// The same after lines were added above: of code, file and the words of the line. Scanners keep a finding by the value under this name,
    /// which has the number of its occurrence behind a colon.
    /// </summary>
    private const string FingerprintName = "primaryLocationLineHash";

    /// <summary>What has no place of its own is the book's.</summary>
    private SourceSpan Where => Diagnostic.Where ?? SourceSpan.OfFile("book.yaml");

    public string Fingerprint()
    {
        var line = Sources.TryGetValue(Where.Path, out var source) && Where.Length > 0
            ? source.LineAt(source.PositionAt(Math.Min(Where.Start, source.Text.Length)).Line).Trim()
            : "";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Diagnostic.Code}\n{Places.Uri(Where.Path)}\n{line}")));
    }

    public void Write(Utf8JsonWriter json, int ruleIndex, string fingerprint, MessageLanguage language)
    {
        var (message, hint) = (Diagnostic.Message.In(language), Diagnostic.Hint.In(language));
        json.WriteStartObject();
        json.WriteString("ruleId", Diagnostic.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifLog.LevelOf(Diagnostic.Severity));
        SarifRule.WriteText(json, "message", $"{message} {hint}");
        json.WriteStartArray("locations");
        Places.Write(json, Where);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, fingerprint);
        json.WriteEndObject();
        if (Diagnostic.Page is { } page)
        {
            json.WriteStartObject("properties");
            json.WriteString("page", page);
            json.WriteEndObject();
        }

        if (Diagnostic.Mend is { } mend && Sources.ContainsKey(mend.Where.Path))
        {
            WriteFix(json, mend, hint);
        }

        json.WriteEndObject();
    }

    /// <summary>§3.55: one replacement in one file.</summary>
    private void WriteFix(Utf8JsonWriter json, TextChange mend, string hint)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifRule.WriteText(json, "description", hint);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        Places.WriteFile(json, mend.Where.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        Places.WriteRegion(json, "deletedRegion", mend.Where, hasSnippet: false);
        SarifRule.WriteText(json, "insertedContent", mend.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
