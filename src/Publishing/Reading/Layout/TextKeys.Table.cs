using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>text</c>.</summary>
internal static partial class TextKeys
{
    /// <summary>Languages that lines have patterns for; a test compares them with those.</summary>
    public static readonly string[] Hyphenation = ["en-US", "en-GB", "de", "fr", "es", "it", "la"];

    private static readonly KeyTable<WordSpaceDesign> WordSpace = new(
        Key.Optional("width", new EmForm(0.15, 0.6), (WordSpaceDesign d, Em v) => d with { Width = v },
            "늘거나 줄기 전의 어절 사이. 쓰지 않으면 글꼴의 빈칸입니다.", "A word space before it gives; that of the face if not written."),
        Key.Optional("stretch", new EmForm(0, 2), (WordSpaceDesign d, Em v) => d with { Stretch = v },
            "어절 사이가 늘 수 있는 폭. 쓰지 않으면 빈칸의 절반입니다.", "How far a word space may grow; half the space itself if not written."),
        Key.Optional("shrink", new EmForm(0, 0.3), (WordSpaceDesign d, Em v) => d with { Shrink = v },
            "어절 사이가 줄 수 있는 폭. 쓰지 않으면 빈칸의 3분의 1입니다.", "How far a word space may shrink; a third of the space itself if not written."));

    private static readonly TextForm Letters = new(LettersPattern(), new(
        "글자를 빈칸 없이 이어서 따옴표 안에 쓰십시오. 예: \"씨님\"",
        "Write the letters in quotes, without spaces between them, such as \"씨님\"."));

    private static readonly KeyTable<LetterChanges> Changes = new(
        Key.Optional("add", Letters, (LetterChanges d, string v) => d with { Add = v },
            "금칙에 더할 글자. 빈칸 없이 이어 씁니다.", "Letters put on the list, without spaces between them."),
        Key.Optional("remove", Letters, (LetterChanges d, string v) => d with { Remove = v },
            "금칙에서 뺄 글자. 빈칸 없이 이어 씁니다.", "Letters taken off the list, without spaces between them."));

    private static readonly KeyTable<ForbiddenDesign> Forbidden = new(
        Key.Group("start", Changes, (ForbiddenDesign d) => d.Start, (d, v) => d with { Start = v },
            "글줄 시작 금칙. 줄 머리에 오지 않을 글자.", "Letters that no line starts with."),
        Key.Group("end", Changes, (ForbiddenDesign d) => d.End, (d, v) => d with { End = v },
            "글줄 끝 금칙. 줄 끝에 오지 않을 글자.", "Letters that no line ends with."),
        Key.Of("resolve", new ChoiceForm<ForbiddenResolution>(
                ("best", ForbiddenResolution.Best), ("push-out", ForbiddenResolution.PushOut), ("pull-in", ForbiddenResolution.PullIn), ("hang", ForbiddenResolution.Hang)),
            (ForbiddenDesign d) => d.Resolve, (d, v) => d with { Resolve = v },
            "문장 부호가 줄 머리에 오게 될 때의 처리. best는 단락 전체를 보고 셋 가운데 가장 나은 것을 고릅니다.",
            "What is done where a mark would start a line: push out, pull in, let it hang, or whatever is best for the whole paragraph."));

    /// <summary>Korean books narrow letters by 2 to 5 % (K17); more than half or twice the width is a slip of the pen.</summary>
    private static readonly ShareForm Width = new(50, 150);

    private static readonly KeyTable<ScriptDesign> Script = new(
        Key.Optional("font", TextForm.Words, (ScriptDesign d, string v) => d with { Font = v },
            "글꼴. 쓰지 않으면 본문 글꼴입니다.", "The family; that of the body if not written."),
        Key.Of("size", new ShareForm(50, 150), (ScriptDesign d) => d.Size, (d, v) => d with { Size = v },
            "본문 글자에 대한 크기.", "The size, as a share of the body's."),
        Key.Of("shift", new EmForm(-0.5, 0.5), (ScriptDesign d) => d.Shift, (d, v) => d with { Shift = v },
            "글줄 밑선에서 올리는 높이. 내리려면 음수로 씁니다.", "How far above the baseline; negative below it."),
        Key.Of("tracking", new EmForm(-0.2, 0.5), (ScriptDesign d) => d.Tracking, (d, v) => d with { Tracking = v },
            "글자마다 더하는 자간.", "Added after each letter."),
        Key.Of("width", Width, (ScriptDesign d) => d.Width, (d, v) => d with { Width = v },
            "장평.", "The width of letters, as a share of the natural one."));

