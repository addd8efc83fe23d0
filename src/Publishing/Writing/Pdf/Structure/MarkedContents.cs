namespace Publishing.Writing.Pdf.Structure;

/// <summary>A stretch of a page's content that belongs to an element.</summary>
/// <param name="Order">Position among all of the book, in page order.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Number">MCID: unique on the page, from 0.</param>
internal readonly record struct MarkedContent(int Order, int Page, int Number);

/// <summary>Which stretches belong to which element; filled page by page.</summary>
internal sealed class MarkedContents
{
    private readonly Dictionary<int, List<MarkedContent>> byElement = [];
    private readonly List<IReadOnlyList<int>> byPage = [];
    private int count;

    /// <summary>The element of each stretch, by page and number.</summary>
    public IReadOnlyList<IReadOnlyList<int>> ByPage => byPage;

    public IReadOnlyList<MarkedContent> Of(int element) => byElement.TryGetValue(element, out var contents) ? contents : [];

    /// <summary>The next page's stretches: the element of each.</summary>
    public void AddPage(IReadOnlyList<int> elements)
    {
        for (var number = 0; number < elements.Count; number++)
        {
            if (!byElement.TryGetValue(elements[number], out var contents))
            {
                byElement.Add(elements[number], contents = []);
            }

            contents.Add(new MarkedContent(count++, byPage.Count, number));
        }

        byPage.Add(elements);
    }
}
