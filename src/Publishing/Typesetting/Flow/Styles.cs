using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// The layout config as looks and shapes, each made once: what the builders of blocks choose from. Numbers belong to the design records;
/// the few here are rules of setting, with their rows.
/// </summary>
internal sealed class Styles
{
    /// <summary>K54, K83: 60 to 70 % of the size around it.</summary>
    private const double RaisedScale = 0.65;

    /// <summary>The top of a raised figure meets the top of a Hangul letter (0.88 em) less a hair.</summary>
    private const double RaisedShift = 0.35;

    private const double LoweredShift = -0.12;

    private readonly LayoutConfig layout;

    public Styles(LayoutConfig layout, string language)
    {
        this.layout = layout;
        Area = TypeArea.Of(layout);
        Body = new TextStyle
        {
            Font = new FontChoice(layout.Text.Font), Size = layout.Text.Size, Tracking = layout.Text.Tracking, Language = language,
            Width = layout.Text.Width,
            WordSpace = layout.Text.WordSpace.Width,
            RubySize = layout.Text.RubySize,
            Hyphenated = layout.Text.Hyphenate is "tagged" or "none" ? null : layout.Text.Hyphenate,
            Scripts = layout.Text.Scripts == new ScriptsDesign() ? null : layout.Text.Scripts,
            Gaps = layout.Text.Gaps == new GapsDesign() ? null : layout.Text.Gaps,
        };
        Quote = Body with { Size = layout.Quotes.Size };
        QuoteSource = Small(layout.Quotes.SourceFont, layout.Quotes.SourceSize);
        Epigraph = Body with { Size = layout.Epigraphs.Size };
        EpigraphSource = Small(layout.Quotes.SourceFont, layout.Epigraphs.SourceSize);
        Note = Body with { Size = layout.Notes.Size };
        Caption = Small(layout.Figures.CaptionFont, layout.Figures.CaptionSize);
        CaptionLabel = Caption with { Font = Caption.Font with { Weight = 500 } };
        Cell = Small(layout.Tables.Font, layout.Tables.Size);
        HeaderCell = Cell with { Font = Cell.Font with { Weight = 500 } };
        Code = Body with { Font = new FontChoice(layout.Code.Font), Size = layout.Code.Size, Tracking = Em.Zero, Width = 1, WordSpace = null, Scripts = null, Gaps = null, Hyphenated = null };
        ChapterTitle = Display(layout.Headings.Chapter.Font, layout.Headings.Chapter.Size);
        ChapterNumber = Small(layout.Headings.Chapter.NumberFont, layout.Headings.Chapter.NumberSize) with
        {
            LetterSpacing = layout.Headings.Chapter.NumberSpacing,
        };
    }

    public TypeArea Area { get; }

    /// <summary>글줄 길이 of a chapter: the width of a column.</summary>
    public Length Measure => (Area.Width - (ColumnGap * (layout.Text.Columns - 1))) / layout.Text.Columns;

    public Length ColumnGap => layout.Text.ColumnGap.At(layout.Text.Size);

    public TextStyle Body { get; }

    public TextStyle Quote { get; }

    public TextStyle QuoteSource { get; }

    public TextStyle Epigraph { get; }

    public TextStyle EpigraphSource { get; }

    public TextStyle Note { get; }

    public TextStyle Caption { get; }

    public TextStyle CaptionLabel { get; }

    public TextStyle Cell { get; }

    public TextStyle HeaderCell { get; }

    public TextStyle Code { get; }

    public TextStyle ChapterTitle { get; }

    public TextStyle ChapterNumber { get; }

    /// <summary>One line of the body grid.</summary>
    public Length Line => layout.Text.Leading;

    /// <summary>A display or small face: not tracked and not narrowed, for tight letters of a small sans run together.</summary>
    public TextStyle Small(FontChoice font, Length size) => InFont(font) with { Size = size, Tracking = Em.Zero, Width = 1, WordSpace = null };

    /// <summary>A serif or sans of display size, tracked as the body.</summary>
    public TextStyle Display(FontChoice font, Length size) => InFont(font) with { Size = size };

