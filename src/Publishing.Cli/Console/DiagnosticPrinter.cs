using System.Collections.Immutable;
using System.Text.Json;
using System.Text;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>
/// Prints diagnostics: for a person by <see cref="DiagnosticList"/>, as one JSON object a line, or into the SARIF log of the run.
/// Those for a person go to the error stream; what was written, and JSON, to the output stream.
/// </summary>
internal sealed class DiagnosticPrinter(Words words, DiagnosticForm form, bool isQuiet, Paint paint, Screen screen, TextWriter output, TextWriter error, SarifLog log)
{
    /// <summary>A person reads along: progress and summaries are welcome.</summary>
    public bool IsTalkative => form == DiagnosticForm.Human && !isQuiet;

    /// <param name="time">How long the book took; null where that would make two logs differ.</param>
    public void Print(BuildResult result, string folder, TimeSpan? time = null)
    {
        PrintDiagnostics(result, folder);
        if (IsTalkative)
        {
            (result.Succeeded ? output : error).Write(new BuildSummary(words, screen).Of(result, time));
        }
    }

    /// <param name="time">As for a build.</param>
    public void Print(CheckResult check, string folder, TimeSpan? time = null)
    {
        PrintDiagnostics(check.Result, folder);
        if (!IsTalkative)
        {
            return;
        }

        foreach (var file in check.Fixed)
        {
            output.Write("  " + words.Fixed(screen.Shown(Path.Combine(folder, file.Path)), file.Places) + "\n");
        }

        var result = check.Result;
        var notes = result.Diagnostics.Length - result.Errors - result.Warnings;
        (result.Succeeded ? output : error).Write(words.Checked(result.Id, result.Errors, result.Warnings, notes) + words.Seconds(time) + "\n");
    }

    public void Print(FileCheck check)
    {
        Print(check.Diagnostics);
        if (IsTalkative)
        {
            (check.Succeeded ? output : error).Write(words.CheckedFile(screen.Shown(check.Path), check) + "\n");
        }
    }

    /// <summary>The files of work that has a summary of its own.</summary>
    public void PrintFiles(BuildResult result)
    {
        foreach (var file in result.Files)
        {
            output.Write("  " + words.Written(file, screen.Shown(file.Path)) + "\n");
        }
    }

    public void PrintDiagnostics(BuildResult result, string folder) => Print(result.Diagnostics, result.Sources, folder);

    public void Print(ImmutableArray<Diagnostic> diagnostics) => Print(diagnostics, ImmutableDictionary<string, SourceText>.Empty, ".");

    private void Print(ImmutableArray<Diagnostic> diagnostics, ImmutableDictionary<string, SourceText> sources, string folder)
    {
        ImmutableArray<Diagnostic> shown = [.. diagnostics.Where(diagnostic => !isQuiet || diagnostic.Severity == Severity.Error)];
        switch (form)
        {
            case DiagnosticForm.Json:
                PrintJson(shown, sources);
                break;
            case DiagnosticForm.Sarif:
                log.Add(shown, sources, folder);
                break;
            default:
                new DiagnosticList(words, paint, screen, sources, folder).Print(shown, isQuiet, error);
                break;
        }
    }

    private void PrintJson(ImmutableArray<Diagnostic> diagnostics, ImmutableDictionary<string, SourceText> sources)
    {
        foreach (var diagnostic in diagnostics)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, JsonForms.OneLine))
            {
                DiagnosticJson.Write(json, diagnostic, sources);
            }

            output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
        }
    }
}
