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
    /// <summary>With pictures of the pages.</summary>
    public static Outcome<ImmutableArray<WrittenFile>> Write(ReprintReport report, TypesetBook old, TypesetBook now, int jobs, OutputFolder folder) =>
        Write(report, now.Metadata.Language, DrawnPages.Draw(report, old, now, jobs), folder);

    /// <summary>Of finished files, whose pages are not drawn.</summary>
    public static Outcome<ImmutableArray<WrittenFile>> Write(ReprintReport report, OutputFolder folder) => Write(report, "ko", new DrawnPages([], 0), folder);

    /// <param name="language">Of the book, BCP 47.</param>
    private static Outcome<ImmutableArray<WrittenFile>> Write(ReprintReport report, string language, DrawnPages drawn, OutputFolder folder)
    {
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
