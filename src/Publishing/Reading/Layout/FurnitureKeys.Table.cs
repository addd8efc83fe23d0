using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>running-heads</c>, <c>folios</c>, <c>contents</c> and <c>index</c>.</summary>
internal static class FurnitureKeys
{
    private static readonly LengthForm Gap = new("mm", 0, 50);

    private static readonly ChoiceForm<RunningHeadText> Head = new(
        ("none", RunningHeadText.None), ("book", RunningHeadText.Book), ("part", RunningHeadText.Part),
        ("chapter", RunningHeadText.Chapter), ("section", RunningHeadText.Section));

    public static KeyTable<RunningHeadsDesign> RunningHeads { get; } = new([
        Key.Of("verso", Head, (RunningHeadsDesign d) => d.Verso, (d, v) => d with { Verso = v },
            "왼쪽 쪽의 면주에 놓을 제목.", "Whose title the head of a left-hand page shows."),
        Key.Of("recto", Head, (RunningHeadsDesign d) => d.Recto, (d, v) => d with { Recto = v },
            "오른쪽 쪽의 면주에 놓을 제목.", "Whose title the head of a right-hand page shows."),
        .. FontKeys.Of("", (RunningHeadsDesign d) => d.Font, (d, v) => d with { Font = v }, new("면주", "running heads")),
        Key.Of("size", Choices.Size, (RunningHeadsDesign d) => d.Size, (d, v) => d with { Size = v },
            "면주의 크기.", "The size of running heads."),
        Key.Of("gap", Gap, (RunningHeadsDesign d) => d.Gap, (d, v) => d with { Gap = v },
            "면주의 밑줄기에서 판면 위까지의 거리.", "From the baseline of the head to the top of the type area."),
    ]);

    public static KeyTable<FoliosDesign> Folios { get; } = new([
        Key.Of("place", new ChoiceForm<FolioPlace>(
                ("none", FolioPlace.None),
                ("foot-outer", FolioPlace.FootOuter), ("foot-inner", FolioPlace.FootInner), ("foot-center", FolioPlace.FootCenter),
                ("foot-left", FolioPlace.FootLeft), ("foot-right", FolioPlace.FootRight),
                ("head-outer", FolioPlace.HeadOuter), ("head-inner", FolioPlace.HeadInner), ("head-center", FolioPlace.HeadCenter),
                ("head-left", FolioPlace.HeadLeft), ("head-right", FolioPlace.HeadRight)),
            (FoliosDesign d) => d.Place, (d, v) => d with { Place = v },
            "쪽 번호의 자리.", "Where the page number stands."),
        Key.Of("form", new ChoiceForm<FolioForm>(("plain", FolioForm.Plain), ("dashes", FolioForm.Dashes)),
            (FoliosDesign d) => d.Form, (d, v) => d with { Form = v },
            "쪽 번호의 꼴. 12 또는 - 12 -.", "How the page number is written: 12 or - 12 -."),
        Key.Of("front", new ChoiceForm<FrontFolios>(("together", FrontFolios.Together), ("roman", FrontFolios.Roman)),
            (FoliosDesign d) => d.Front, (d, v) => d with { Front = v },
            "앞붙이의 쪽을 본문과 이어 셀지, i, ii, iii으로 따로 셀지.", "Whether front matter is counted with the text or on its own in roman numerals."),
        .. FontKeys.Of("", (FoliosDesign d) => d.Font, (d, v) => d with { Font = v }, new("쪽 번호", "page numbers")),
        Key.Of("size", Choices.Size, (FoliosDesign d) => d.Size, (d, v) => d with { Size = v },
            "쪽 번호의 크기.", "The size of page numbers."),
        Key.Of("gap", Gap, (FoliosDesign d) => d.Gap, (d, v) => d with { Gap = v },
            "판면 아래에서 쪽 번호의 밑줄기까지의 거리.", "From the foot of the type area to the baseline of the number."),
    ]);