    private static readonly KeyTable<ScriptsDesign> Scripts = new(
        Key.Group("latin", Script, (ScriptsDesign d) => d.Latin, (d, v) => d with { Latin = v },
            "로마자, 그리고 로마자 낱말에 든 숫자.", "Latin letters, and digits in Latin words."),
        Key.Group("hanja", Script, (ScriptsDesign d) => d.Hanja, (d, v) => d with { Hanja = v },
            "한자.", "Hanja."),
        Key.Group("kana", Script, (ScriptsDesign d) => d.Kana, (d, v) => d with { Kana = v },
            "가나.", "Kana."),
        Key.Group("symbols", Script, (ScriptsDesign d) => d.Symbols, (d, v) => d with { Symbols = v },
            "셈표와 돈표 같은 기호. 문장 부호는 들지 않습니다.", "Signs of mathematics, money and other symbols; not punctuation."),
        Key.Of("digits", new ChoiceForm<DigitSide>(("word", DigitSide.Word), ("hangul", DigitSide.Hangul), ("latin", DigitSide.Latin)),
            (ScriptsDesign d) => d.Digits, (d, v) => d with { Digits = v },
            "숫자가 따를 쪽. word이면 EPUB3의 3은 로마자를, 3월의 3은 한글을 따릅니다.",
            "Whom digits follow; with word the 3 of EPUB3 is Latin and that of 3월 is Hangul."),
        Key.Of("hanja-note", new ShareForm(50, 100), (ScriptsDesign d) => d.HanjaNote, (d, v) => d with { HanjaNote = v },
            "한국(韓國)처럼 묶음표로 덧붙인 한자의 크기. 묶음표도 함께 줄입니다.", "The size of hanja added in parentheses, and of the parentheses."));

    /// <summary>K25 has up to .25 em, but readers of a PDF take white of more than .125 em for a word space (poppler from .15, MuPDF from .2) and tear the word.</summary>
    private static readonly EmForm Gap = new(0, 0.125);

    private static readonly KeyTable<GapsDesign> Gaps = new(
        Key.Of("latin", Gap, (GapsDesign d) => d.Latin, (d, v) => d with { Latin = v },
            "한글이나 한자와 로마자나 숫자 사이. 우리 책은 띄우지 않습니다.", "Between Hangul or hanja and Latin letters or digits; none in Korean books."),
        Key.Of("operator", Gap, (GapsDesign d) => d.Operator, (d, v) => d with { Operator = v },
            "한글이나 한자와 셈표(=, + 따위) 사이.", "Between Hangul or hanja and an operator such as = or +."),
        Key.Of("brackets", new ChoiceForm<BracketWidth>(("proportional", BracketWidth.Proportional), ("fixed", BracketWidth.Fixed)),
            (GapsDesign d) => d.Brackets, (d, v) => d with { Brackets = v },
            "괄호와 가운뎃점의 폭. fixed이면 바깥쪽에 반 칸을 더 둡니다.", "Whether brackets and middle dots stand close or have half an em of white on their outer side."));

