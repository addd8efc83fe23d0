using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of the blocks of a chapter: <c>quotes</c>, <c>epigraphs</c>, <c>lists</c>, <c>poems</c>, <c>notes</c>, <c>figures</c>, <c>tables</c>, <c>code</c>.</summary>
internal static class BlockKeys
{
    private static readonly EmForm Indent = new(0, 20);
    private static readonly LengthForm Rule = new("pt", 0, 10);

    public static KeyTable<QuoteDesign> Quotes { get; } = new([
        Key.Of("size", Choices.Size, (QuoteDesign d) => d.Size, (d, v) => d with { Size = v },
            "인용의 글자 크기.", "The size of quotations."),
        Key.Of("indent", Indent, (QuoteDesign d) => d.Indent, (d, v) => d with { Indent = v },
            "왼쪽에서 들이는 폭. em은 본문의 것입니다.", "From the left edge, in ems of the body."),
        Key.Optional("break", Choices.Break, (QuoteDesign d, BreakUnit v) => d with { Break = v },
            "인용의 줄을 나누는 단위. 쓰지 않으면 본문을 따릅니다.", "Where lines of quotations may end; as the body if not written."),
        Key.Of("lines-before", Choices.Lines, (QuoteDesign d) => d.LinesBefore, (d, v) => d with { LinesBefore = v },
            "인용 위에 비우는 글줄 수.", "Empty grid lines above."),
        Key.Of("lines-after", Choices.Lines, (QuoteDesign d) => d.LinesAfter, (d, v) => d with { LinesAfter = v },
            "인용 아래에 비우는 글줄 수.", "Empty grid lines below."),
        .. FontKeys.Of("source-", (QuoteDesign d) => d.SourceFont, (d, v) => d with { SourceFont = v }, new("출처", "the attribution")),
        Key.Of("source-size", Choices.Size, (QuoteDesign d) => d.SourceSize, (d, v) => d with { SourceSize = v },
            "출처의 크기.", "The size of the attribution."),
    ]);

    public static KeyTable<EpigraphDesign> Epigraphs { get; } = new(
        Key.Of("size", Choices.Size, (EpigraphDesign d) => d.Size, (d, v) => d with { Size = v },
            "제사의 글자 크기.", "The size of epigraphs."),
        Key.Of("indent", new ShareForm(0, 80), (EpigraphDesign d) => d.Indent, (d, v) => d with { Indent = v },
            "왼쪽에 비우는 폭. 글줄 길이에 대한 비율입니다.", "The blank at the left, as a share of the measure."),
        Key.Of("break", Choices.Break, (EpigraphDesign d) => d.Break, (d, v) => d with { Break = v },
            "제사의 줄을 나누는 단위.", "Where lines of epigraphs may end: between syllables or between words."),
        Key.Of("source-size", Choices.Size, (EpigraphDesign d) => d.SourceSize, (d, v) => d with { SourceSize = v },
            "출처의 크기.", "The size of the attribution."));

    public static KeyTable<ListDesign> Lists { get; } = new(
        Key.Optional("break", Choices.Break, (ListDesign d, BreakUnit v) => d with { Break = v },
            "목록의 줄을 나누는 단위. 쓰지 않으면 본문을 따릅니다.", "Where lines of lists may end; as the body if not written."),
        Key.Of("indent", Indent, (ListDesign d) => d.Indent, (d, v) => d with { Indent = v },
            "내어쓰기의 폭. em은 본문의 것입니다.", "The hanging indent, in ems of the body."),
        Key.Of("counters", new ListForm<string>(ChoiceForm.Of([.. Document.ListCounters.Names.Select(known => known.Name)]), atLeast: 1),
            (ListDesign d) => d.Counters, (d, v) => d with { Counters = v },
            "차례 있는 목록을 세는 법. 바깥 목록부터 안쪽으로 적습니다.", "How ordered lists are counted, from the outermost list inwards."));

    public static KeyTable<PoemDesign> Poems { get; } = new(
        Key.Of("indent", Indent, (PoemDesign d) => d.Indent, (d, v) => d with { Indent = v },
            "왼쪽에서 들이는 폭.", "From the left edge."),
        Key.Of("break", Choices.Break, (PoemDesign d) => d.Break, (d, v) => d with { Break = v },
            "시의 줄을 나누는 단위.", "Where lines of poems may end: between syllables or between words."),
        Key.Of("turnover", Indent, (PoemDesign d) => d.Turnover, (d, v) => d with { Turnover = v },
            "한 행이 넘쳐 다음 줄로 이어질 때 더 들이는 폭.", "The further indent of a line that turns over."));

