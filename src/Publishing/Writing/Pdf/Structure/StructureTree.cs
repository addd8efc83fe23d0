using Publishing.Typesetting.Flow;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>Writes the structure tree (ISO 32000-1 14.7): the book's elements, their content on the pages, and the way back from content to element.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly List<Element> elements;
    private readonly ElementRole[] roles;
    private readonly IReadOnlyDictionary<int, ShownPicture> pictures;
    private readonly IReadOnlyList<TaggedLink> links;
    private readonly Dictionary<int, TaggedLink> linkOf;
    private readonly MarkedContents contents;
    private readonly StructureOrder order;
    private readonly IReadOnlyList<PdfReference> pages;
    private readonly PdfReference root;

    /// <summary>Object of each kept element.</summary>
    private readonly PdfReference[] ids;

    private StructureTree(
        PdfFile file,
        LinkTags tags,
        IReadOnlyDictionary<int, ShownPicture> pictures,
        MarkedContents contents,
        IReadOnlyList<PdfReference> pages)
    {
        this.file = file;
        this.pictures = pictures;
        elements = tags.Elements;
        roles = HeadingLevels.RolesOf(elements);
        links = tags.Tagged;
        linkOf = links.ToDictionary(link => link.Element);
        this.contents = contents;
        this.pages = pages;
        order = new StructureOrder(elements, contents, tags.CallersOfNotes());
        root = file.Reserve();
        ids = new PdfReference[elements.Count];
    }

    /// <summary>Gives the root of the tree.</summary>
    /// <param name="pictures">What elements that are figures show.</param>
    public static PdfReference Write(
        PdfFile file,
        LinkTags tags,
        IReadOnlyDictionary<int, ShownPicture> pictures,
        MarkedContents contents,
        IReadOnlyList<PdfReference> pages) =>
        new StructureTree(file, tags, pictures, contents, pages).Write();

    private PdfReference Write()
    {
        for (var i = 0; i < elements.Count; i++)
        {
            ids[i] = order.IsKept[i] ? file.Reserve() : default;
        }

        for (var i = 0; i < elements.Count; i++)
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
            tokens.Name("S", StructureRoles.TagOf(roles[index]));
            tokens.Reference("P", element.Parent < 0 ? root : ids[element.Parent]);
            if (element.Language is { } language)
            {
                tokens.Text("Lang", language);
            }

            if ((element.Alternative ?? pictures.GetValueOrDefault(index)?.Alternative) is { Length: > 0 } alternative)
            {
                tokens.Text("Alt", alternative);
            }

            if (element.Role == ElementRole.Note)
            {
                tokens.Text("ID", IdOf(index));
            }

            WriteAttributes(tokens, index);
            WriteKids(tokens, index);
        });
    }

    /// <summary>PDF/UA-1 7.9: every note has a name of its own.</summary>
    private static string IdOf(int element) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"note-{element:00000000}");

    /// <summary>What the standard says of tables, lists and figures (14.8.5); our header cells head their column (table 349).</summary>
    private void WriteAttributes(PdfTokens tokens, int index)
    {
        var element = elements[index];
        switch (element.Role)
        {
            case ElementRole.TableHeader:
            case ElementRole.TableCell when element.ColumnSpan > 1 || element.RowSpan > 1:
                BeginAttributes(tokens, "Table");
                WriteCell(tokens, element);
                tokens.EndDictionary();
                break;
            case ElementRole.List:
                BeginAttributes(tokens, "List");
                tokens.Name("ListNumbering", element.IsOrdered ? "Decimal" : "Disc");
                tokens.EndDictionary();
                break;
            case ElementRole.Figure when pictures.GetValueOrDefault(index) is { } picture:
                BeginAttributes(tokens, "Layout");
                tokens.Name("Placement", "Block");
                tokens.Numbers("BBox", picture.Box.AsSpan());
                tokens.EndDictionary();
                break;
        }
    }

    private static void BeginAttributes(PdfTokens tokens, string owner)
    {
        tokens.BeginDictionary("A");
        tokens.Name("O", owner);
    }

    private static void WriteCell(PdfTokens tokens, Element cell)
    {
        if (cell.Role == ElementRole.TableHeader)
        {
            tokens.Name("Scope", "Column");
        }

        if (cell.ColumnSpan > 1)
        {
            tokens.Integer("ColSpan", cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            tokens.Integer("RowSpan", cell.RowSpan);
        }
    }

    /// <summary>Content on the element's first page is named by its number alone; on later pages with the page.</summary>
    private void WriteKids(PdfTokens tokens, int index)
    {
        var own = contents.Of(index);
        var link = linkOf.TryGetValue(index, out var tagged) ? tagged : (TaggedLink?)null;
        var page = own.Count > 0 ? own[0].Page : link?.Page ?? -1;
        if (page >= 0)
        {
            tokens.Reference("Pg", pages[page]);
        }

        StructureKid[] kids = [.. order.KidsOf(index)];
        var count = kids.Length + (link is null ? 0 : 1);
        if (count == 0)
        {
            return;
        }

        tokens.Key("K");
        if (count > 1)
        {
            tokens.BeginArray();
        }

        foreach (var kid in kids)
        {
            WriteKid(tokens, kid, page);
        }

        if (link is { } annotated)
        {
            WriteAnnotation(tokens, annotated);
        }

        if (count > 1)
        {
            tokens.EndArray();
        }
    }

    /// <summary>An object reference (table 325).</summary>
    private void WriteAnnotation(PdfTokens tokens, TaggedLink link)
    {
        tokens.BeginDictionary();
        tokens.Name("Type", "OBJR");
        tokens.Reference("Obj", link.Annotation);
        tokens.Reference("Pg", pages[link.Page]);
        tokens.EndDictionary();
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
        (string, PdfReference)[] notes = [.. Enumerable.Range(0, elements.Count).Where(i => order.IsKept[i] && elements[i].Role == ElementRole.Note).Select(i => (IdOf(i), ids[i]))];
        PdfReference? names = notes.Length == 0 ? null : NameTree.Write(file, notes);
        file.WriteDictionary(root, tokens =>
        {
            tokens.Name("Type", "StructTreeRoot");
            tokens.References("K", order.Roots.Select(element => ids[element]));
            tokens.Reference("ParentTree", parents);
            tokens.Integer("ParentTreeNextKey", pages.Count + links.Count);
            if (names is { } tree)
            {
                tokens.Reference("IDTree", tree);
            }
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

        entries.AddRange(links.Select((link, i) => (pages.Count + i, (Action<PdfTokens>)(tokens => tokens.Reference(ids[link.Element])))));
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
