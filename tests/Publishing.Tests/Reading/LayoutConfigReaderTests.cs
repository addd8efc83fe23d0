using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

public sealed class LayoutConfigReaderTests
{
    [Fact]
    public void The_layout_of_the_contract_binds_without_a_word_but_for_what_is_not_yet_used()
    {
        var outcome = Read("""
            preset: essay
            page:
              trim: 신국판
              bleed: 3mm
              margins: {inner: 22mm, outer: 18mm, head: 20mm, foot: 25mm}
              measure: whole-ems
            text:
              font: Noto Serif KR
              size: 10pt
              leading: 170%
              tracking: -0.03em
              word-space: {stretch: 0.13em, shrink: 0.08em}
              indent: 1em
              align: justify
              break: syllable
              hang: 0.5
            headings: {chapter: {font: Noto Sans KR, weight: 700, size: 18pt, start: recto, lines-before: 4, lines-after: 3}, section: {size: 11pt}}
            quotes: {indent: 2em}
            notes: {place: foot, number: chapter, size: 8pt}
            running-heads: {verso: book, recto: chapter}
            folios: {place: foot-outer}
            contents: {depth: 2}
            print: {standard: PDF/X-4, output-intent: CoatedFOGRA39, interior: black, marks: none, signature: 16, paper: 미색모조 80g}
            reading: {standard: [PDF/A-2a, PDF/UA-1]}
            epub: {fonts: headings, toc-depth: 2, profile: generic}
            """);

        Assert.Empty(outcome.Diagnostics);
        var layout = outcome.Value;
        Assert.Equal(new FontChoice("Noto Sans KR", 700), layout.Headings.Chapter.Font);
        Assert.Equal(17, layout.Text.Leading.Points, 3);
        Assert.Equal(0.13, layout.Text.WordSpace.Stretch!.Value.Value);
        Assert.Equal("CoatedFOGRA39", layout.Print.OutputIntent);
        Assert.Equal(TypeArea.Of(Presets.Essay), TypeArea.Of(layout));
    }

    [Fact]
    public void K92_Letters_are_written_without_spaces()
    {
        var outcome = Read("text: {line-break: loose, forbidden: {start: {add: \"씨 님\", remove: \"·～\"}, end: {add: \"😀\"}}}");
        Assert.Equal(2, outcome.Diagnostics.Length);
        Assert.Equal(LineBreakLevel.Loose, outcome.Value.Text.LineBreak);
        Assert.Equal(new LetterChanges("", "·～"), outcome.Value.Text.Forbidden.Start);
        Assert.Equal(new LetterChanges(), outcome.Value.Text.Forbidden.End);
    }

    [Fact]
    public void An_empty_file_is_the_preset_essay() => Assert.Equal(Presets.Essay, Silently("# 없음\n"));

    [Fact]
    public void The_preset_is_bound_first_wherever_it_stands()
    {
        var layout = Silently("text: {size: 11pt}\npreset: poetry\n");

        Assert.Equal(11, layout.Text.Size.Points);
        Assert.Equal(Alignment.Left, layout.Text.Align);
        Assert.Equal("30절", layout.Page.Trim.Name);
    }

    [Fact]
    public void A_leading_in_per_cent_is_of_the_size_in_the_same_file() =>
        Assert.Equal(18.7, Silently("text: {leading: 170%, size: 11pt}\n").Text.Leading.Points, 3);

    [Fact]
    public void Four_note_lines_stay_three_lines_of_a_changed_body()
    {
        var layout = Silently("text: {leading: 20pt}\n");

        Assert.Equal(15, layout.Notes.Leading.Points, 3);
        Assert.Equal(15, layout.Tables.Leading.Points, 3);
        Assert.Equal(30, layout.Headings.Chapter.Leading.Points, 3);
    }

    [Fact]
    public void A_larger_heading_takes_its_leading_along() =>
        Assert.Equal(51, Silently("headings: {chapter: {size: 36pt}}\n").Headings.Chapter.Leading.Points, 3);

    [Fact]
    public void P1_A_trim_of_신국판_is_152_by_225_mm()
    {
        var trim = Silently("page: {trim: 신국판}\n").Page.Trim;

        Assert.Equal(430.866, trim.Width.Points, 0.02);
        Assert.Equal(637.795, trim.Height.Points, 0.02);
    }

    [Fact]
    public void P1_46판_uses_127_by_188_and_says_so()
    {
        var complaint = Complaint.InLayout("reading-072", "page: {trim: ⟦46판⟧}\n");

        Assert.Equal(Severity.Information, complaint.Severity);
        Assert.Contains("127×188", complaint.Message.Korean, StringComparison.Ordinal);
        Assert.Equal(127, Read("page: {trim: 46판}\n").Value.Page.Trim.Width.Millimetres, 3);
    }

    [Theory]
    [InlineData("152mm x 225mm")]
    [InlineData("152×225mm")]
    [InlineData("152 x 225 mm")]
    [InlineData("15.2cm x 22.5cm")]
    public void A_trim_by_measure_may_be_written_in_several_ways(string written)
    {
        var trim = Silently($"page: {{trim: {written}}}\n").Page.Trim;

        Assert.Null(trim.Name);
        Assert.Equal(152, trim.Width.Millimetres, 3);
        Assert.Equal(225, trim.Height.Millimetres, 3);
    }