    /// <summary>The Latin that was chosen to stand beside the body's Hangul suits no other face (K73).</summary>
    private TextStyle InFont(FontChoice font) => Body with { Font = font, Hyphenated = null, Scripts = font.Family == Body.Font.Family ? Body.Scripts : null };

    public HeadingDesign HeadingDesign(int level) => level <= 2 ? layout.Headings.Section : layout.Headings.Subsection;

    public TextStyle Heading(int level) => Display(HeadingDesign(level).Font, HeadingDesign(level).Size);

    /// <summary>How running text lies in the whole measure: justified text may break between syllables, ragged text at words (K4).</summary>
    public ParagraphShape BodyShape => new()
    {
        Align = layout.Text.Align,
        Break = layout.Text.BreakOf(layout.Text.Align),
        Leading = layout.Text.Leading,
        Hang = layout.Text.Forbidden.Resolve switch
        {
            ForbiddenResolution.Hang => 1,
            ForbiddenResolution.Best => layout.Text.Hang,
            _ => 0,
        },
        WordSpace = layout.Text.Forbidden.Resolve == ForbiddenResolution.PushOut ? layout.Text.WordSpace with { Shrink = Em.Zero } : layout.Text.WordSpace,
        BreakBudget = layout.Text.BreakBudget,
    };

    /// <summary>A ragged text broken at words: headings, captions, sources, poems (K4, K50, K62).</summary>
    public static ParagraphShape Ragged(Alignment align, Length leading) => new()
    {
        Align = align == Alignment.Justify ? Alignment.Left : align, Break = BreakUnit.Word, Leading = leading,
    };

    /// <summary>As <see cref="Ragged"/>, with lines of like length (K50).</summary>
    public static ParagraphShape Balanced(Alignment align, Length leading) => Ragged(align, leading) with { IsBalanced = true };

    public static TextStyle Raised(TextStyle style) => style with
    {
        Size = style.Size * RaisedScale, BaselineShift = style.BaselineShift + (style.Size * RaisedShift),
    };

    public static TextStyle Lowered(TextStyle style) => style with
    {
        Size = style.Size * RaisedScale, BaselineShift = style.BaselineShift + (style.Size * LoweredShift),
    };

    public TextStyle Strong(TextStyle style) => style with { Font = style.Font with { Weight = layout.Emphasis.StrongWeight } };

    /// <summary>K67: Hangul, hanja and figures change the face; beside text that has that face already, the weight.</summary>
    public TextStyle Emphasised(TextStyle style)
    {
        if (layout.Emphasis.Style == EmphasisStyle.Mark)
        {
            return MarkedOut(style);
        }

        var font = layout.Emphasis.Font;
        return style.Font.Family == font.Family
            ? Strong(style)
            : style with
            {
                Font = font with { Weight = Math.Max(font.Weight, style.Font.Weight) }, Size = style.Size * layout.Emphasis.Scale, Scripts = null,
            };
    }

    /// <summary>Words of a language that the author named; running text is then hyphenated by it (K45), titles and captions are not.</summary>
    public TextStyle InLanguage(TextStyle style, string language) => style with
    {
        Language = language,
        Hyphenated = layout.Text.Hyphenate == "none" || style.Font.Family != Body.Font.Family || style.Font.Weight != Body.Font.Weight ? null : language,
    };

    /// <summary>드러냄표, of the kind that the book has (K68).</summary>
    public TextStyle MarkedOut(TextStyle style) => layout.Emphasis.Mark == EmphasisMark.Underline
        ? style with { IsUnderlined = true }
        : style with { HasDots = true, HasRings = layout.Emphasis.Mark == EmphasisMark.Ring };

    /// <summary>K67: Latin takes true italics.</summary>
    public TextStyle Italic(TextStyle style) => style with
    {
        Font = new FontChoice(layout.Emphasis.LatinFont, style.Font.Weight), IsItalic = true, HangulFont = layout.Emphasis.Font,
    };

    /// <summary>Code inside a line: as much smaller than its surroundings as a block of code than the body.</summary>
    public TextStyle InlineCode(TextStyle style) => style with
    {
        Font = new FontChoice(layout.Code.Font), Size = style.Size * (layout.Code.Size / layout.Text.Size), Tracking = Em.Zero, Width = 1,
        WordSpace = null, Scripts = null, Gaps = null, Hyphenated = null,
    };
}
