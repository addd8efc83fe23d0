using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;

namespace Publishing.Tests.Support;

/// <summary>Makes typeset pages by hand: lines of shaped text at given places on pages of 300 by 400 pt.</summary>
internal static class PageMaker
{
    public static Size PageSize { get; } = new(Length.FromPoints(300), Length.FromPoints(400));

    public static Metadata Metadata { get; } = new()
    {
        Id = "test",
        Title = "시험 <책>",
        Contributors = [new Contributor("홍길동", "aut"), new Contributor("김 & 이", "aut"), new Contributor("박", "edt")],
        Publisher = new PublisherImprint { House = "출판사" },
        Isbn = new Isbn(Ebook: "979-11-12-31240-2"),
    };

    public static DateTimeOffset Date { get; } = new(2026, 3, 2, 9, 5, 7, TimeSpan.FromHours(9));

    /// <summary>The runs of a line from left to right, its baseline at x, y from the top left.</summary>
    public static IEnumerable<Placed> Line(string text, TextStyle style, double x, double y, int element = 0, LineRole role = LineRole.Body, FontLibrary? fonts = null)
    {
        var pen = Length.FromPoints(x);
        foreach (var run in Runs(text, style, fonts))
        {
            yield return new Placed.Glyphs(new Point(pen, Length.FromPoints(y)), run, SourceSpan.OfFile("01.md")) { Element = element, Role = role };
            pen += run.Width;
        }
    }

    /// <summary>A text as runs whose clusters count from their own start.</summary>
    public static IEnumerable<GlyphRun> Runs(string text, TextStyle style, FontLibrary? fonts = null)
    {
        var shaped = Styled.Shape(text, style, fonts);
        return shaped.Runs.Select(run => new GlyphRun(
            run.Face,
            run.Style,
            [.. shaped.Glyphs.AsSpan(run.GlyphStart, run.GlyphCount).ToArray().Select(glyph => glyph.WithCluster(glyph.Cluster - run.TextStart))],
            text.Substring(run.TextStart, run.TextLength)));
    }

    public static Page Page(int number, params IEnumerable<Placed> items) => new()
    {
        Size = PageSize,
        Number = number,
        Label = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Items = [.. items],
    };

    /// <summary>A book with a document element and one paragraph in it (elements 0 and 1).</summary>
    public static TypesetBook Book(params ImmutableArray<Page> pages) => new()
    {
        Metadata = Metadata,
        Pages = pages,
        Elements = [new Element(ElementRole.Document, -1), new Element(ElementRole.Paragraph, 0)],
    };
}
