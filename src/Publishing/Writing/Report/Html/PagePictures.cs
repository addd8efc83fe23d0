using System.Collections.Immutable;
using System.Globalization;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Raster;

namespace Publishing.Writing.Report.Html;

/// <summary>A page as it is seen in the report.</summary>
/// <param name="Id">Leads to it from the tables.</param>
/// <param name="Source">The PNG as a data URI.</param>
internal sealed record PagePicture(FoundPage Found, string Id, string Source)
{
    public Page Page => Found.Page;
}

/// <summary>The pages with findings, as many as are drawn.</summary>
/// <param name="Count">Of all pages with findings.</param>
internal sealed record PagePictures(ImmutableArray<PagePicture> Drawn, int Count)
{
    /// <summary>Body text can just be read, and a page of 신국판 is 359 by 531 pixels.</summary>
    public const double DotsPerInch = 60;

    /// <summary>Draws as many at once as the build may use threads. Asks for no files: it may work while they are written.</summary>
    public static PagePictures Draw(ReportInputs inputs)
    {
        var (pages, count) = FindingPages.Of(inputs);
        var drawn = new PagePicture[pages.Length];
        var masks = new GlyphMasks();
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, inputs.Jobs) }, i =>
        {
            var png = PageRaster.DrawSmall(inputs.Typeset, pages[i].Page, DotsPerInch, masks);
            drawn[i] = new(pages[i], string.Create(CultureInfo.InvariantCulture, $"page-{pages[i].Page.Number}"), "data:image/png;base64," + Convert.ToBase64String(png));
        });
        return new([.. drawn], count);
    }
}
