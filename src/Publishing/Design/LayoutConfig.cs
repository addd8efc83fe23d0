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

    public PrintDesign Print { get; init; } = new();

    public ReadingDesign Reading { get; init; } = new();

    public EpubDesign Epub { get; init; } = new();
}