    public static KeyTable<TextDesign> Table { get; } = new(
        Key.Of("font", TextForm.Words, (TextDesign d) => d.Font, (d, v) => d with { Font = v },
            "본문 글꼴.", "The family of the body."),
        Key.Of("size", new LengthForm("pt", 5, 24), (TextDesign d) => d.Size, (d, v) => d with { Size = v },
            "본문 글자 크기.", "The size of the body."),
        Key.Of("leading", d => new LengthForm("pt", 5, 120, d.Size), (TextDesign d) => d.Leading, (d, v) => d with { Leading = v },
            "글줄에서 다음 글줄까지의 거리. %와 em은 글자 크기에 대한 것입니다.", "Baseline to baseline; % and em are of the size."),
        Key.Of("tracking", new EmForm(-0.2, 0.5), (TextDesign d) => d.Tracking, (d, v) => d with { Tracking = v },
            "자간. 한글에만 줍니다.", "Added after each Hangul syllable, and to nothing else."),
        Key.Of("width", Width, (TextDesign d) => d.Width, (d, v) => d with { Width = v },
            "장평. 한글과 한자에만 줍니다.", "The width of Hangul and hanja, as a share of the natural one."),
        Key.Group("scripts", Scripts, (TextDesign d) => d.Scripts, (d, v) => d with { Scripts = v },
            "한글이 아닌 글자의 모양.", "How letters other than Hangul look."),
        Key.Group("gaps", Gaps, (TextDesign d) => d.Gaps, (d, v) => d with { Gaps = v },
            "서로 다른 글자 사이의 좁은 틈. 줄 끝에서는 없어집니다.", "Narrow white between letters of two kinds; it vanishes at line ends."),
        Key.Of("ruby-size", new ShareForm(40, 60), (TextDesign d) => d.RubySize, (d, v) => d with { RubySize = v },
            "루비의 크기. 아래 글자에 대한 비율입니다.", "The size of ruby, as a share of its base's."),
        Key.Group("word-space", WordSpace, (TextDesign d) => d.WordSpace, (d, v) => d with { WordSpace = v },
            "어절 사이가 늘고 줄 수 있는 폭.", "How far word spaces may give."),
        Key.Of("indent", new EmForm(0, 10), (TextDesign d) => d.Indent, (d, v) => d with { Indent = v },
            "단락 첫 줄의 들여쓰기.", "The first-line indent."),
        Key.Of("indent-mode", new ChoiceForm<IndentMode>(("all", IndentMode.All), ("none", IndentMode.None), ("skip-first", IndentMode.SkipFirst)),
            (TextDesign d) => d.IndentMode, (d, v) => d with { IndentMode = v },
            "모든 단락을 들일지, 제목과 인용과 장면 바꿈 다음의 단락은 들이지 않을지.",
            "Whether every paragraph is indented, or none, or all but the first after a heading, a quotation or a scene break."),
        Key.Of("align", Choices.Alignment, (TextDesign d) => d.Align, (d, v) => d with { Align = v },
            "글줄의 맞춤.", "How lines meet the edges of the measure."),
        Key.Optional("break", Choices.Break, (TextDesign d, BreakUnit v) => d with { Break = v },
            "줄을 나누는 단위. 글자(syllable) 또는 어절(word). 쓰지 않으면 양끝을 맞춘 글은 글자로, 한쪽만 맞춘 글은 어절로 나눕니다.",
            "Where a line of Hangul may end: between syllables or between words; if not written, syllables in justified text and words in ragged text."),
        Key.Of("break-budget", new EmForm(0, 5), (TextDesign d) => d.BreakBudget, (d, v) => d with { BreakBudget = v },
            "break가 word일 때 참을 수 있는 어절 사이의 폭. 이보다 벌어질 줄에서만 어절을 나눕니다.",
            "With break: word, the widest word space that is borne before a word is broken after all."),
        Key.Of("line-break", new ChoiceForm<LineBreakLevel>(("strict", LineBreakLevel.Strict), ("loose", LineBreakLevel.Loose)),
            (TextDesign d) => d.LineBreak, (d, v) => d with { LineBreak = v },
            "금칙의 세기. 글줄이 15자보다 짧은 책에서는 loose로 하여 가운뎃점과 물결표와 %를 줄 머리에 둘 수 있습니다.",
            "How strictly line starts and ends are kept; loose lets ·, ～ and % start a line, for columns of less than 15 em."),
        Key.Group("forbidden", Forbidden, (TextDesign d) => d.Forbidden, (d, v) => d with { Forbidden = v },
            "금칙에 더하고 뺄 글자.", "Changes to the letters that start no line and end none."),
        Key.Of("hyphenate", ChoiceForm.Of(["tagged", "none", .. Hyphenation]), (TextDesign d) => d.Hyphenate, (d, v) => d with { Hyphenate = v },
            "로마자 낱말을 붙임표로 나눌지. tagged는 {lang=en}처럼 언어를 밝힌 글에서만 나누고, none은 나누지 않으며, 언어를 적으면 밝히지 않은 로마자도 그 언어로 봅니다.",
            "Hyphens in Latin words: only where the author named the language, nowhere, or with untagged words taken for a language."),
        Key.Of("columns", new WholeForm(1, 4), (TextDesign d) => d.Columns, (d, v) => d with { Columns = v },
            "본문의 단 수.", "How many columns the text has."),
        Key.Of("column-gap", new EmForm(0.5, 6), (TextDesign d) => d.ColumnGap, (d, v) => d with { ColumnGap = v },
            "단과 단 사이의 폭.", "White between two columns."),
        Key.Of("dialogue", new ChoiceForm<DialogueIndent>(("full", DialogueIndent.Full), ("half", DialogueIndent.Half)),
            (TextDesign d) => d.Dialogue, (d, v) => d with { Dialogue = v },
            "따옴표로 시작하는 단락의 들여쓰기. half이면 따옴표를 반 칸 내밉니다.", "How paragraphs that open with a quotation mark are indented; half lets the mark stand half an em out."),
        Key.Of("hang", new NumberForm(0, 1), (TextDesign d) => d.Hang, (d, v) => d with { Hang = v },
            "줄 끝의 마침표와 쉼표를 판면 밖으로 내미는 정도.", "The share of a full stop or comma at a line end that stands outside the measure."));

    /// <summary>Letters of the basic plane; a pair of surrogates would forbid half a plane.</summary>
    [GeneratedRegex(@"^[^\s\p{Cs}]+$")]
    private static partial Regex LettersPattern();
}
