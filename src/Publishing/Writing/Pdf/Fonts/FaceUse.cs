using System.Globalization;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>
/// A face as one book uses it: its glyphs, and for each the letters that copying it should give. A glyph that stands for
/// different letters in different places keeps the first; the other places say their own (<c>ActualText</c>).
/// </summary>
internal sealed class FaceUse(FontFace face, int number)
{
    /// <summary>By glyph id: 0 unused, a code point plus one, or below 0 an index into <see cref="longTexts"/>: −1 is the first.</summary>
    private readonly int[] meanings = new int[face.GlyphCount];

    private readonly List<string> longTexts = [];

    public FontFace Face => face;

    /// <summary>Position among the book's faces, in the order of their first use.</summary>
    public int Number => number;

    /// <summary>Name in the resources of a page.</summary>
    public string Resource { get; } = string.Create(CultureInfo.InvariantCulture, $"F{number + 1}");

    /// <summary>Ids of the used glyphs, ascending.</summary>
    public IEnumerable<ushort> Glyphs => Enumerable.Range(0, meanings.Length).Where(id => meanings[id] != 0).Select(id => (ushort)id);

    /// <summary>Every face of the book in the order of first use, with the glyphs of all pages.</summary>
    public static IReadOnlyDictionary<FontFace, FaceUse> Collect(IEnumerable<Page> pages)
    {
        var uses = new Dictionary<FontFace, FaceUse>(ReferenceEqualityComparer.Instance);
        foreach (var placed in pages.SelectMany(page => page.Items).OfType<Placed.Glyphs>())
        {
            if (!uses.TryGetValue(placed.Run.Face, out var use))
            {
                use = new FaceUse(placed.Run.Face, uses.Count);
                uses.Add(placed.Run.Face, use);
            }

            foreach (var cluster in new RunClusters(placed.Run))
            {
                use.Learn(cluster);
            }
        }

        return uses;
    }

    /// <summary>The letters of a used glyph.</summary>
    public string MeaningOf(ushort glyph)
    {
        var meaning = meanings[glyph];
        return meaning < 0 ? longTexts[~meaning] : char.ConvertFromUtf32(meaning - 1);
    }

    /// <summary>Whether copying the cluster's glyphs one by one gives its letters.</summary>
    public bool Says(RunCluster cluster) =>
        cluster.Glyphs.Length == 1 && (cluster.Text.Length == 1
            ? meanings[cluster.Glyphs[0].Id] == cluster.Text[0] + 1
            : MeaningOf(cluster.Glyphs[0].Id).AsSpan().SequenceEqual(cluster.Text));

    private void Learn(RunCluster cluster)
    {
        var glyphs = cluster.Glyphs;
        if (glyphs.Length == 1)
        {
            Learn(glyphs[0].Id, cluster.Text);
            return;
        }

        // Of a cluster with as many letters as glyphs each glyph gets one; else the first has all. Either way the place
        // itself says the whole, but PDF/UA-1 7.21.7 wants letters for every glyph.
        for (var i = 0; i < glyphs.Length; i++)
        {
            var isOneEach = glyphs.Length == cluster.Text.Length && !char.IsSurrogate(cluster.Text[i]);
            Learn(glyphs[i].Id, isOneEach ? cluster.Text.Slice(i, 1) : i == 0 ? cluster.Text : []);
        }
    }

    private void Learn(ushort glyph, ReadOnlySpan<char> text)
    {
        if (meanings[glyph] != 0)
        {
            return;
        }

        const int zeroWidthSpace = 0x200B;
        if (text.Length == 0)
        {
            meanings[glyph] = zeroWidthSpace + 1;
        }
        else if (text.Length == 1 && !char.IsSurrogate(text[0]))
        {
            meanings[glyph] = text[0] + 1;
        }
        else if (text.Length == 2 && char.IsSurrogatePair(text[0], text[1]))
        {
            meanings[glyph] = char.ConvertToUtf32(text[0], text[1]) + 1;
        }
        else
        {
            longTexts.Add(text.ToString());
            meanings[glyph] = ~(longTexts.Count - 1);
        }
    }
}
