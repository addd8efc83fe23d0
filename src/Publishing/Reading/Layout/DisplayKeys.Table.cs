using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>title-pages</c>, <c>parts</c>, <c>colophon</c> and <c>emphasis</c>.</summary>
internal static class DisplayKeys
{
    private static readonly ShareForm Drop = new(0, 80);

    public static KeyTable<TitlePagesDesign> TitlePages { get; } = new([
        .. FontKeys.Of("", (TitlePagesDesign d) => d.Font, (d, v) => d with { Font = v }, new("제목", "the title")),
        Key.Of("half-title-size", Choices.Size, (TitlePagesDesign d) => d.HalfTitleSize, (d, v) => d with { HalfTitleSize = v },
            "반표제에 놓인 제목의 크기.", "The size of the title on the half-title."),
        Key.Of("title-size", Choices.Size, (TitlePagesDesign d) => d.TitleSize,
            (d, v) => d with { TitleSize = v, TitleLeading = Choices.Grown(d.TitleLeading, d.TitleSize, v) },
            "속표지에 놓인 제목의 크기.", "The size of the title on the title page."),
        Key.Of("title-leading", d => Choices.LeadingOf(d.TitleSize), (TitlePagesDesign d) => d.TitleLeading, (d, v) => d with { TitleLeading = v },
            "여러 줄인 제목의 행간.", "Baseline to baseline in a title of several lines."),
        .. FontKeys.Of("subtitle-", (TitlePagesDesign d) => d.SubtitleFont, (d, v) => d with { SubtitleFont = v }, new("부제", "the subtitle")),
        Key.Of("subtitle-size", Choices.Size, (TitlePagesDesign d) => d.SubtitleSize, (d, v) => d with { SubtitleSize = v },
            "부제의 크기.", "The size of the subtitle."),
        .. FontKeys.Of("author-", (TitlePagesDesign d) => d.AuthorFont, (d, v) => d with { AuthorFont = v }, new("지은이", "the author's name")),
        Key.Of("author-size", Choices.Size, (TitlePagesDesign d) => d.AuthorSize, (d, v) => d with { AuthorSize = v },
            "지은이의 크기.", "The size of the author's name."),
        Key.Of("publisher-size", Choices.Size, (TitlePagesDesign d) => d.PublisherSize, (d, v) => d with { PublisherSize = v },
            "펴낸곳의 크기.", "The size of the publisher's name."),
        Key.Of("drop", Drop, (TitlePagesDesign d) => d.Drop, (d, v) => d with { Drop = v },
            "제목 위에 비우는 높이. 판면 높이에 대한 비율입니다.", "The blank above the title, as a share of the type area's height."),
    ]);

    public static KeyTable<PartDesign> Parts { get; } = new([
        .. FontKeys.Of("", (PartDesign d) => d.Font, (d, v) => d with { Font = v }, new("부 제목", "the part title")),
        Key.Of("size", Choices.Size, (PartDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "부 제목의 크기.", "The size of the part title."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (PartDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "여러 줄인 부 제목의 행간.", "Baseline to baseline in a part title of several lines."),
        .. FontKeys.Of("number-", (PartDesign d) => d.NumberFont, (d, v) => d with { NumberFont = v }, new("부 번호", "the part number")),
        Key.Of("number-size", Choices.Size, (PartDesign d) => d.NumberSize, (d, v) => d with { NumberSize = v },
            "부 번호의 크기.", "The size of the part number."),
        Key.Of("drop", Drop, (PartDesign d) => d.Drop, (d, v) => d with { Drop = v },
            "번호 위에 비우는 높이. 판면 높이에 대한 비율입니다.", "The blank above the number, as a share of the type area's height."),
    ]);

    public static KeyTable<ColophonDesign> Colophon { get; } = new([
        .. FontKeys.Of("", (ColophonDesign d) => d.Font, (d, v) => d with { Font = v }, new("판권지", "the colophon")),
        Key.Of("size", Choices.Size, (ColophonDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "판권지의 글자 크기.", "The size of the colophon."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (ColophonDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "판권지의 행간.", "Baseline to baseline in the colophon."),
        Key.Of("labels", new EmForm(0, 12), (ColophonDesign d) => d.Labels, (d, v) => d with { Labels = v },
            "‘지은이’, ‘펴낸곳’ 같은 이름표 자리의 폭.", "The width of the column of labels."),
    ]);

    public static KeyTable<EmphasisDesign> Emphasis { get; } = new([
        .. FontKeys.Of("", (EmphasisDesign d) => d.Font, (d, v) => d with { Font = v }, new("강조한 한글", "emphasised Hangul")),
        Key.Of("scale", new ShareForm(50, 150), (EmphasisDesign d) => d.Scale, (d, v) => d with { Scale = v },
            "강조한 한글의 크기. 둘레 글자 크기에 대한 비율입니다.", "The size of emphasised Hangul, as a share of the size around it."),
        Key.Of("latin-font", TextForm.Words, (EmphasisDesign d) => d.LatinFont, (d, v) => d with { LatinFont = v },
            "강조한 로마자의 이탤릭 글꼴.", "The family whose italics emphasised Latin takes."),
        Key.Of("strong-weight", Choices.Weight, (EmphasisDesign d) => d.StrongWeight, (d, v) => d with { StrongWeight = v },
            "**굵게** 쓴 글자의 굵기.", "The weight of **strong** text."),
        Key.Of("style", new ChoiceForm<EmphasisStyle>(("face", EmphasisStyle.Face), ("mark", EmphasisStyle.Mark)), (EmphasisDesign d) => d.Style, (d, v) => d with { Style = v },
            "*강조*한 한글을 다른 글꼴로 할지, 드러냄표로 할지.", "Whether emphasised Hangul takes another face or emphasis marks."),
        Key.Of("mark", new ChoiceForm<EmphasisMark>(("dot", EmphasisMark.Dot), ("ring", EmphasisMark.Ring), ("underline", EmphasisMark.Underline)),
            (EmphasisDesign d) => d.Mark, (d, v) => d with { Mark = v },
            "드러냄표의 꼴. 점, 고리, 밑줄 가운데 하나입니다.", "The emphasis mark: a dot, a ring or a line below."),
    ]);
}
