using System.Text;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Tests.Support;
using Publishing.Typesetting;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting;

/// <summary>What an author writes in layout.yaml about line starts and ends, through a whole book in the Square font, 8 em wide.</summary>
public sealed class BreakKeysTests
{
    private const string Layout = """
        preset: essay
        page:
          trim: 260pt x 334pt
          measure: exact
          margins: {inner: INNERpt, outer: 90pt, head: 40pt, foot: 63pt}
        headings:
          chapter: {font: Square, size: 10pt, leading: 17pt, start: page, lines-before: 0, lines-after: 1, numbered: false, number-font: Square}
        notes: {size: 10pt, leading: 17pt}
        tables: {font: Square, size: 10pt, leading: 17pt}
        running-heads: {verso: none, recto: none, font: Square}
        folios: {font: Square}
        text: {font: Square, size: 10pt, leading: 17pt, tracking: 0em, indent: 0em, hang: 0
        """;

    private const string Names = "김 씨 김 씨 김 씨 김 씨 김 씨 김 씨 김 씨";

    private const string Manuscript = $"""
        # 글

        {Names}[^1]

        | 이름 |
        |---|
        | {Names} |

        [^1]: {Names}
        """;

    [Fact]
    public void K7_a_stop_is_pushed_out_pulled_in_or_left_to_hang()
    {
        const string text = "# 글\n\n봄가을 온다. 그날 여름";
        Assert.Equal("봄가을 온", FirstLine(text, "word-space: {shrink: 0.1em}", 55)); // out
        Assert.Equal("봄가을 온다.", FirstLine(text, "word-space: {shrink: 0.3em}", 58)); // in
        Assert.Equal("봄가을 온다.", FirstLine(text, "hang: 1", 55)); // outside
    }

    [Theory]
    [InlineData("push-out", "아무도 오지 않았")]
    [InlineData("pull-in", "아무도 오지 않았다.")]
    [InlineData("hang", "아무도 오지 않았다.")]
    public void K7_the_way_to_solve_a_conflict_is_the_books_choice(string way, string firstLine) =>
        Assert.Equal(firstLine, FirstLine("# 글\n\n아무도 오지 않았다. 그는 다시 문을 열고 밖으로 나갔다", $"forbidden: {{resolve: {way}}}", 90));

    [Fact]
    public void K91_a_loose_book_lets_a_wave_start_a_line()
    {
        const string text = "# 글\n\n가나다라마바사아～자차카";
        Assert.Equal("가나다라마바사", FirstLine(text, "line-break: strict"));
        Assert.Equal("가나다라마바사아", FirstLine(text, "line-break: loose"));
    }

    [Fact]
    public void K91_a_loose_book_keeps_every_other_mark_from_the_line_start() =>
        Assert.Equal("가나다라마바사", FirstLine("# 글\n\n가나다라마바사아、자차카", "line-break: loose"));

    [Theory]
    [InlineData(nameof(LineRole.Body))]
    [InlineData(nameof(LineRole.Note))]
    [InlineData(nameof(LineRole.Table))]
    public void K92_a_letter_that_the_book_forbids_starts_no_line(string place)
    {
        var role = Enum.Parse<LineRole>(place);
        var measure = role == LineRole.Body ? 70 : 80; // 김 씨 김 씨 김 is 7 em wide
        Assert.Contains(Lines(Manuscript, "", role, measure), line => line.StartsWith('씨'));
        Assert.DoesNotContain(Lines(Manuscript, "forbidden: {start: {add: \"씨\"}}", role, measure), line => line.StartsWith('씨'));
    }

    [Theory]
    [InlineData("가나다라마바사아다자", "end: {add: \"아\"}", "가나다라마바사")]
    [InlineData("가나다라마바사아。자차", "start: {remove: \"。\"}", "가나다라마바사아")]
    [InlineData("가나다라마바사〔자〕차카", "end: {remove: \"〔\"}", "가나다라마바사〔")]
    public void K92_a_book_adds_to_both_lists_and_takes_from_them(string text, string keys, string firstLine) =>
        Assert.Equal(firstLine, FirstLine("# 글\n\n" + text, $"forbidden: {{{keys}}}"));

    [Theory]
    [InlineData("align: justify", "", "가나다 라마바사")] // 글자
    [InlineData("align: left", "", "가나다")] // 어절
    [InlineData("align: left, break: syllable", "", "가나다 라마바사")]
    [InlineData("align: left, break: syllable", "{break=word}", "가나다")]
    [InlineData("align: left", "{break=syllable}", "가나다 라마바사")]
    public void K1_K4_the_unit_hangs_on_the_alignment_until_the_layout_or_the_paragraph_says_it(string keys, string attribute, string firstLine) =>
        Assert.Equal(firstLine, FirstLine($"# 글\n\n가나다 라마바사아자차 {attribute}", keys));

    [Theory]
    [InlineData("", "가나다 라마바사")]
    [InlineData("break: word, ", "가나다")]
    public void K1_each_kind_of_block_has_a_unit_of_its_own(string unit, string firstLine) =>
        Assert.Equal(firstLine, FirstLine("# 글\n\n> 가나다 라마바사아자차", $"align: left, break: syllable}}\nquotes: {{{unit}size: 10pt, indent: 0em"));

    private static string FirstLine(string markdown, string keys, int measure = 80) => Lines(markdown, keys, LineRole.Body, measure)[0];

    /// <summary>The lines of one role, spaces at their ends dropped.</summary>
    private static string[] Lines(string markdown, string keys, LineRole role, int measure = 80)
    {
        using var folder = new TempFolder();
        folder.Write("book.yaml", Encoding.UTF8.GetBytes("id: b\ntitle: 책\nedition: {date: 2026-03-02}\ncontents: [01.md]\nlayout: layout.yaml\n"));
        folder.Write("01.md", Encoding.UTF8.GetBytes(markdown));
        var layoutText = Layout.Replace("INNER", $"{170 - measure}", StringComparison.Ordinal).Replace("hang: 0", keys.StartsWith("hang", StringComparison.Ordinal) ? "" : "hang: 0", StringComparison.Ordinal);
        folder.Write("layout.yaml", Encoding.UTF8.GetBytes($"{layoutText.TrimEnd().TrimEnd(',')}, {keys}}}\n"));
        var book = BookReader.Read(folder.Path).Value;
        var layout = LayoutConfigReader.ReadFor(book, folder.Path);
        Assert.Empty(layout.Diagnostics);
        var typeset = Typesetter.Typeset(book, layout.Value, NumberingBuilder.Build(book), TestFonts.Square, new TypesetOptions(1)).Value;
        return [.. typeset.Pages.SelectMany(page => page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == role).GroupBy(glyphs => (page.Number, glyphs.Origin.Y)))
            .Select(line => string.Concat(line.OrderBy(glyphs => glyphs.Origin.X).Select(glyphs => glyphs.Run.Text)).Trim())];
    }
}
