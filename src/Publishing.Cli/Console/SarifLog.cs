using System.Collections.Immutable;
using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>
/// The findings of one run of the command over all its books as a SARIF 2.1.0 log, which code scanning takes up. Holds no clock and no
/// machine path: what lies below the current folder is named from there, under the base SRCROOT.
/// </summary>
internal sealed class SarifLog(MessageLanguage language, Screen screen)
{
    private const string Version = "2.1.0";

    private readonly List<SarifFinding> findings = [];

    /// <summary>Something was looked at, whether or not anything was found.</summary>
    public bool IsAsked { get; private set; }

    /// <param name="folder">Of the book that the paths of the diagnostics count from.</param>
    public void Add(ImmutableArray<Diagnostic> diagnostics, ImmutableDictionary<string, SourceText> sources, string folder)
    {
        IsAsked = true;
        findings.AddRange(diagnostics.Select(diagnostic => new SarifFinding(diagnostic, sources, new SarifPlaces(screen, sources, folder))));
    }

    public void Write(TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Readable))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteStartArray("runs");
            WriteRun(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
    }

    private void WriteRun(Utf8JsonWriter json)
    {
        string[] codes = [.. findings.Select(finding => finding.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "publish");
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            SarifRule.Write(json, code, findings.Where(finding => finding.Diagnostic.Code == code).Max(finding => finding.Diagnostic.Severity), language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("language", language == MessageLanguage.Korean ? "ko" : "en");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, codes);
        json.WriteEndObject();
    }

    private void WriteResults(Utf8JsonWriter json, string[] codes)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            var print = finding.Fingerprint();
            var count = seen[print] = seen.GetValueOrDefault(print) + 1;
            finding.Write(json, Array.IndexOf(codes, finding.Diagnostic.Code), FormattableString.Invariant($"{print}:{count}"), language);
        }

        json.WriteEndArray();
    }

    /// <summary>A severity in the words of SARIF 2.1.0 §3.27.10.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
