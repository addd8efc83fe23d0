using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Design;

/// <summary>The looks to start from: <c>essay</c>, the defaults of the records, and what other kinds of book need instead.</summary>
internal static class Presets
{
    /// <summary>수필과 교양서: 신국판, 31 em by 30 lines (K21).</summary>
    public static LayoutConfig Essay { get; } = new();

    public static readonly ImmutableArray<string> Names = ["novel", "essay", "academic", "technical", "poetry", "picture-book"];

    private static readonly LayoutConfig Novel = MakeNovel();
    private static readonly LayoutConfig Academic = MakeAcademic();
    private static readonly LayoutConfig Technical = MakeTechnical();
    private static readonly LayoutConfig Poetry = MakePoetry();
    private static readonly LayoutConfig PictureBook = MakePictureBook();

    /// <summary>The look of a name, or null.</summary>
    public static LayoutConfig? Named(string name) => name switch
    {
        "novel" => Novel,
        "essay" => Essay,
        "academic" => Academic,
        "technical" => Technical,
        "poetry" => Poetry,
        "picture-book" => PictureBook,
        _ => null,
    };

    /// <summary>
    /// 소설: K22's 46판 with its margins to the millimetre, so the measure is exact (24.9 em) and not cut to whole ems. 180 % of leading,
    /// as novels are set (K15); the foot gives up half a millimetre of the row's 28 for a 23rd line.
    /// </summary>
    private static LayoutConfig MakeNovel()
    {
        var start = Essay.WithText(Essay.Text with { Leading = Length.FromPoints(18), IndentMode = IndentMode.All });
        return start with
        {
            Preset = "novel",
            Page = start.Page with { Trim = SizeOf("46판"), Margins = InMillimetres(22, 17, 17, 27.5), Measure = MeasureMode.Exact },
            Headings = start.Headings with
            {
                Chapter = start.Headings.Chapter with { Size = Length.FromPoints(16), Start = ChapterStart.Page },
            },
            RunningHeads = start.RunningHeads with { Size = Length.FromPoints(7) },
            Contents = start.Contents with { Depth = 1, Leaders = false },
            Epub = start.Epub with { TocDepth = 1 },
        };
    }

    /// <summary>학술서: three levels in the contents, and a millimetre more at the spine of a thick book.</summary>
    private static LayoutConfig MakeAcademic() => Essay with
    {
        Preset = "academic",
        Page = Essay.Page with { Margins = InMillimetres(23, 18, 21, 25) },
        Headings = Essay.Headings with { Chapter = Essay.Headings.Chapter with { Size = Length.FromPoints(17) } },
        Contents = Essay.Contents with { Depth = 3 },
        Epub = Essay.Epub with { TocDepth = 3 },
    };

    /// <summary>
    /// 설명서와 기술서: a wider page for code and tables, all headings sans. Outer margin and 9.5 pt keep the measure of 크라운판 at 38 em,
    /// about the most an eye follows.
    /// </summary>
    private static LayoutConfig MakeTechnical()
    {
        var start = Essay.WithText(Essay.Text with { Size = Length.FromPoints(9.5), Leading = Length.FromPoints(16.5) });
        return start with
        {
            Preset = "technical",
            Page = start.Page with { Trim = SizeOf("크라운판"), Margins = InMillimetres(25, 23, 22, 26) },
            Headings = new HeadingsDesign
            {
                Chapter = start.Headings.Chapter with { Font = new("Noto Sans KR", 700), Size = Length.FromPoints(20), Leading = Length.FromPoints(28) },
                Section = start.Headings.Section with { Size = Length.FromPoints(12.5) },
                Subsection = start.Headings.Subsection with { Font = new("Noto Sans KR", 700) },
            },
        };
    }

    /// <summary>시집: the poet's lines. A narrow page, no indent, no break inside a word, titles small and without number.</summary>
    private static LayoutConfig MakePoetry()
    {
        var start = Essay.WithText(Essay.Text with
        {
            Leading = Length.FromPoints(18), Indent = Em.Zero, IndentMode = IndentMode.None, Align = Alignment.Left, Hang = 0,
        });
        return start with
        {
            Preset = "poetry",
            Page = start.Page with { Trim = SizeOf("30절"), Margins = InMillimetres(21, 17, 22, 27) },
            Headings = start.Headings with
            {
                Chapter = start.Headings.Chapter with
                {
                    Size = Length.FromPoints(13), Leading = Length.FromPoints(18), Start = ChapterStart.Page, Numbered = false, LinesBefore = 2,
                },
            },
            Poems = start.Poems with { Indent = Em.Zero },
            RunningHeads = start.RunningHeads with { Verso = RunningHeadText.None, Recto = RunningHeadText.None },
            Contents = start.Contents with { Depth = 1, Leaders = false },
            Epub = start.Epub with { TocDepth = 1 },
        };
    }

    /// <summary>
    /// 그림책의 글: letters for who has just learnt to read, 15 pt and wide apart; words whole, lines ragged, paragraphs parted by a line of
    /// white in the picture and so not indented; nothing at the head, the number in the middle of the foot.
    /// </summary>
    private static LayoutConfig MakePictureBook()
    {
        var start = Essay.WithText(Essay.Text with
        {
            Size = Length.FromPoints(15), Leading = Length.FromPoints(27), Tracking = Em.Zero, Indent = Em.Zero, IndentMode = IndentMode.None,
            Align = Alignment.Left, Hang = 0,
        });
        return start with
        {
            Preset = "picture-book",
            Page = start.Page with { Trim = SizeOf("46배판"), Margins = InMillimetres(26, 24, 26, 32) },
            Headings = start.Headings with
            {
                Chapter = start.Headings.Chapter with
                {
                    Size = Length.FromPoints(24), Leading = Length.FromPoints(40.5), Start = ChapterStart.Page, Numbered = false, LinesBefore = 1, LinesAfter = 1,
                },
            },
            RunningHeads = start.RunningHeads with { Verso = RunningHeadText.None, Recto = RunningHeadText.None },
            Folios = start.Folios with { Place = FolioPlace.FootCenter, Size = Length.FromPoints(10) },
            Contents = start.Contents with { Depth = 1, Leaders = false },
            Epub = start.Epub with { TocDepth = 1 },
        };
    }

    private static TrimSize SizeOf(string name) => TrimSizes.Named(name)!.Size;

    private static Margins InMillimetres(double inner, double outer, double head, double foot) => new(
        Length.FromMillimetres(inner), Length.FromMillimetres(outer), Length.FromMillimetres(head), Length.FromMillimetres(foot));
}
