using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>
/// A face as one book uses it: its glyphs and forms (see <see cref="GlyphForm"/>), and for each the letters that copying it should
/// give. One that stands for different letters in different places keeps the first; the other places say their own (<c>ActualText</c>).
/// A slot is a glyph id, or, counted on from there, a form.
/// </summary>
internal sealed class FaceUse(FontFace face, int number)
{
    /// <summary>By slot: 0 unused, a code point plus one, or below 0 an index into <see cref="longTexts"/>: −1 is the first.</summary>
    private int[] meanings = new int[face.GlyphCount];

    /// <summary>Slots are added so many at a time: each time takes the table of all glyphs anew.</summary>
    private const int MoreForms = 256;

    private readonly List<string> longTexts = [];
    private readonly Dictionary<GlyphForm, int> forms = [];

    public FontFace Face => face;

    /// <summary>Position among the book's faces, in the order of their first use.</summary>
    public int Number => number;

    /// <summary>Name in the resources of a page.</summary>
    public string Resource { get; } = string.Create(CultureInfo.InvariantCulture, $"F{number + 1}");

    /// <summary>Used glyphs, ascending; those that are used in other forms only are among them.</summary>
    public IEnumerable<ushort> Glyphs => Enumerable.Range(0, face.GlyphCount)
        .Where(id => meanings[id] != 0)
        .Select(id => (ushort)id)
        .Concat(forms.Keys.Select(form => form.Glyph))
        .Distinct()
        .Order();

    /// <summary>Forms in the order of their slots, which start at the number of the face's glyphs.</summary>
    public IEnumerable<GlyphForm> Forms => forms.OrderBy(form => form.Value).Select(form => form.Key);

    /// <summary>Slots that stand for letters, ascending.</summary>
    public IEnumerable<int> Slots => Enumerable.Range(0, face.GlyphCount + forms.Count).Where(slot => meanings[slot] != 0);

    public int SlotCount => face.GlyphCount + forms.Count;

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

            var emWidth = placed.Run.EmWidth;
            foreach (var cluster in new RunClusters(placed.Run))
            {
                use.Learn(cluster, emWidth);
            }
        }

        return uses;
    }

    /// <summary>The slot to show a glyph that is a cluster of its own.</summary>
    public int SlotOf(Glyph glyph, Length emWidth) =>
        GlyphForm.TryFind(face, glyph, emWidth, out var form) ? forms[form] : glyph.Id;

    /// <summary>The letters of a used slot.</summary>
    public string MeaningOf(int slot)
    {
        var meaning = meanings[slot];
        return meaning < 0 ? longTexts[~meaning] : char.ConvertFromUtf32(meaning - 1);
    }

    /// <summary>Whether copying the slot gives these letters.</summary>
    public bool Says(int slot, ReadOnlySpan<char> text) =>
        text.Length == 1 ? meanings[slot] == text[0] + 1 : MeaningOf(slot).AsSpan().SequenceEqual(text);

    private void Learn(RunCluster cluster, Length emWidth)
    {
        if (cluster.Glyphs is [var only])
        {
            Learn(GlyphForm.TryFind(face, only, emWidth, out var form) ? SlotFor(form) : only.Id, cluster.Text);
            return;
        }

        // The place itself says what several glyphs stand for together, but PDF/UA-1 7.21.7 wants letters for every glyph: its own
        // letter where the face's character map has it (marks stand out of order), else the first has all.
        for (var i = 0; i < cluster.Glyphs.Length; i++)
        {
            var id = cluster.Glyphs[i].Id;
            var own = PlaceOfOwnLetter(id, cluster.Text);
            Learn(id, own >= 0 ? cluster.Text.Slice(own, 1) : i == 0 ? cluster.Text : []);
        }
    }

    private int PlaceOfOwnLetter(ushort glyph, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (face.GlyphOf(text[i]) == glyph)
            {
                return i;
            }
        }

        return -1;
    }

    private int SlotFor(GlyphForm form)
    {
        if (!forms.TryGetValue(form, out var slot))
        {
            slot = SlotCount;
            forms.Add(form, slot);
            if (meanings.Length < SlotCount)
            {
                Array.Resize(ref meanings, SlotCount + MoreForms);
            }
        }

        return slot;
    }

    private void Learn(int slot, ReadOnlySpan<char> text)
    {
        if (meanings[slot] != 0)
        {
            return;
        }

        const int zeroWidthSpace = 0x200B;
        if (text.Length == 0)
        {
            meanings[slot] = zeroWidthSpace + 1;
        }
        else if (text.Length == 1 && !char.IsSurrogate(text[0]))
        {
            meanings[slot] = text[0] + 1;
        }
        else if (text.Length == 2 && char.IsSurrogatePair(text[0], text[1]))
        {
            meanings[slot] = char.ConvertToUtf32(text[0], text[1]) + 1;
        }
        else
        {
            longTexts.Add(text.ToString());
            meanings[slot] = ~(longTexts.Count - 1);
        }
    }
}
