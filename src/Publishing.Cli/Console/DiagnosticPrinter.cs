using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>
/// Prints diagnostics: for a person with the line and a caret under the exact words, or as one JSON object a line.
/// Those for a person go to the error stream; what was written, and JSON, to the output stream.
/// </summary>
internal sealed class DiagnosticPrinter(Words words, bool isJson, bool isQuiet, bool hasColor, TextWriter output, TextWriter error)
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How often one code is shown in full before the rest is only counted.</summary>
    private const int ShownOfEach = 20;

    /// <summary>A person reads along: progress and summaries are welcome.</summary>
    public bool IsTalkative => !isJson && !isQuiet;

    public void Print(BuildResult result, string folder)
    {
        PrintDiagnostics(result, folder);
        if (!IsTalkative)
        {
            return;
        }

        PrintFiles(result);
        var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(d => d.Severity == Severity.Warning);
        (result.Succeeded ? output : error).Write(words.Summary(result.Id, result.Succeeded, errors, warnings) + "\n");
    }

    public void Print(CheckResult check, string folder)
    {
        PrintDiagnostics(check.Result, folder);
        if (!IsTalkative)
        {
            return;
        }

        foreach (var file in check.Fixed)
        {
            output.Write("  " + words.Fixed(ShownPath(Path.Combine(folder, file.Path)), file.Places) + "\n");
        }

        var (errors, warnings, notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information));
        (check.Result.Succeeded ? output : error).Write(words.Checked(check.Result.Id, errors, warnings, notes) + "\n");

        int Count(Severity severity) => check.Result.Diagnostics.Count(d => d.Severity == severity);
    }

    public void Print(FileCheck check)
    {
        Print(check.Diagnostics);
        if (IsTalkative)
        {
            (check.Succeeded ? output : error).Write(words.CheckedFile(ShownPath(check.Path), check) + "\n");
        }
    }

    public void PrintFiles(BuildResult result)
    {
        foreach (var file in result.Files)
        {
            output.Write("  " + words.Written(file, ShownPath(file.Path)) + "\n");
        }
    }

    public void PrintDiagnostics(BuildResult result, string folder)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in result.Diagnostics.Where(IsShown))
        {
            var count = shown[diagnostic.Code] = shown.GetValueOrDefault(diagnostic.Code) + 1;
            if (isJson || count <= ShownOfEach)
            {
                PrintOne(diagnostic, result.Sources, folder);
            }
        }

        foreach (var (code, count) in shown.Where(entry => !isJson && entry.Value > ShownOfEach))
        {
            error.Write($"[{code}] {words.More(count - ShownOfEach)}\n\n");
        }
    }

    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(IsShown))
        {
            PrintOne(diagnostic, ImmutableDictionary<string, SourceText>.Empty, ".");
        }
    }

    private bool IsShown(Diagnostic diagnostic) => !isQuiet || diagnostic.Severity == Severity.Error;

    private void PrintOne(Diagnostic diagnostic, ImmutableDictionary<string, SourceText> sources, string folder)
    {
        if (isJson)
        {
            PrintJson(diagnostic, sources);
            return;
        }

        var source = diagnostic.Where is { } span ? sources.GetValueOrDefault(span.Path) : null;
        error.Write($"{PlaceOf(diagnostic, source, folder)}{Painted(diagnostic.Severity)} [{diagnostic.Code}] {diagnostic.Message.In(words.Language)}\n");
        if (source is not null && diagnostic.Where is { Length: > 0 } where)
        {
            error.Write(SourceExcerpt.Of(source, where));
        }

        error.Write($"  {words.Hint}: {diagnostic.Hint.In(words.Language)}\n\n");
    }

    private void PrintJson(Diagnostic diagnostic, ImmutableDictionary<string, SourceText> sources)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, OneLine))
        {
            DiagnosticJson.Write(json, diagnostic, sources);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
    }

    private static string PlaceOf(Diagnostic diagnostic, SourceText? source, string folder)
    {
        if (diagnostic.Where is not { } span)
        {
            return "";
        }

        var path = ShownPath(Path.Combine(folder, span.Path));
        if (source is null || span.Length == 0)
        {
            return path + ": ";
        }

        var (line, column) = source.PositionAt(Math.Min(span.Start, source.Text.Length));
        return $"{path}:{line}:{column}: ";
    }

    /// <summary>Relative to the current folder where it lies below it, with slashes on every system.</summary>
    private static string ShownPath(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private string Painted(Severity severity)
    {
        var name = words.SeverityName(severity);
        if (!hasColor)
        {
            return name;
        }

        var color = severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return $"\u001b[1;{color}m{name}\u001b[0m";
    }
}
