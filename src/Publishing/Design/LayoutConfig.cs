using Publishing.Core;

namespace Publishing.Design;

/// <summary>
/// How a book looks: a preset with the overrides of <c>layout.yaml</c>, complete and typed. Each default is written once, on the
/// record that owns it; those defaults are the preset <c>essay</c> on 신국판 with a 17 pt grid (page-design.md).
/// </summary>
internal sealed record LayoutConfig
{
    public string Preset { get; init; } = "essay";

    public PageDesign Page { get; init; } = new();

    public TextDesign Text { get; init; } = new();

    public HeadingsDesign Headings { get; init; } = new();

    public TitlePagesDesign TitlePages { get; init; } = new();

    public PartDesign Parts { get; init; } = new();

    public ColophonDesign Colophon { get; init; } = new();

    public EmphasisDesign Emphasis { get; init; } = new();

    public QuoteDesign Quotes { get; init; } = new();

    public EpigraphDesign Epigraphs { get; init; } = new();

    public ListDesign Lists { get; init; } = new();

    public PoemDesign Poems { get; init; } = new();

    public NotesDesign Notes { get; init; } = new();

    public FigureDesign Figures { get; init; } = new();

    public TableDesign Tables { get; init; } = new();

    public CodeDesign Code { get; init; } = new();

    public RunningHeadsDesign RunningHeads { get; init; } = new();

    public FoliosDesign Folios { get; init; } = new();

    public ContentsDesign Contents { get; init; } = new();

    public IndexDesign Index { get; init; } = new();

    public SecondInkDesign SecondInk { get; init; } = new();

    public CoverDesign Cover { get; init; } = new();

    public PrintDesign Print { get; init; } = new();

    public ReadingDesign Reading { get; init; } = new();

    public EpubDesign Epub { get; init; } = new();

    /// <summary>
    /// The same look around another body. What was set in a proportion to the body's leading, such as four note lines to three of the
    /// body, keeps that proportion, so that lines meet the grid again; headings are not set tighter than 1.2 by it.
    /// </summary>
    public LayoutConfig WithText(TextDesign text)
    {
        if (text.Leading == Text.Leading)
        {
            return this with { Text = text };
        }

        Length Follow(Length length) => new((long)Math.Round((double)((decimal)length.Units * text.Leading.Units / Text.Leading.Units)));
        Length FollowLoosely(Length length, Length size) => Length.Max(Follow(length), Length.Min(length, size * 1.2));
        return this with
        {
            Text = text,
            Headings = new HeadingsDesign
            {
                Chapter = Headings.Chapter with { Leading = FollowLoosely(Headings.Chapter.Leading, Headings.Chapter.Size) },
                Section = Headings.Section with { Leading = FollowLoosely(Headings.Section.Leading, Headings.Section.Size) },
                Subsection = Headings.Subsection with { Leading = FollowLoosely(Headings.Subsection.Leading, Headings.Subsection.Size) },
            },
            TitlePages = TitlePages with { TitleLeading = FollowLoosely(TitlePages.TitleLeading, TitlePages.TitleSize) },
            Parts = Parts with { Leading = FollowLoosely(Parts.Leading, Parts.Size) },
            Notes = Notes with { Leading = Follow(Notes.Leading) },
            Tables = Tables with { Leading = Follow(Tables.Leading), CellPadding = Follow(Tables.CellPadding) },
            Code = Code with { Leading = Follow(Code.Leading) },
        };
    }
}
