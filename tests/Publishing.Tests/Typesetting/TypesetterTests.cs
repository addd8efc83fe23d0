using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Dump;
using Xunit;

namespace Publishing.Tests.Typesetting;

/// <summary>The whole way from a book to pages, in the books' own fonts, on 신국판 with 31 em × 30 lines.</summary>
public sealed class TypesetterTests
{
    private const string Sentence = "그는 아침마다 강가를 걸으며 지난 일을 하나씩 떠올리곤 했다. ";

    [Fact]
    public void K21_The_first_line_tops_the_type_area_on_both_sides()
    {
        // Head 20 mm and 0.88 em of 10 pt; the measure 18 mm from the outer edge, 310 pt wide.
        var pages = Typeset(LongBook()).Value.Pages.Where(page => page.Section == "ch1").Skip(1).Take(2).ToArray();
        foreach (var page in pages)
        {
            var body = Body(page).ToArray();
            Assert.Equal((20 * 72 / 25.4) + 8.8, body[0].Origin.Y.Points, 2);
            var left = page.IsRecto ? (152 * 72 / 25.4) - (18 * 72 / 25.4) - 310 : 18 * 72 / 25.4;
            Assert.Equal(left, body.Min(glyphs => glyphs.Origin.X.Points), 2);
        }

        Assert.Contains(pages, page => page.IsRecto);
        Assert.Contains(pages, page => !page.IsRecto);
    }

    [Fact]
    public void K23_Every_body_baseline_stands_on_the_grid()
    {
        var layout = new LayoutConfig();
        var first = TypeArea.Of(layout).Head + PageFrame.BaselineInEm.At(layout.Text.Size);
        foreach (var glyphs in Typeset(LongBook()).Value.Pages.SelectMany(Body))
        {
            var lines = (glyphs.Origin.Y + glyphs.Run.Style.BaselineShift - first) / layout.Text.Leading;
            Assert.Equal(Math.Round(lines), lines, 4);
        }
    }

    [Fact]
    public void The_contents_name_the_pages_that_the_chapters_stand_on()
    {
        var typeset = Typeset(LongBook()).Value;
        var numbers = typeset.Pages.Single(page => page.Section == "toc").Items.OfType<Placed.Glyphs>()
            .Where(glyphs => glyphs.Role == LineRole.Contents).Select(glyphs => glyphs.Run.Text).ToArray();
        foreach (var chapter in new[] { "ch1", "ch2" })
        {
            var page = typeset.Pages[typeset.Destinations[chapter].Page];
            Assert.Equal(chapter, page.Section);
            Assert.Contains(page.Label, numbers);
        }
    }

    [Fact]
    public void A_reference_to_a_page_shows_the_page_that_it_leads_to()
    {
        var reference = Made.Paragraph(Made.Words("앞에서 "), new Inline.Reference("ch2", ReferenceKind.Page, null, Made.Span), Made.Words("을 보라."));
        var typeset = Typeset(Made.Book([Chapter("ch1", 40, reference), Chapter("ch2", 40)])).Value;
        var page = typeset.Pages[typeset.Destinations["ch2"].Page].Label;
        var words = string.Concat(typeset.Pages.Where(p => p.Section == "ch1").SelectMany(Body).Select(glyphs => glyphs.Run.Text));
        Assert.Contains(page + "쪽", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chapter_leads_somewhere_and_is_in_the_outline()
    {
        var typeset = Typeset(LongBook()).Value;
        Assert.Contains(typeset.Outline, item => item.Title.Contains("첫 장", StringComparison.Ordinal) && item.Destination == typeset.Destinations["ch1"]);
    }

    [Fact]
    public void Every_page_knows_where_its_text_starts()
    {
        var starts = Typeset(LongBook()).Value.Pages.Where(page => page.Section == "ch1").Select(page => page.FirstText).ToArray();
        Assert.All(starts, start => Assert.NotNull(start));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing() => Assert.Equal(Dump(1), Dump(4));

    [Fact]
    public void A_plain_book_gives_no_complaints() => Assert.Empty(Typeset(LongBook()).Diagnostics.Where(d => !d.Code.StartsWith("flow-", StringComparison.Ordinal)));

    private static string Dump(int jobs)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        PageDump.Write(Typeset(LongBook(), jobs).Value, output);
        return output.ToString();
    }

    private static IEnumerable<Placed.Glyphs> Body(Page page) => page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == LineRole.Body);

    private static Outcome<TypesetBook> Typeset(Book book, int jobs = 2) =>
        Typesetter.Typeset(book, new LayoutConfig(), NumberingBuilder.Build(book), TestFonts.Books, new TypesetOptions(jobs));

    private static Book LongBook() => Made.Book(Made.Item(GeneratedMatter.Contents), Made.Item(Chapter("ch1", 60)), Made.Item(Chapter("ch2", 30)));

    private static Chapter Chapter(string id, int paragraphs, params Block[] first) =>
        Made.Chapter(id, "첫 장", [.. first, .. Enumerable.Range(0, paragraphs).Select(i => Paragraph(id, i))]);

    private static Block Paragraph(string chapter, int index)
    {
        var words = string.Concat(Enumerable.Repeat(Sentence, 1 + (index % 5))).TrimEnd();
        return Made.Paragraph(new Inline.Text(words, new SourceSpan(chapter + ".md", index * 200, words.Length)));
    }
}
