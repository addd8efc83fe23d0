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

/// <summary>Draws pages small, as many at once as the build may use threads.</summary>
internal static class PagePictures
{
    /// <summary>Body text can just be read, and a page of 신국판 is 359 by 531 pixels.</summary>
    public const double DotsPerInch = 60;

    public static ImmutableArray<PagePicture> Draw(ReportInputs inputs, ImmutableArray<FoundPage> pages)
    {
        var drawn = new PagePicture[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, inputs.Jobs) }, i =>
        {
            var png = PageRaster.Draw(inputs.Typeset, pages[i].Page, DotsPerInch);
            drawn[i] = new(pages[i], string.Create(CultureInfo.InvariantCulture, $"page-{pages[i].Page.Number}"), "data:image/png;base64," + Convert.ToBase64String(png));
        });
        return [.. drawn];
    }
}
