using System.Collections.Immutable;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Navigation;

/// <summary>Writes the outline (ISO 32000-1 12.3.3). A short one stands open; of a long one only the outermost level shows.</summary>
internal sealed class OutlineTree
{
    /// <summary>As many lines as a reader's side panel shows at once.</summary>
    private const int LongestOpen = 40;

    private readonly Node root = new(null);
    private readonly bool isOpen;

    private OutlineTree(ImmutableArray<OutlineItem> items)
    {
        isOpen = items.Length <= LongestOpen;
        var open = new Stack<(int Level, Node Node)>([(0, root)]);
        foreach (var item in items)
        {
            while (open.Count > 1 && open.Peek().Level >= item.Level)
            {
                open.Pop();
            }

            var parent = open.Peek().Node;
            var node = new Node(item);
            parent.Children.Add(node);
            open.Push((Math.Max(1, item.Level), node));
        }
    }

    /// <summary>Gives the root of the outline.</summary>
    public static PdfReference Write(PdfFile file, ImmutableArray<OutlineItem> items, Destinations destinations)
    {
        var tree = new OutlineTree(items);
        Reserve(file, tree.root);
        tree.WriteRoot(file);
        tree.WriteChildren(file, tree.root, destinations);
        return tree.root.Id;
    }

    private static void Reserve(PdfFile file, Node node)
    {
        node.Id = file.Reserve();
        foreach (var child in node.Children)
        {
            Reserve(file, child);
        }
    }

    private void WriteRoot(PdfFile file) => file.WriteDictionary(root.Id, tokens =>
    {
        tokens.Name("Type", "Outlines");
        WriteEnds(tokens, root);
        tokens.Integer("Count", CountShown(root));
    });

    private void WriteChildren(PdfFile file, Node parent, Destinations destinations)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            WriteItem(file, parent, i, destinations);
            WriteChildren(file, parent.Children[i], destinations);
        }
    }

    private void WriteItem(PdfFile file, Node parent, int index, Destinations destinations)
    {
        var node = parent.Children[index];
        file.WriteDictionary(node.Id, tokens =>
        {
            tokens.Text("Title", node.Item!.Title);
            tokens.Reference("Parent", parent.Id);
            if (index > 0)
            {
                tokens.Reference("Prev", parent.Children[index - 1].Id);
            }

            if (index + 1 < parent.Children.Count)
            {
                tokens.Reference("Next", parent.Children[index + 1].Id);
            }

            if (node.Children.Count > 0)
            {
                WriteEnds(tokens, node);
                tokens.Integer("Count", isOpen ? CountShown(node) : -CountShown(node));
            }

            destinations.Write(tokens, "Dest", node.Item.Destination);
        });
    }

    private static void WriteEnds(PdfTokens tokens, Node node)
    {
        tokens.Reference("First", node.Children[0].Id);
        tokens.Reference("Last", node.Children[^1].Id);
    }

    /// <summary>Items below a node that show when it is open.</summary>
    private int CountShown(Node node) => node.Children.Count + (isOpen ? node.Children.Sum(CountShown) : 0);

    /// <summary>An item among its siblings while the tree is being made.</summary>
    private sealed class Node(OutlineItem? item)
    {
        public OutlineItem? Item { get; } = item;

        public List<Node> Children { get; } = [];

        public PdfReference Id { get; set; }
    }
}
