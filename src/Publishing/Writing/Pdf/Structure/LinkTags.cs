using System.Collections.Immutable;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>A link's annotation and the page it is on.</summary>
internal readonly record struct TaggedLink(int Element, int Page, PdfReference Annotation, string? Target);

/// <summary>
/// The elements that links add to those of the book (ISO 32000-1 14.8.4.4.2): each holds its words and its annotation; one that leads to a
/// place in the book lies in a Reference. Filled page by page.
/// </summary>
internal sealed class LinkTags(ImmutableArray<Element> elements, int pages)
{
    // The beginnings of the identifiers that a note and its call have.
    private const string NoteMark = "note:";
    private const string CallMark = "call:";

    private readonly List<TaggedLink> tagged = [];

    /// <summary>Those of the book, then those of the links.</summary>
    public List<Element> Elements { get; } = [.. elements];

    public IReadOnlyList<TaggedLink> Tagged => tagged;

    /// <summary>The key of a link's annotation in the parent tree (table 325); pages have theirs before.</summary>
    public int KeyOf(int link) => pages + link;

    /// <summary>Makes an element for a link of the page; gives its number among all links, or −1 in a file without tags.</summary>
    public int Add(Placed.Link link, int page, PdfReference annotation)
    {
        if (elements.IsEmpty)
        {
            return -1;
        }

        var parent = Math.Max(0, link.Element);
        if (link.Target is not null)
        {
            Elements.Add(new Element(ElementRole.Reference, parent));
            parent = Elements.Count - 1;
        }

        Elements.Add(new Element(ElementRole.Link, parent));
        tagged.Add(new TaggedLink(Elements.Count - 1, page, annotation, link.Target));
        return tagged.Count - 1;
    }

    /// <summary>
    /// By note: the element beside it in whose text it is called, where both have the same parent. A note is read after what calls it;
    /// notes gathered at the end of a chapter or a book stay there.
    /// </summary>
    public Dictionary<int, int> CallersOfNotes()
    {
        var callers = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new Dictionary<int, int>();
        foreach (var link in tagged.Where(link => link.Target?.StartsWith(NoteMark, StringComparison.Ordinal) == true))
        {
            callers.TryAdd(link.Target![NoteMark.Length..], link.Element);
        }

        foreach (var back in tagged.Where(link => link.Target?.StartsWith(CallMark, StringComparison.Ordinal) == true))
        {
            var note = Ancestor(back.Element, element => Elements[element].Role == ElementRole.Note);
            if (note >= 0 && callers.TryGetValue(back.Target![CallMark.Length..], out var caller)
                && Ancestor(caller, element => Elements[element].Parent == Elements[note].Parent) is >= 0 and var beside)
            {
                places.TryAdd(note, beside);
            }
        }

        return places;
    }

    /// <summary>The nearest of an element and those around it for which something holds, or −1.</summary>
    private int Ancestor(int element, Func<int, bool> holds)
    {
        while (element >= 0 && !holds(element))
        {
            element = Elements[element].Parent;
        }

        return element;
    }

    /// <summary>The element of each sequence of a page.</summary>
    /// <param name="links">By link of the page, its number among all, or −1 where none was written.</param>
    public int[] Owners(PaintedPage painted, IReadOnlyList<int> links) =>
        [.. painted.Marked.Select(owner => owner.Link >= 0 && links[owner.Link] >= 0 ? tagged[links[owner.Link]].Element : owner.Element)];
}
