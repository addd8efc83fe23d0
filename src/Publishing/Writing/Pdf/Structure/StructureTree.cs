using System.Collections.Immutable;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>Writes the structure tree (ISO 32000-1 14.7): the book's elements, their content on the pages, and the way back from content to element.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly ImmutableArray<Element> elements;
    private readonly IReadOnlyDictionary<int, string> alternatives;
    private readonly MarkedContents contents;
    private readonly StructureOrder order;
    private readonly IReadOnlyList<PdfReference> pages;
    private readonly PdfReference root;

    /// <summary>Object of each kept element.</summary>
    private readonly PdfReference[] ids;

    private StructureTree(
        PdfFile file,
        ImmutableArray<Element> elements,
        IReadOnlyDictionary<int, string> alternatives,
        MarkedContents contents,
        IReadOnlyList<PdfReference> pages)
    {
        this.file = file;
        this.elements = elements;
        this.alternatives = alternatives;
        this.contents = contents;
        this.pages = pages;
        order = new StructureOrder(elements, contents);
        root = file.Reserve();
        ids = new PdfReference[elements.Length];
    }

    /// <summary>Gives the root of the tree.</summary>
    /// <param name="alternatives">Words for the pictures of elements that have none themselves.</param>
    public static PdfReference Write(
        PdfFile file,
        ImmutableArray<Element> elements,
        IReadOnlyDictionary<int, string> alternatives,
        MarkedContents contents,
        IReadOnlyList<PdfReference> pages) =>
        new StructureTree(file, elements, alternatives, contents, pages).Write();

    private PdfReference Write()
    {
        for (var i = 0; i < elements.Length; i++)
        {
            ids[i] = order.IsKept[i] ? file.Reserve() : default;
        }

        for (var i = 0; i < elements.Length; i++)
        {
            if (order.IsKept[i])
            {
                WriteElement(i);
            }
        }

        WriteRoot();
        return root;
    }

    private void WriteElement(int index)
    {
        var element = elements[index];
        file.WriteDictionary(ids[index], tokens =>
        {
            tokens.Name("S", StructureRoles.TagOf(element.Role));
            tokens.Reference("P", element.Parent < 0 ? root : ids[element.Parent]);
            if (element.Language is { } language)
            {
                tokens.Text("Lang", language);
            }

            if ((element.Alternative ?? alternatives.GetValueOrDefault(index)) is { Length: > 0 } alternative)
            {
                tokens.Text("Alt", alternative);
            }

            if (element.Role == ElementRole.TableHeader)
            {
                WriteHeaderScope(tokens);
            }

            WriteKids(tokens, index);
        });
    }

    /// <summary>Our header cells head their column (table 349).</summary>
    private static void WriteHeaderScope(PdfTokens tokens)
    {
        tokens.BeginDictionary("A");
        tokens.Name("O", "Table");
        tokens.Name("Scope", "Column");
        tokens.EndDictionary();
    }

    /// <summary>Content on the element's first page is named by its number alone; on later pages with the page.</summary>
    private void WriteKids(PdfTokens tokens, int index)
    {
        var own = contents.Of(index);
        var page = own.Count > 0 ? own[0].Page : -1;
        if (page >= 0)
        {
            tokens.Reference("Pg", pages[page]);
        }

        StructureKid[] kids = [.. order.KidsOf(index)];
        if (kids.Length == 0)
        {
            return;
        }

        tokens.Key("K");
        if (kids.Length > 1)
        {
            tokens.BeginArray();
        }

        foreach (var kid in kids)
        {
            WriteKid(tokens, kid, page);
        }

        if (kids.Length > 1)
        {
            tokens.EndArray();
        }
    }

    private void WriteKid(PdfTokens tokens, StructureKid kid, int page)
    {
        if (kid.IsElement)
        {
            tokens.Reference(ids[kid.Element]);
            return;
        }

        if (kid.Content.Page == page)
        {
            tokens.Integer(kid.Content.Number);
            return;
        }

        tokens.BeginDictionary();
        tokens.Name("Type", "MCR");
        tokens.Reference("Pg", pages[kid.Content.Page]);
        tokens.Integer("MCID", kid.Content.Number);
        tokens.EndDictionary();
    }

    private void WriteRoot()
    {
        var parents = WriteParentTree();
        file.WriteDictionary(root, tokens =>
        {
            tokens.Name("Type", "StructTreeRoot");
            tokens.References("K", order.Roots.Select(element => ids[element]));
            tokens.Reference("ParentTree", parents);
            tokens.Integer("ParentTreeNextKey", pages.Count);
        });
    }

    /// <summary>For each page with marked content (its index is its <c>StructParents</c>) the element of each stretch.</summary>
    private PdfReference WriteParentTree()
    {
        var entries = new List<(int, Action<PdfTokens>)>();
        for (var page = 0; page < contents.ByPage.Count; page++)
        {
            var marked = contents.ByPage[page];
            if (marked.Count > 0)
            {
                entries.Add((page, tokens => WriteParents(tokens, marked)));
            }
        }

        return NumberTree.Write(file, entries);
    }

    private void WriteParents(PdfTokens tokens, IReadOnlyList<int> marked)
    {
        tokens.BeginArray();
        foreach (var element in marked)
        {
            tokens.Reference(ids[element]);
        }

        tokens.EndArray();
    }
}