    public static KeyTable<NotesDesign> Notes { get; } = new(
        Key.Of("place", new ChoiceForm<NotePlace>(("foot", NotePlace.Foot), ("chapter", NotePlace.Chapter), ("book", NotePlace.Book)),
            (NotesDesign d) => d.Place, (d, v) => d with { Place = v },
            "주를 쪽 아래, 장 끝, 책 끝 가운데 어디에 둘지.", "Whether notes stand at the foot of the page, the end of the chapter or the end of the book."),
        Key.Of("number", new ChoiceForm<NoteNumbering>(("page", NoteNumbering.Page), ("chapter", NoteNumbering.Chapter), ("book", NoteNumbering.Book)),
            (NotesDesign d) => d.Number, (d, v) => d with { Number = v },
            "번호를 어디서 새로 시작할지.", "Over what stretch notes are counted."),
        Key.Of("form", new ChoiceForm<NoteForm>(
                ("paren", NoteForm.Paren), ("plain", NoteForm.Plain), ("circled", NoteForm.Circled), ("hangul", NoteForm.Hangul), ("hanja", NoteForm.Hanja), ("symbols", NoteForm.Symbols)),
            (NotesDesign d) => d.Form, (d, v) => d with { Form = v },
            "주 번호의 꼴. 1), 1, ①, 가), 一), *.", "How note numbers are written: 1), 1, ①, 가), 一) or *."),
        Key.Of("stand", new ChoiceForm<NoteStand>(("foot", NoteStand.Foot), ("text", NoteStand.Text)),
            (NotesDesign d) => d.Stand, (d, v) => d with { Stand = v },
            "글이 다 차지 않은 쪽에서 각주를 판면 맨 아래에 둘지, 글 바로 아래에 둘지.", "Whether footnotes of a page that is not full stand at its foot or right below the text."),
        Key.Of("run-in", SwitchForm.Instance, (NotesDesign d) => d.RunIn, (d, v) => d with { RunIn = v },
            "한 줄이 안 되는 각주들을 한 줄에 이어 둘지.", "Whether footnotes shorter than a line share one."),
        Key.Of("size", Choices.Size, (NotesDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "주의 글자 크기.", "The size of notes."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (NotesDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "주의 행간.", "Baseline to baseline in notes."),
        Key.Optional("break", Choices.Break, (NotesDesign d, BreakUnit v) => d with { Break = v },
            "주의 줄을 나누는 단위. 쓰지 않으면 본문을 따릅니다.", "Where lines of notes may end; as the body if not written."),
        Key.Of("rule-thickness", Rule, (NotesDesign d) => d.RuleThickness, (d, v) => d with { RuleThickness = v },
            "본문과 각주 사이 선의 굵기.", "The thickness of the rule above footnotes."),
        Key.Of("rule-width", new ShareForm(0, 100), (NotesDesign d) => d.RuleWidth, (d, v) => d with { RuleWidth = v },
            "그 선의 길이. 글줄 길이에 대한 비율입니다.", "The length of that rule, as a share of the measure."));

    public static KeyTable<FigureDesign> Figures { get; } = new([
        .. FontKeys.Of("caption-", (FigureDesign d) => d.CaptionFont, (d, v) => d with { CaptionFont = v }, new("그림 설명", "captions")),
        Key.Of("caption-size", Choices.Size, (FigureDesign d) => d.CaptionSize,
            (d, v) => d with { CaptionSize = v, CaptionLeading = Choices.Grown(d.CaptionLeading, d.CaptionSize, v) },
            "그림 설명의 크기.", "The size of captions."),
        Key.Of("caption-leading", d => Choices.LeadingOf(d.CaptionSize), (FigureDesign d) => d.CaptionLeading, (d, v) => d with { CaptionLeading = v },
            "그림 설명의 행간.", "Baseline to baseline in captions."),
        Key.Of("caption-break", Choices.Break, (FigureDesign d) => d.CaptionBreak, (d, v) => d with { CaptionBreak = v },
            "그림 설명과 표 설명의 줄을 나누는 단위.", "Where lines of captions may end: between syllables or between words."),
        Key.Of("caption-gap", new LengthForm("mm", 0, 30), (FigureDesign d) => d.CaptionGap, (d, v) => d with { CaptionGap = v },
            "그림과 설명 사이.", "Between picture and caption."),
    ]);

    public static KeyTable<TableDesign> Tables { get; } = new([
        .. FontKeys.Of("", (TableDesign d) => d.Font, (d, v) => d with { Font = v }, new("표", "tables")),
        Key.Of("size", Choices.Size, (TableDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "표의 글자 크기.", "The size of tables."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (TableDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "표의 행간.", "Baseline to baseline in tables."),
        Key.Of("break", Choices.Break, (TableDesign d) => d.Break, (d, v) => d with { Break = v },
            "표 칸의 줄을 나누는 단위.", "Where lines of table cells may end: between syllables or between words."),
        Key.Of("outer-rule", Rule, (TableDesign d) => d.OuterRule, (d, v) => d with { OuterRule = v },
            "표 위아래 선의 굵기.", "The thickness of the rules above and below."),
        Key.Of("header-rule", Rule, (TableDesign d) => d.HeaderRule, (d, v) => d with { HeaderRule = v },
            "머리 줄 아래 선의 굵기.", "The thickness of the rule under the header row."),
        Key.Of("cell-padding", new LengthForm("pt", 0, 30), (TableDesign d) => d.CellPadding, (d, v) => d with { CellPadding = v },
            "칸 안에서 글 위아래에 두는 사이.", "Above and below the text of a cell."),
    ]);

    public static KeyTable<CodeDesign> Code { get; } = new(
        Key.Of("font", TextForm.Words, (CodeDesign d) => d.Font, (d, v) => d with { Font = v },
            "코드의 글꼴.", "The family of code."),
        Key.Of("size", Choices.Size, (CodeDesign d) => d.Size, (d, v) => d with { Size = v, Leading = Choices.Grown(d.Leading, d.Size, v) },
            "코드의 글자 크기.", "The size of code."),
        Key.Of("leading", d => Choices.LeadingOf(d.Size), (CodeDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "코드의 행간.", "Baseline to baseline in code."),
        Key.Of("line-numbers", SwitchForm.Instance, (CodeDesign d) => d.LineNumbers, (d, v) => d with { LineNumbers = v },
            "줄마다 번호를 놓을지.", "Whether every line has its number."),
        Key.Of("highlight", SwitchForm.Instance, (CodeDesign d) => d.Highlight, (d, v) => d with { Highlight = v },
            "주석과 열쇠말을 농도로 구별할지.", "Whether comments and keywords are told apart by their grays."));
}
