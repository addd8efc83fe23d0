using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Verifying.Reprint;
using Publishing.Verifying.Reprint.Html;
using Publishing.Writing;

namespace Publishing;

/// <summary>Writes what a reprint changes, for programs and for people: <c>diff.json</c> and <c>diff.html</c>.</summary>
internal static class ReprintOutput
{
    /// <param name="old">Its pages, to be drawn; without pages nothing is.</param>
    /// <param name="language">Of the book, BCP 47.</param>
    public static Outcome<ImmutableArray<WrittenFile>> Write(ReprintReport report, TypesetBook old, TypesetBook now, string language, int jobs, OutputFolder folder)
    {
        var drawn = DrawnPages.Draw(report, old, now, jobs);
        var json = folder.Write("diff.json", null, stream =>
        {
            ReprintJson.Write(report, stream);
            return [];
        });
        var html = folder.Write("diff.html", null, stream =>
        {
            DiffPage.Write(report, language, drawn, stream);
            return [];
        });
        ImmutableArray<Diagnostic> found = [.. json.Diagnostics, .. html.Diagnostics];
        return Outcome.Of<ImmutableArray<WrittenFile>>([json.Value, html.Value], found.IsEmpty ? folder.Keep() : found);
    }
}
