using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>headings</c>.</summary>
internal static class HeadingKeys
{
    private static readonly KeyTable<ChapterHeadingDesign> Chapter = new([
        .. FontKeys.Of("", (ChapterHeadingDesign d) => d.Font, (d, v) => d with { Font = v }, new("장 제목", "the chapter title")),
        Key.Of("size", Choices.Size, (ChapterHeadingDesign d) => d.Size,
            (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "장 제목의 크기.", "The size of the chapter title."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (ChapterHeadingDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "여러 줄인 장 제목의 행간.", "Baseline to baseline in a chapter title of several lines."),
        Key.Of("align", Choices.Alignment, (ChapterHeadingDesign d) => d.Align, (d, v) => d with { Align = v },
            "장 제목의 맞춤.", "Where the chapter title stands."),
        Key.Of("break", Choices.Break, (ChapterHeadingDesign d) => d.Break, (d, v) => d with { Break = v },
            "장 제목의 줄을 나누는 단위.", "Where lines of the chapter title may end: between syllables or between words."),
        Key.Of("start", new ChoiceForm<ChapterStart>(("recto", ChapterStart.Recto), ("page", ChapterStart.Page)),
            (ChapterHeadingDesign d) => d.Start, (d, v) => d with { Start = v },
            "새 장을 오른쪽 쪽에서 시작할지, 다음 쪽에서 시작할지.", "Whether a chapter opens on a right-hand page or on the next page."),
        Key.Of("lines-before", Choices.Lines, (ChapterHeadingDesign d) => d.LinesBefore, (d, v) => d with { LinesBefore = v },
            "장 번호나 제목 위에 비우는 글줄 수.", "Empty grid lines above the number or the title."),
        Key.Of("lines-after", Choices.Lines, (ChapterHeadingDesign d) => d.LinesAfter, (d, v) => d with { LinesAfter = v },
            "장 제목과 본문 사이에 비우는 글줄 수.", "Empty grid lines between title and text."),
        Key.Of("numbered", SwitchForm.Instance, (ChapterHeadingDesign d) => d.Numbered, (d, v) => d with { Numbered = v },
            "제목 위에 ‘제1장’ 같은 번호를 놓을지.", "Whether a number such as 제1장 stands above the title."),
        .. FontKeys.Of("number-", (ChapterHeadingDesign d) => d.NumberFont, (d, v) => d with { NumberFont = v }, new("장 번호", "the chapter number")),
        Key.Of("number-size", Choices.Size, (ChapterHeadingDesign d) => d.NumberSize, (d, v) => d with { NumberSize = v },
            "장 번호의 크기.", "The size of the chapter number."),
        Key.Of("number-spacing", new EmForm(-0.1, 1), (ChapterHeadingDesign d) => d.NumberSpacing, (d, v) => d with { NumberSpacing = v },
            "장 번호의 글자 사이.", "Added between the letters of the chapter number."),
    ]);

    public static KeyTable<HeadingsDesign> Table { get; } = new(
        Key.Group("chapter", Chapter, (HeadingsDesign d) => d.Chapter, (d, v) => d with { Chapter = v },
            "장 제목(#).", "Chapter titles (#)."),
        Key.Group("section", LowerHeading(new("절 제목", "the section heading")), (HeadingsDesign d) => d.Section, (d, v) => d with { Section = v },
            "절 제목(##).", "Section headings (##)."),
        Key.Group("subsection", LowerHeading(new("소절 제목", "the subsection heading")),
            (HeadingsDesign d) => d.Subsection, (d, v) => d with { Subsection = v },
            "소절 제목(### 이하).", "Subsection headings (### and below)."));

    private static KeyTable<HeadingDesign> LowerHeading(Wording what) => new([
        .. FontKeys.Of("", (HeadingDesign d) => d.Font, (d, v) => d with { Font = v }, what),
        Key.Of("size", Choices.Size, (HeadingDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            $"{what.Korean}의 크기.", $"The size of {what.English}."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (HeadingDesign d) => d.Leading, (d, v) => d with { Leading = v },
            $"여러 줄인 {what.Korean}의 행간.", $"Baseline to baseline in {what.English} of several lines."),
        Key.Of("break", Choices.Break, (HeadingDesign d) => d.Break, (d, v) => d with { Break = v },
            $"{what.Korean}의 줄을 나누는 단위.", $"Where lines of {what.English} may end: between syllables or between words."),
        Key.Of("align", Choices.Alignment, (HeadingDesign d) => d.Align, (d, v) => d with { Align = v },
            $"{what.Korean}의 맞춤.", $"Where {what.English} stands."),
        Key.Of("lines-before", Choices.Lines, (HeadingDesign d) => d.LinesBefore, (d, v) => d with { LinesBefore = v },
            $"{what.Korean} 위에 비우는 글줄 수. 쪽 머리에서는 비우지 않습니다.", $"Empty grid lines above {what.English}; none at the head of a page."),
        Key.Of("lines-after", Choices.Lines, (HeadingDesign d) => d.LinesAfter, (d, v) => d with { LinesAfter = v },
            $"{what.Korean} 아래에 비우는 글줄 수.", $"Empty grid lines below {what.English}."),
    ]);
}
