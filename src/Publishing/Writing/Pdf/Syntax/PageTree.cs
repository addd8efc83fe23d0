namespace Publishing.Writing.Pdf.Syntax;

/// <summary>The tree of pages (ISO 32000-1 7.7.3), planned from their count before any is written, so that each page can name its parent.</summary>
internal sealed class PageTree
{
    /// <summary>Children of a node: three levels hold 32,768 pages.</summary>
    private const int Fanout = 32;

    private readonly int pageCount;

    /// <summary>Nodes from the level above the pages up to the root alone.</summary>
    private readonly List<PdfReference[]> levels = [];

    public PageTree(PdfFile file, int pageCount)
    {
        this.pageCount = pageCount;
        Pages = Reserve(file, pageCount);
        var below = pageCount;
        do
        {
            below = Math.Max(1, (below + Fanout - 1) / Fanout);
            levels.Add(Reserve(file, below));
        }
        while (below > 1);
    }

    /// <summary>In order.</summary>
    public IReadOnlyList<PdfReference> Pages { get; }

    public PdfReference Root => levels[^1][0];

    public PdfReference ParentOf(int page) => levels[0][page / Fanout];

    /// <summary>Writes the nodes; the pages are the caller's.</summary>
    public void Write(PdfFile file)
    {
        var pagesPerChild = 1;
        for (var level = 0; level < levels.Count; level++)
        {
            var children = level == 0 ? Pages : levels[level - 1];
            for (var node = 0; node < levels[level].Length; node++)
            {
                WriteNode(file, level, node, [.. children.Skip(node * Fanout).Take(Fanout)], pagesPerChild * Fanout);
            }

            pagesPerChild *= Fanout;
        }
    }

    private void WriteNode(PdfFile file, int level, int node, PdfReference[] kids, int pagesPerNode)
    {
        file.WriteDictionary(levels[level][node], tokens =>
        {
            tokens.Name("Type", "Pages");
            if (level + 1 < levels.Count)
            {
                tokens.Reference("Parent", levels[level + 1][node / Fanout]);
            }

            tokens.Integer("Count", Math.Min(pageCount, (node + 1) * pagesPerNode) - node * pagesPerNode);
            tokens.References("Kids", kids);
        });
    }

    private static PdfReference[] Reserve(PdfFile file, int count)
    {
        var ids = new PdfReference[count];
        for (var i = 0; i < count; i++)
        {
            ids[i] = file.Reserve();
        }

        return ids;
    }
}