    public static KeyTable<ContentsDesign> Contents { get; } = new([
        Key.Of("title", TextForm.Words, (ContentsDesign d) => d.Title, (d, v) => d with { Title = v },
            "차례의 제목.", "The heading of the contents."),
        Key.Of("depth", Choices.Depth, (ContentsDesign d) => d.Depth, (d, v) => d with { Depth = v },
            "차례에 올릴 제목의 깊이. 1은 장, 2는 절, 3은 소절까지입니다.", "How deep the contents go: 1 chapters, 2 sections too, 3 subsections too."),
        Key.Of("break", Choices.Break, (ContentsDesign d) => d.Break, (d, v) => d with { Break = v },
            "차례의 줄을 나누는 단위.", "Where lines of the contents may end: between syllables or between words."),
        Key.Of("leaders", SwitchForm.Instance, (ContentsDesign d) => d.Leaders, (d, v) => d with { Leaders = v },
            "제목과 쪽 번호 사이를 점으로 이을지.", "Whether dots lead from title to page number."),
        .. FontKeys.Of("title-", (ContentsDesign d) => d.TitleFont, (d, v) => d with { TitleFont = v }, new("차례 제목", "the heading of the contents")),
        Key.Of("title-size", Choices.Size, (ContentsDesign d) => d.TitleSize, (d, v) => d with { TitleSize = v },
            "차례 제목의 크기.", "The size of the heading."),
        Key.Of("title-lines-before", Choices.Lines, (ContentsDesign d) => d.TitleLinesBefore, (d, v) => d with { TitleLinesBefore = v },
            "차례 제목 위에 비우는 글줄 수.", "Empty grid lines above the heading."),
        Key.Of("title-lines-after", Choices.Lines, (ContentsDesign d) => d.TitleLinesAfter, (d, v) => d with { TitleLinesAfter = v },
            "차례 제목과 첫 줄 사이에 비우는 글줄 수.", "Empty grid lines between the heading and the first entry."),
        .. FontKeys.Of("label-", (ContentsDesign d) => d.LabelFont, (d, v) => d with { LabelFont = v },
            new("부 제목과 장 번호와 쪽 번호", "parts, chapter numbers and page numbers")),
        Key.Of("label-size", Choices.Size, (ContentsDesign d) => d.LabelSize, (d, v) => d with { LabelSize = v },
            "부 제목과 장 번호와 쪽 번호의 크기.", "The size of parts, chapter numbers and page numbers."),
        Key.Of("section-size", Choices.Size, (ContentsDesign d) => d.SectionSize, (d, v) => d with { SectionSize = v },
            "장 아래 제목의 크기.", "The size of entries below the chapters."),
    ]);

    public static KeyTable<IndexDesign> Index { get; } = new(
        Key.Of("title", TextForm.Words, (IndexDesign d) => d.Title, (d, v) => d with { Title = v },
            "찾아보기의 제목.", "The heading of the index."),
        Key.Of("columns", new WholeForm(1, 4), (IndexDesign d) => d.Columns, (d, v) => d with { Columns = v },
            "단의 수.", "How many columns the index has."),
        Key.Of("size", Choices.Size, (IndexDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "찾아보기의 글자 크기.", "The size of the index."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (IndexDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "찾아보기의 행간.", "Baseline to baseline in the index."),
        Key.Of("column-gap", Gap, (IndexDesign d) => d.ColumnGap, (d, v) => d with { ColumnGap = v },
            "단과 단 사이의 폭.", "White between two columns."),
        Key.Of("order", new ChoiceForm<IndexOrder>(("hangul", IndexOrder.Hangul), ("latin", IndexOrder.Latin), ("digits", IndexOrder.Digits)),
            (IndexDesign d) => d.Order, (d, v) => d with { Order = v },
            "한글, 로마자, 숫자 가운데 먼저 둘 것.", "Which of Hangul, Latin and digits stands first."));
}
