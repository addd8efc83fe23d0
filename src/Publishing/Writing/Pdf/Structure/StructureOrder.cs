using Publishing.Typesetting.Flow;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>A child in the structure tree: an element, or a stretch of content.</summary>
internal readonly record struct StructureKid(int Element, MarkedContent Content)
{
    public bool IsElement => Element >= 0;
}

/// <summary>
/// Which elements reach the tree, and the order of each one's children. Child elements stand in the order of the book (of their
/// index); an element's own content goes before the first child element that starts later on the pages.
/// </summary>
internal sealed class StructureOrder
{
    private readonly IReadOnlyList<Element> elements;
    private readonly MarkedContents contents;
    private readonly List<int>?[] children;

    /// <summary>Order of the first content in or below each element; of an empty one <see cref="int.MaxValue"/>.</summary>
    private readonly int[] firstContent;

    /// <param name="callers">By note: the sibling that it follows (<see cref="LinkTags.CallersOfNotes"/>).</param>
    public StructureOrder(IReadOnlyList<Element> elements, MarkedContents contents, IReadOnlyDictionary<int, int> callers)
    {
        this.elements = elements;
        this.contents = contents;
        children = new List<int>?[elements.Count];
        firstContent = new int[elements.Count];
        IsKept = new bool[elements.Count];
        Keep();
        Adopt();
        PlaceNotes(callers);
    }

    /// <summary>Elements with content in or below them, table cells without any, for a row needs its full number, and links without words, for they have an annotation.</summary>
    public bool[] IsKept { get; }

    /// <summary>Elements without a parent, in order: one, the document.</summary>
    public IEnumerable<int> Roots => Enumerable.Range(0, elements.Count).Where(i => IsKept[i] && elements[i].Parent < 0);

    public IEnumerable<StructureKid> KidsOf(int element)
    {
        var own = contents.Of(element);
        var next = 0;
        foreach (var child in children[element] ?? [])
        {
            // A child without content follows its sibling at once.
            while (next < own.Count && firstContent[child] < int.MaxValue && own[next].Order < firstContent[child])
            {
                yield return new StructureKid(-1, own[next++]);
            }

            yield return new StructureKid(child, default);
        }

        for (; next < own.Count; next++)
        {
            yield return new StructureKid(-1, own[next]);
        }
    }

    /// <summary>Parents stand before children, so one walk from the end sees every child before its parent.</summary>
    private void Keep()
    {
        Array.Fill(firstContent, int.MaxValue);
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            if (contents.Of(i) is [var first, ..])
            {
                firstContent[i] = Math.Min(firstContent[i], first.Order);
            }

            IsKept[i] |= firstContent[i] < int.MaxValue || elements[i].Role is ElementRole.TableCell or ElementRole.TableHeader or ElementRole.Link;
            if (IsKept[i] && elements[i].Parent >= 0)
            {
                var parent = elements[i].Parent;
                IsKept[parent] = true;
                firstContent[parent] = Math.Min(firstContent[parent], firstContent[i]);
            }
        }
    }

    private void PlaceNotes(IReadOnlyDictionary<int, int> callers)
    {
        // Notes of one paragraph keep their order: each is put before those already placed after it, from the last to the first.
        foreach (var (note, caller) in callers.OrderByDescending(entry => entry.Key))
        {
            if (children[elements[note].Parent] is { } siblings && siblings.Remove(note))
            {
                siblings.Insert(siblings.IndexOf(caller) + 1, note);
            }
        }
    }

    private void Adopt()
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (IsKept[i] && elements[i].Parent >= 0)
            {
                (children[elements[i].Parent] ??= []).Add(i);
            }
        }
    }
}
