using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>Small pictures of the pages with findings, each place outlined.</summary>
internal static class PicturesSection
{
    public const string Id = "pictures";

    /// <summary>White between the outline and the letters.</summary>
    private static readonly Length Air = Length.FromPoints(2);

    /// <param name="all">Pages with findings, drawn or not.</param>
    public static void Write(PageMarkup page, ImmutableArray<PagePicture> pictures, int all)
    {
        page.OpenSection(Id, ReportWords.Pictures);
        page.Both("p", pictures.IsEmpty ? ReportWords.NoPictures : ReportWords.PicturesNote(pictures.Length, all), ("class", "note"));
        page.To.Open("div", ("class", "pages")).Line();
        foreach (var picture in pictures)
        {
            WritePicture(page, picture);
        }

        page.To.Close().Line();
        page.CloseSection();
    }

    private static void WritePicture(PageMarkup page, PagePicture picture)
    {
        var (size, label) = (picture.Page.Size, ReportWords.PageNamed(picture.Page.Label));
        page.To.Open("figure", ("id", picture.Id)).Open("div", ("class", "sheet"));
        page.To.Empty("img", ("src", picture.Source), ("alt", label.Korean), ("width", Pixels(size.Width)), ("height", Pixels(size.Height)));
        foreach (var finding in picture.Found.Findings)
        {
            if (finding.Mark is { } mark)
            {
                page.To.Open("span", ("class", "mark " + KindOf(finding.Kind)), ("style", StyleOf(mark, size))).Close();
            }
        }

        page.To.Close().Line().Open("figcaption");
        page.Both("p", label, ("class", "label"));
        page.To.Open("ul").Line();
        foreach (var finding in picture.Found.Findings)
        {
            page.Both("li", finding.Words, ("class", KindOf(finding.Kind)));
        }

        page.To.Close().Close().Close().Line();
    }

    /// <summary>In shares of the page, so that the outline stays in its place however wide the picture is shown.</summary>
    private static string StyleOf(Rect mark, Size page)
    {
        var (left, top) = (mark.X - Air, mark.Y - Air);
        return $"left:{Share(left, page.Width)};top:{Share(top, page.Height)};width:{Share(mark.Width + (Air * 2), page.Width)};height:{Share(mark.Height + (Air * 2), page.Height)}";
    }

    private static string Share(Length part, Length whole) => (100 * (part / whole)).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Pixels(Length length) => Math.Round(length.Points * PagePictures.DotsPerInch / 72).ToString(CultureInfo.InvariantCulture);

    private static string KindOf(FindingKind kind) => kind switch
    {
        FindingKind.Loose => "loose",
        FindingKind.Fault => "fault",
        _ => "told",
    };
}
