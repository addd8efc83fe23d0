using System.Collections.Concurrent;
using HarfBuzzSharp;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using ShapingBuffer = HarfBuzzSharp.Buffer;

namespace Publishing.Typesetting.Glyphs;

/// <summary>
/// Shapes the items of one paragraph in order and collects runs, glyphs and clusters. Per item: give its letters to the shaping library,
/// cut the answer into clusters, scale to the size, add tracking and trim brackets.
/// </summary>
internal sealed partial class ShapingWorker
{
    /// <summary>Tabs are kept by code only, which asks for whole columns; a wider stop would need to know the line.</summary>
    private const int SpacesPerTab = 4;

    private static readonly ConcurrentDictionary<string, Language> Languages = new(StringComparer.Ordinal);

    /// <summary>Kerning and ligatures are for Latin words; between syllables and their marks they would disturb the even rhythm.</summary>
    private static readonly Feature[] HangulFeatures = [Feature.Parse("kern=0"), Feature.Parse("liga=0"), Feature.Parse("clig=0")];

    private static readonly Feature[] LatinFeatures = [];

    /// <summary>Letters set apart must not be joined.</summary>
    private static readonly Feature[] SpacedLatinFeatures = [Feature.Parse("liga=0"), Feature.Parse("clig=0")];

    private readonly StyledText styled;
    private readonly ShapingBuffer buffer;

    /// <summary>The text with tabs and no-break spaces as plain spaces: the same glyph and the same width (K48). Same length.</summary>
    private readonly string shapedLetters;

    // No readonly: these are structs that grow.
    private GrowingArray<Glyph> glyphs;
    private GrowingArray<Cluster> clusters;
    private GrowingArray<ShapedRun> runs = new(new ShapedRun[2]);

    public ShapingWorker(StyledText styled, ShapingBuffer buffer, Glyph[] roomForGlyphs, Cluster[] roomForClusters)
    {
        this.styled = styled;
        this.buffer = buffer;
        shapedLetters = styled.Text.Replace(Letter.NoBreakSpace, ' ').Replace('\t', ' ');
        glyphs = new(roomForGlyphs);
        clusters = new(roomForClusters);
        buffer.ClusterLevel = ClusterLevel.MonotoneGraphemes;
        buffer.Flags = BufferFlags.RemoveDefaultIgnorables;
    }

    public void Shape(Item item)
    {
        OpenRun(item);
        if (item.Kind is ItemKind.Silent or ItemKind.Picture || item.Face.Shaping is null)
        {
            AddUnshaped(item);
        }
        else
        {
            RunShaper(item);
            AddClusters(item, buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan());
        }

        ref var run = ref runs.Last;
        run = run with { TextLength = item.End - run.TextStart, GlyphCount = glyphs.Count - run.GlyphStart };
    }

    public ShapedText Finish() => new(styled, [.. runs.Items], glyphs.Segment, clusters.Segment);

    /// <summary>A picture has a run of its own: what is drawn there is no letter, and the letters after it start beyond it.</summary>
    private void OpenRun(Item item)
    {
        if (item.Kind == ItemKind.Picture || runs.Count == 0 || !runs.Last.Style.Equals(item.Style) || EndsInPicture()
            || (item.Kind != ItemKind.Silent && !ReferenceEquals(runs.Last.Face, item.Face)))
        {
            runs.Add(new(item.Face, item.Style, item.Start, 0, glyphs.Count, 0));
        }
    }

    private bool EndsInPicture() => styled.Text[runs.Last.TextStart + runs.Last.TextLength - 1] == Letter.ObjectReplacement;

    private void RunShaper(Item item)
    {
        buffer.ClearContents();
        buffer.AddUtf16(shapedLetters.AsSpan(), item.Start, item.End - item.Start);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = item.Script;
        buffer.Language = Languages.GetOrAdd(item.Style.Language, static tag => new Language(tag));
        Shape(item.Face.Shaping!, buffer, item.Kind == ItemKind.Hangul ? HangulFeatures
            : item.Style.LetterSpacing == Em.Zero ? LatinFeatures : SpacedLatinFeatures);
    }

    /// <summary>
    /// Letters without glyphs, one cluster each. A picture is a .notdef as wide as the picture, which nobody draws, so that lines and links
    /// reckon with it. Where there is no face at all, each letter is a .notdef of one em.
    /// </summary>
    private void AddUnshaped(Item item)
    {
        for (var i = item.Start; i < item.End; i++)
        {
            var start = glyphs.Count;
            var advance = item.Kind switch
            {
                ItemKind.Silent => Length.Zero,
                ItemKind.Picture => WidthOfPicture(i),
                _ => item.Style.Size,
            };
            if (item.Kind != ItemKind.Silent)
            {
                glyphs.Add(new(0, advance, Length.Zero, Length.Zero, i));
            }

            clusters.Add(new(i, 1, start, glyphs.Count - start, runs.Count - 1, advance));
        }
    }

