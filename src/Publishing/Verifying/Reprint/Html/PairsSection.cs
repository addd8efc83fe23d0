using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Writing.Report.Html;

namespace Publishing.Verifying.Reprint.Html;

/// <summary>The changed pages, the old beside the new, with the words that differ marked on both.</summary>
internal static class PairsSection
{
    /// <summary>White between the mark and the letters.</summary>
    private static readonly Length Air = Length.FromPoints(1);

    public static void Write(PageMarkup page, DrawnPages drawn)
    {
        page.OpenSection("pictures", ReprintWords.Pictures);
        page.Both("p", drawn.Pairs.IsEmpty ? ReprintWords.NoPictures : ReprintWords.PicturesNote(drawn.Pairs.Length, drawn.Count), ("class", "note"));
        page.To.Open("div", ("class", "pairs")).Line();
        foreach (var pair in drawn.Pairs)
        {
            WritePair(page, pair);
        }

        page.To.Close().Line();
        page.CloseSection();
    }

    private static void WritePair(PageMarkup page, DrawnPair pair)
    {
        page.To.Open("figure", ("id", pair.Id), ("class", DiffStyle.ClassOf(pair.Change))).Line().Open("figcaption", ("class", "label"));
        page.Both(pair.New is { } drawn ? ReprintWords.PageNamed(drawn.Label) : ReprintWords.OldPageNamed(pair.Old!.Label));
        page.To.Text(" ").Open("b");
        page.Both(pair.Change is { } change ? ReprintWords.NameOf(change) : ReprintWords.GoneTitle);
        page.To.Close().Close().Line().Open("div", ("class", "pair")).Line();
        WriteSide(page, pair.Old, pair.Old is null ? null : ReprintWords.OldPageNamed(pair.Old.Label), "mark out");
        WriteSide(page, pair.New, pair.New is null ? null : ReprintWords.NewPageNamed(pair.New.Label), "mark in");
        page.To.Close().Close().Line();
    }

    private static void WriteSide(PageMarkup page, DrawnPage? side, Wording? label, string kind)
    {
        page.To.Open("div", ("class", "side"));
        if (side is null || label is null)
        {
            page.Both("p", ReprintWords.Absent, ("class", "absent"));
            page.To.Close().Line();
            return;
        }

        page.To.Open("div", ("class", "sheet")).Empty("img", ("src", side.Source), ("alt", label.Korean), ("width", Pixels(side.Size.Width)), ("height", Pixels(side.Size.Height)));
        WriteMarks(page, side.Marks, side.Size, kind);
        page.To.Close();
        page.Both("p", label, ("class", "note"));
        page.To.Close().Line();
    }

    private static void WriteMarks(PageMarkup page, ImmutableArray<Rect> marks, Size size, string kind)
    {
        foreach (var mark in marks)
        {
            var style = $"left:{Share(mark.X - Air, size.Width)};top:{Share(mark.Y - Air, size.Height)};width:{Share(mark.Width + (Air * 2), size.Width)};height:{Share(mark.Height + (Air * 2), size.Height)}";
            page.To.Open("span", ("class", kind), ("style", style)).Close();
        }
    }

    private static string Share(Length part, Length whole) => (100 * (part / whole)).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Pixels(Length length) => Math.Round(length.Points * DrawnPages.DotsPerInch / 72).ToString(CultureInfo.InvariantCulture);
}
