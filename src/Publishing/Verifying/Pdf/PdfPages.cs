using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>A page: its dictionary with what it inherits (ISO 32000-1 7.7.3.4).</summary>
internal sealed record PdfPage(DictionaryToken Dictionary);

/// <summary>Walks the page tree, without drawing anything.</summary>
internal sealed class PdfPages(PdfObjects objects)
{
    /// <summary>Deeper trees and nestings than any book has are not followed.</summary>
    private const int Deepest = 64;

    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly List<PdfPage> pages = [];

    public static IReadOnlyList<PdfPage> Of(PdfObjects objects)
    {
        var walk = new PdfPages(objects);
        if (objects.Dictionary(objects.Catalog, "Pages") is { } root)
        {
            walk.Visit(root, 0);
        }

        return walk.pages;
    }

    private void Visit(DictionaryToken node, int depth)
    {
        if (objects.Name(node, "Type") != "Pages")
        {
            pages.Add(new PdfPage(node));
            return;
        }

        foreach (var kid in depth < Deepest ? objects.Items(node, "Kids").OfType<DictionaryToken>() : [])
        {
            Visit(Inheriting(kid, node), depth + 1);
        }
    }

    private static DictionaryToken Inheriting(DictionaryToken kid, DictionaryToken parent)
    {
        foreach (var key in Inherited.Select(NameToken.Create))
        {
            if (!kid.ContainsKey(key) && parent.TryGet(key, out var value))
            {
                kid = kid.With(key, value);
            }
        }

        return kid;
    }
}