    private Length WidthOfPicture(int index)
    {
        foreach (var mark in styled.Marks)
        {
            if (mark is TextMark.Picture picture && picture.Start == index)
            {
                return picture.Size.Width;
            }
        }

        return Length.Zero;
    }

    private void AddClusters(Item item, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        // Letters the library removed (a lone joiner) still belong to a cluster: the first starts where the item does.
        var textStart = item.Start;
        if (infos.Length == 0)
        {
            clusters.Add(new(textStart, item.End - textStart, glyphs.Count, 0, runs.Count - 1, Length.Zero));
        }

        for (var first = 0; first < infos.Length;)
        {
            var next = first + 1;
            while (next < infos.Length && infos[next].Cluster == infos[first].Cluster)
            {
                next++;
            }

            var textEnd = next < infos.Length ? (int)infos[next].Cluster : item.End;
            AddCluster(item, textStart, textEnd, infos[first..next], positions[first..next]);
            textStart = textEnd;
            first = next;
        }
    }

    private void AddCluster(Item item, int textStart, int textEnd, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        var start = glyphs.Count;
        var sum = Length.Zero;
        var added = item.Kind == ItemKind.Hangul || item.Style.LetterSpacing != Em.Zero || item.Style.Gaps is not null
            ? Spacing.After(styled.Text, item.Style, textStart, textEnd)
            : Length.Zero;
        for (var i = 0; i < infos.Length; i++)
        {
            var position = positions[i];
            var advance = Narrowed(Scale(position.XAdvance, item), item.Style) + (i == infos.Length - 1 ? added : Length.Zero);
            var id = infos[i].Codepoint <= ushort.MaxValue ? (ushort)infos[i].Codepoint : (ushort)0;
            glyphs.Add(new(id, advance, Narrowed(Scale(position.XOffset, item), item.Style), Scale(position.YOffset, item), textStart));
            sum += advance;
        }

        var letter = styled.Text[textStart];
        if (infos.Length == 1 && (Letter.IsOpeningTitleBracket(letter) || Letter.IsClosingTitleBracket(letter)) && !item.Face.IsFixedPitch)
        {
            sum = TrimBracket(letter, item.Style.Size * item.Style.Width, added, sum);
        }
        else if (infos.Length == 1 && item.Style.WordSpace is { } space && letter is (' ' or Letter.NoBreakSpace))
        {
            sum = space.At(item.Style.Size) + added;
            glyphs.Last = glyphs.Last.WithAdvance(sum);
        }
        else if (infos.Length == 1 && letter == '\t')
        {
            sum *= SpacesPerTab;
            glyphs.Last = glyphs.Last.WithAdvance(sum);
        }

        clusters.Add(new(textStart, textEnd - textStart, start, infos.Length, runs.Count - 1, sum));
    }

    /// <summary>
    /// K38: a full-width title bracket loses its blank half, as the feature halt does, but in faces without it too: the blank is before an
    /// opening bracket and after a closing one. Faces for code keep their columns.
    /// </summary>
    private Length TrimBracket(char letter, Length size, Length added, Length advance)
    {
        var half = size / 2;
        var blank = advance - added - half;
        if (blank < size * 0.25)
        {
            return advance;
        }

        ref var glyph = ref glyphs.Last;
        var offset = Letter.IsOpeningTitleBracket(letter) ? glyph.OffsetX - blank : glyph.OffsetX;
        glyph = new(glyph.Id, half + added, offset, glyph.OffsetY, glyph.Cluster);
        return half + added;
    }

    /// <summary>K17.</summary>
    private static Length Narrowed(Length width, TextStyle style) => style.Width == 1 ? width : width * style.Width;

    /// <summary>From font units, rounded half away from zero, in whole numbers so that every machine agrees.</summary>
    private static Length Scale(int fontUnits, Item item)
    {
        if (fontUnits == 0)
        {
            return Length.Zero;
        }

        var product = fontUnits * item.Style.Size.Units;
        var unitsPerEm = item.Face.UnitsPerEm;
        return new((product + Math.Sign(product) * (unitsPerEm / 2)) / unitsPerEm);
    }
}
