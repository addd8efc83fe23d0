using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Lines of 10 pt on 17 pt, the first at x 100, baseline 200; readings of 5 pt, each Hangul square 5 pt wide.</summary>
public sealed class RubyPainterTests
{
    [Fact]
    public void K70_Each_letter_of_the_reading_stands_over_its_own_letter_of_the_base()
    {
        var line = Paint("{漢字|한자}");
        var reading = Assert.Single(Readings(line));

        // 한 over 漢 from 102.5 to 107.5, 자 over 字 from 112.5: five points of glyph and five of white.
        Assert.Equal(("한자", 5.0, 102.5), (reading.Run.Text, reading.Run.Size.Points, reading.Origin.X.Points));
        Assert.Equal([10.0, 5.0], reading.Run.Glyphs.Select(glyph => glyph.Advance.Points));

        // The square of the base ends at 191.2, a tenth of an ex is half a point, the reading's own foot is 0.6 below its baseline.
        Assert.Equal(200 - 8.8 - 0.5 - 0.6, reading.Origin.Y.Points, 3);
        Assert.Equal(["漢字", "한자"], line.OfType<Placed.Glyphs>().Select(glyphs => glyphs.Run.Text));
    }

    [Fact]
    public void K70_A_reading_of_another_length_stands_in_the_middle_over_the_whole_base()
    {
        // 20 pt over 30 pt.
        Assert.Equal([105.0], Readings(Paint("{讀書會|독서모임}이")).Select(reading => reading.Origin.X.Points));
    }

    [Fact]
    public void K70_A_base_is_spread_as_far_as_its_reading_is_wide()
    {
        // 20 pt of reading over 10 pt of base: the letter stands in the middle and the next word begins where the reading ends.
        var line = Paint("가{心|마음가짐}은");
        Assert.Equal((110, 20), (Readings(line).Single().Origin.X.Points, Readings(line).Single().Run.Width.Points));
        var words = line.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == LineRole.Body).ToArray();
        Assert.Equal([("가", 100), ("心", 110), ("은", 130)], words.Select(glyphs => (glyphs.Run.Text, glyphs.Origin.X.Points)));
        Assert.Equal(5, words[1].Run.Glyphs[0].OffsetX.Points);
    }

    [Fact]
    public void K70_Neither_base_nor_reading_is_parted_at_a_line_end_and_the_line_pitch_stays()
    {
        // Four letters would fit before the base, five with half of it.
        var lines = Lines("가나다라{漢字|한자}마바", 50);
        Assert.Equal(["가나다라", "漢字마바"], lines.Select(line => string.Concat(line.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == LineRole.Body).Select(glyphs => glyphs.Run.Text))));
        Assert.Equal([0, 1], lines.Select(line => Readings(line).Length));

        // At a feed of 160 % the reading's square ends below that of the line above, whose foot is 1.2 pt below its baseline.
        var top = Readings(lines[1]).Single().Origin.Y - Length.FromPoints(4.4);
        Assert.True(top > Length.FromPoints(217 - 16 + 1.2));
    }

    [Fact]
    public void K70_Readers_find_the_base_once_and_then_its_reading_once()
    {
        var book = PageMaker.Book(PageMaker.Page(1, Paint("그는 {漢字|한자}를 읽었다.", Styled.Serif, TestFonts.Books)));
        var pdf = MadePdf.Of(book);
        pdf.MustBeClean();
        Assert.Equal("그는 漢字한자를 읽었다.", pdf.Ask("pdftotext", "{}", "-").Output.Trim());
        var wide = MadePdf.Of(PageMaker.Book(PageMaker.Page(1, Paint("그의 {心|마음가짐}은 東{京|とうきょう}와", Styled.Serif, TestFonts.Books))));
        Assert.Equal("그의 心마음가짐은 東京とうきょう와", wide.Ask("pdftotext", "{}", "-").Output.Trim());
        Assert.Equal("그는漢字를읽었다.한자".Order(), pdf.Ask("mutool", "draw", "-q", "-F", "text", "{}").Output.Where(letter => !char.IsWhiteSpace(letter)).Order());
    }

    private static Placed.Glyphs[] Readings(IEnumerable<Placed> line) => [.. line.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == LineRole.Ruby)];

    private static ImmutableArray<Placed> Paint(string text, TextStyle? style = null, Publishing.Typesetting.Fonts.FontLibrary? fonts = null) => Lines(text, 180, style, fonts)[0];

    private static ImmutableArray<Placed>[] Lines(string marked, double measure, TextStyle? style = null, Publishing.Typesetting.Fonts.FontLibrary? fonts = null)
    {
        var styled = Parse(marked, style ?? Styled.Square);
        var shape = new ParagraphShape { Leading = Length.FromPoints(17), Align = Alignment.Left };
        var lines = LineBreaker.Break(Shaper.Shape(styled, fonts ?? TestFonts.Square), shape, Length.FromPoints(measure)).Lines;
        return [.. lines.Select((line, i) =>
        {
            var page = ImmutableArray.CreateBuilder<Placed>();
            var item = new SetItem.Text(line, styled, default, LineRole.Body) { Element = 1 };
            LinePainter.Paint(page, item, new Point(Length.FromPoints(100), Length.FromPoints(200 + (17 * i))));
            return page.ToImmutable();
        })];
    }

    /// <summary>Words and <c>{base|reading}</c>, as in a manuscript.</summary>
    private static StyledText Parse(string marked, TextStyle style)
    {
        var text = new StyledTextBuilder();
        foreach (var part in marked.Split('{', '}'))
        {
            var words = part.Split('|');
            var start = text.Position;
            text.Append(words[0], words.Length == 1 ? style : style with { RubyStart = start }, new SourceSpan("01.md", start, words[0].Length));
            if (words.Length == 2)
            {
                text.Add(new TextMark.Ruby(start, words[0].Length, words[1]));
            }
        }

        return text.Finish();
    }
}
