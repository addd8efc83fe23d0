using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Glyphs;

/// <summary>Finds the letters that no face could show (K76).</summary>
internal static class Coverage
{
    /// <summary>One error per missing letter, naming it, its code point and its place in the manuscript.</summary>
    public static ImmutableArray<Diagnostic> Check(ShapedText text)
    {
        List<Diagnostic>? found = null;
        foreach (ref readonly var cluster in text.Clusters)
        {
            if (IsMissing(text, cluster))
            {
                (found ??= []).Add(Complain(text, cluster));
            }
        }

        foreach (var reading in text.Readings)
        {
            var complaints = Check(reading.Shaped);
            if (!complaints.IsEmpty)
            {
                (found ??= []).AddRange(complaints);
            }
        }

        return found is null ? [] : [.. found];
    }

    private static bool IsMissing(ShapedText text, in Cluster cluster)
    {
        if (text.Text[cluster.TextStart] == Letter.ObjectReplacement)
        {
            return false;
        }

        var glyphs = text.Glyphs.AsSpan().Slice(cluster.GlyphStart, cluster.GlyphCount);
        foreach (ref readonly var glyph in glyphs)
        {
            // A library without any face has said so itself.
            if (glyph.Id == 0)
            {
                return text.Runs[cluster.Run].Face.Shaping is not null;
            }
        }

        return false;
    }

    private static Diagnostic Complain(ShapedText text, Cluster cluster)
    {
        var letters = text.Text.Substring(cluster.TextStart, cluster.TextLength);
        var face = text.Runs[cluster.Run].Face;
        var offset = 0;
        foreach (var rune in letters.EnumerateRunes())
        {
            if (!face.Has(rune.Value) && !Letter.NeedsNoGlyph(rune.Value))
            {
                return GlyphsDiagnostics.MissingLetter(letters, rune.Value, face.Family, FindPlace(text.Styled, cluster.TextStart + offset, rune.Utf16SequenceLength));
            }

            offset += rune.Utf16SequenceLength;
        }

        return GlyphsDiagnostics.MissingLetter(letters, letters.EnumerateRunes().First().Value, face.Family, FindPlace(text.Styled, cluster.TextStart, 1));
    }

    /// <summary>
    /// The letter itself where the run came letter by letter from the manuscript, else the run's place; null for words of ours or of
    /// <c>book.yaml</c>, as on the colophon.
    /// </summary>
    private static SourceSpan? FindPlace(StyledText text, int index, int length)
    {
        foreach (var run in text.Runs)
        {
            if (index >= run.Start && index < run.End && run.Source.Path is not null)
            {
                return run.Source.Length == run.Length ? run.Source.Slice(index - run.Start, length) : run.Source;
            }
        }

        return null;
    }
}
