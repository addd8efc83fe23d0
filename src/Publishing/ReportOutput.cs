using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Writing;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Report;
using Publishing.Writing.Report.Html;

namespace Publishing;

/// <summary>Writes the report of one build twice: <c>report.json</c> for programs, <c>report.html</c> for people.</summary>
internal sealed class ReportOutput(BuildRequest request, Manuscript manuscript, TypesetBook typeset, OutputFolder folder)
{
    private ReportInputs inputs = new(manuscript.Book, manuscript.Layout, typeset, PressChecks.NumbersOf(typeset.Pages.Length, manuscript.Layout), new(), [])
    {
        IsDraft = request.IsDraft,
        Jobs = request.Jobs,
    };

    private PagePictures pictures = new([], 0);

    /// <summary>Draws the pages with findings; the files of the book may still be in the writing.</summary>
    /// <param name="found">Until now: what the pages complain of is among it.</param>
    public void Look(TypographyReport lines, ImmutableArray<Diagnostic> found)
    {
        using var _ = request.Timings?.Measure("pictures");
        inputs = inputs with { Lines = lines, Found = found };
        pictures = PagePictures.Draw(inputs);
    }

    /// <param name="found">All of it, in reading order.</param>
    public Outcome<ImmutableArray<WrittenFile>> Write(ImmutableArray<MadeFile> files, ImmutableArray<Diagnostic> found)
    {
        using var _ = request.Timings?.Measure("report");
        inputs = inputs with { Files = files, Found = found };
        var json = folder.Write("report.json", null, stream =>
        {
            ReportWriter.Write(inputs, stream);
            return [];
        });
        var html = folder.Write("report.html", null, stream =>
        {
            ReportPage.Write(inputs, pictures, stream);
            return [];
        });
        return Outcome.Of<ImmutableArray<WrittenFile>>([json.Value, html.Value], [.. json.Diagnostics, .. html.Diagnostics]);
    }
}