    [Theory]
    [InlineData("reading-060", "⟦txt⟧: {size: 10pt}\n", "text")]
    [InlineData("reading-060", "text: {⟦ledaing⟧: 17pt}\n", "leading")]
    [InlineData("reading-060", "headings: {chapter: {⟦wieght⟧: 700}}\n", "weight")]
    [InlineData("reading-065", "text: {size: ⟦10px⟧}\n", "pt")]
    [InlineData("reading-068", "preset: ⟦esay⟧\n", "essay")]
    [InlineData("reading-068", "text: {align: ⟦justfy⟧}\n", "justify")]
    [InlineData("reading-071", "page: {trim: ⟦신국편⟧}\n", "신국판")]
    public void A_slip_is_answered_with_the_word_that_was_meant(string code, string annotated, string meant)
    {
        var hint = Complaint.InLayout(code, annotated).Hint;

        Assert.Contains($"‘{meant}’", hint.Korean, StringComparison.Ordinal);
        Assert.Contains($"Did you mean ‘{meant}’", hint.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reading-061", "text: ⟦10pt⟧\n")]
    [InlineData("reading-061", "text: {size: ⟦[10pt]⟧}\n")]
    [InlineData("reading-061", "reading: {standard: ⟦{a: b}⟧}\n")]
    [InlineData("reading-063", "text:\n  ⟦size⟧:\n")]
    [InlineData("reading-063", "text: {font: ⟦\"\"⟧}\n")]
    [InlineData("reading-064", "text: {size: ⟦10⟧}\n")]
    [InlineData("reading-064", "page: {bleed: ⟦0⟧}\n")]
    [InlineData("reading-065", "page: {margins: {inner: ⟦2em⟧}}\n")]
    [InlineData("reading-065", "text: {tracking: ⟦-1pt⟧}\n")]
    [InlineData("reading-066", "text: {size: ⟦4pt⟧}\n")]
    [InlineData("reading-066", "text: {size: ⟦25pt⟧}\n")]
    [InlineData("reading-066", "text: {hang: ⟦1.5⟧}\n")]
    [InlineData("reading-066", "page: {margins: {head: ⟦-3mm⟧}}\n")]
    [InlineData("reading-066", "page: {trim: ⟦10mm x 20mm⟧}\n")]
    [InlineData("reading-066", "headings: {section: {weight: ⟦1000⟧}}\n")]
    [InlineData("reading-067", "text: {size: ⟦large⟧}\n")]
    [InlineData("reading-067", "text: {hang: ⟦NaN⟧}\n")]
    [InlineData("reading-067", "contents: {depth: ⟦two⟧}\n")]
    [InlineData("reading-067", "contents: {leaders: ⟦yes⟧}\n")]
    [InlineData("reading-071", "page: {trim: ⟦크고 넓은 것⟧}\n")]
    [InlineData("reading-073", "page: {margins: ⟦{inner: 70mm, outer: 70mm}⟧}\n")]
    [InlineData("reading-073", "page: {margins: ⟦{head: 100mm, foot: 110mm}⟧}\n")]
    [InlineData("reading-074", "text: {leading: ⟦90%⟧}\n")]
    [InlineData("reading-074", "text: {size: ⟦18pt⟧}\n")]
    [InlineData("reading-074", "notes: {leading: ⟦7pt⟧}\n")]
    public void Each_fault_has_its_code_and_its_place(string code, string annotated) => Complaint.InLayout(code, annotated);

    [Fact]
    public void A_value_that_cannot_be_used_leaves_the_preset_in_force() =>
        Assert.Equal(10, Read("text: {size: 10px}\n").Value.Text.Size.Points);

    [Fact]
    public void A_book_without_layout_has_the_preset_essay() => Assert.Equal(Presets.Essay, ReadFor(null, "."));

    [Fact]
    public void A_book_may_name_a_preset() => Assert.Equal("novel", ReadFor("novel", ".").Preset);

    [Fact]
    public void A_book_may_name_a_file_of_its_folder()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "look.yaml"), "preset: novel\n");

        Assert.Equal("novel", ReadFor("look.yaml", folder.Path).Preset);
    }

    [Fact]
    public void A_name_that_is_neither_file_nor_preset_is_answered_with_the_preset_that_was_meant()
    {
        using var folder = new TempFolder();

        var complaint = Assert.Single(LayoutConfigReader.ReadFor(BookWith("esay"), folder.Path).Diagnostics);

        Assert.Equal("reading-089", complaint.Code);
        Assert.Contains("‘essay’", complaint.Hint.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_link_leads_out_of_the_folder_is_refused()
    {
        using var folder = new TempFolder();
        using var outside = new TempFolder();
        File.WriteAllText(Path.Combine(outside.Path, "look.yaml"), "preset: novel\n");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "look.yaml"), Path.Combine(outside.Path, "look.yaml"));

        Assert.Equal("reading-003", Assert.Single(LayoutConfigReader.ReadFor(BookWith("look.yaml"), folder.Path).Diagnostics).Code);
    }

    [Fact]
    public void A_layout_that_is_no_UTF_8_is_complained_of_once()
    {
        using var folder = new TempFolder();
        folder.Write("look.yaml", [(byte)'a', (byte)':', (byte)' ', 0xB0, 0xA1]);

        Assert.Equal("reading-006", Assert.Single(LayoutConfigReader.ReadFor(BookWith("look.yaml"), folder.Path).Diagnostics).Code);
    }

    private static Outcome<LayoutConfig> Read(string text) => LayoutConfigReader.Read(new SourceText("layout.yaml", text));

    private static LayoutConfig Silently(string text)
    {
        var outcome = Read(text);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }

    private static LayoutConfig ReadFor(string? layout, string folder)
    {
        var outcome = LayoutConfigReader.ReadFor(BookWith(layout), folder);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }

    private static Book BookWith(string? layout) => new()
    {
        Metadata = new Metadata { Id = "a", Title = "가" },
        Layout = layout,
        LayoutSpan = new SourceSpan("book.yaml", 0, 4),
    };
}
