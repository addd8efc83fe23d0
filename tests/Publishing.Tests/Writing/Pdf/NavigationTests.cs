using System.Text.Json;
using Publishing.Core;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Navigation;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class NavigationTests
{
    [Fact]
    public void The_outline_nests_by_level_and_leads_to_its_places()
    {
        var outlines = Json(Book() with
        {
            Outline =
            [
                new OutlineItem(1, "하나", At(0, 40)),
                new OutlineItem(2, "하나의 하나", At(0, 140)),
                new OutlineItem(2, "하나의 둘", At(1, 40)),
                new OutlineItem(1, "Two", At(2, 40)),
            ],
        }).GetProperty("outlines");
        Assert.Equal(2, outlines.GetArrayLength());
        var first = outlines[0];
        Assert.Equal("하나", first.GetProperty("title").GetString());
        Assert.Equal(["하나의 하나", "하나의 둘"], first.GetProperty("kids").EnumerateArray().Select(kid => kid.GetProperty("title").GetString()));
        Assert.Equal([1, 2, 3], [Page(first), Page(first.GetProperty("kids")[1]), Page(outlines[1])]);
        // 400 pt high, 140 pt down.
        Assert.Equal(260, first.GetProperty("kids")[0].GetProperty("dest")[3].GetDouble());
    }

    [Theory]
    [InlineData(2, "/Count 2")] // two items, both shown
    [InlineData(3, "/Count 3")]
    public void A_short_outline_stands_open(int items, string count) => Assert.Contains(count, Outlined(items, 1), StringComparison.Ordinal);

    [Fact]
    public void Of_a_long_outline_the_outermost_level_shows()
    {
        var text = Outlined(60, 2);
        // Thirty items of level 1 with one below each.
        Assert.Contains("/Count 30", text, StringComparison.Ordinal);
        Assert.Equal(31, text.Split("/Count -1").Length);
    }

    [Fact]
    public void Labels_that_count_on_are_said_once()
    {
        string[] labels = ["i", "ii", "iii", "1", "2", "판권", "7"];
        var pages = labels.Select((label, i) => PageMaker.Page(i + 1) with { Label = label });
        var text = MadePdf.Readable(PageMaker.Book([.. pages]));
        Assert.Contains("/Nums [0 <<\n    /S /r\n    /St 1\n  >> 3 <<\n    /S /D\n    /St 1\n  >> 5 <<\n    /P <FEFFD310AD8C>\n  >> 6 <<\n    /S /D\n    /St 7\n  >>]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i", 1)]
    [InlineData("xiv", 14)]
    [InlineData("MCMXC", 1990)]
    [InlineData("iiii", 0)]
    [InlineData("Iv", 0)]
    [InlineData("가", 0)]
    [InlineData("", 0)]
    public void Roman_numerals_are_read_in_their_one_right_form(string text, int value) => Assert.Equal(value, RomanNumerals.Parse(text));

    [Theory]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("https://example.org/가", "https://example.org/%EA%B0%80")]
    [InlineData("https://example.org/%EA%B0%80", "https://example.org/%EA%B0%80")]
    [InlineData("https://한글.한국/가", "https://xn--bj0bj06e.xn--3e0b707e/%EA%B0%80")]
    [InlineData("mailto:a b@example.org", "mailto:a%20b@example.org")]
    [InlineData("https://example.org/(a)", "https://example.org/(a)")]
    public void Addresses_are_of_seven_bits(string address, string written) => Assert.Equal(written, UriText.Escape(address));

    [Fact]
    public void Links_lead_outside_and_inside_and_an_unknown_target_is_left_out()
    {
        var area = new Rect(Length.FromPoints(20), Length.FromPoints(40), Length.FromPoints(100), Length.FromPoints(12));
        var page = PageMaker.Page(1, new Placed.Link(area, "https://example.org/(a)", null), new Placed.Link(area, null, "ch:two"), new Placed.Link(area, null, "nowhere"));
        var book = PageMaker.Book(page, PageMaker.Page(2)) with { Destinations = Book().Destinations.Add("ch:two", At(1, 30)) };
        var text = MadePdf.Readable(book);
        Assert.Equal(3, text.Split("/Subtype /Link").Length);
        Assert.Contains("/Rect [20 348 120 360]", text, StringComparison.Ordinal);
        Assert.Contains("/URI (https://example.org/\\(a\\))", text, StringComparison.Ordinal);
        Assert.Matches(@"/Dest \[\d+ 0 R /XYZ 0 370 null\]", text);
        MadePdf.Of(book).MustBeClean();
    }

    private static string Outlined(int items, int levels) => MadePdf.Readable(Book() with
    {
        Outline = [.. Enumerable.Range(0, items).Select(i => new OutlineItem(1 + i % levels, "t", At(0, 0)))],
    });

    private static TypesetBook Book() => PageMaker.Book(PageMaker.Page(1), PageMaker.Page(2), PageMaker.Page(3));

    private static Destination At(int page, double y) => new(page, new Point(Length.FromPoints(20), Length.FromPoints(y)));

    private static int Page(JsonElement outline) => outline.GetProperty("destpageposfrom1").GetInt32();

    private static JsonElement Json(TypesetBook book)
    {
        var json = MadePdf.Of(book).Ask("qpdf", "--json", "--json-key=outlines", "--json-key=pages", "{}").Output;
        return JsonDocument.Parse(json).RootElement;
    }
}
