using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// A paragraph as letters and how each looks: the last place where text is text. <see cref="Runs"/> cover <see cref="Text"/> without
/// gap or overlap. U+2028 is a forced line end; U+FFFC stands for an inline picture (see <see cref="TextMark.Picture"/>).
/// </summary>
internal sealed record StyledText(string Text, ImmutableArray<StyledRun> Runs, ImmutableArray<TextMark> Marks)
{
    public static StyledText Empty { get; } = new("", [], []);

    public bool Equals(StyledText? other) =>
        other is not null && Text == other.Text && Runs.AsSpan().SequenceEqual(other.Runs.AsSpan()) && Marks.AsSpan().SequenceEqual(other.Marks.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Text, Runs.Length, Marks.Length);
}

/// <summary>A stretch of one look. <see cref="Source"/> is where it came from; as long as the run, letter by letter, or only the place.</summary>
internal readonly record struct StyledRun(int Start, int Length, TextStyle Style, SourceSpan Source)
{
    public int End => Start + Length;
}

/// <summary>How letters look. Compared by value: equal styles shape alike.</summary>
internal sealed record TextStyle
{
    public required FontChoice Font { get; init; }

    /// <summary>True italics for Latin; Hangul is never slanted (K67).</summary>
    public bool IsItalic { get; init; }

    /// <summary>Face of the Hangul while Latin stays in <see cref="Font"/>, or null for the same; used by emphasis.</summary>
    public FontChoice? HangulFont { get; init; }

    public required Length Size { get; init; }

    /// <summary>Added after each Hangul syllable (K16).</summary>
    public Em Tracking { get; init; }

    /// <summary>Added after every letter, for display lines such as chapter numbers.</summary>
    public Em LetterSpacing { get; init; }

    /// <summary>장평 (K17): share of the natural width, of all letters of a shaped run; of styled text, of its Hangul, hanja and their marks.</summary>
    public double Width { get; init; } = 1;

    /// <summary>What other scripts than Hangul look like, or null where nothing differs; a shaped run has it in its own style (K73).</summary>
    public ScriptsDesign? Scripts { get; init; }

    /// <summary>White between letters of two kinds (K25, K84), or null for none.</summary>
    public GapsDesign? Gaps { get; init; }

    /// <summary>Upwards positive: superscripts, note marks.</summary>
    public Length BaselineShift { get; init; }

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "ko";

    /// <summary>Width of a word space (K18), or null for that of the face.</summary>
    public Em? WordSpace { get; init; }

    /// <summary>Share of the size that a reading over these letters has (K70).</summary>
    public double RubySize { get; init; } = 0.5;

    /// <summary>BCP 47 of the patterns that hyphenate Latin words (K45), or null for none.</summary>
    public string? Hyphenated { get; init; }

    public bool IsStruck { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>드러냄표.</summary>
    public bool HasDots { get; init; }

    /// <summary>The dots are rings.</summary>
    public bool HasRings { get; init; }

    /// <summary>Where the base of a reading starts in its text, null for other letters: it makes every base a run of its own.</summary>
    public int? RubyStart { get; init; }

    /// <summary>Share of black, 0 to 1.</summary>
    public double Black { get; init; } = 1;
}

/// <summary>Something attached to a stretch of a <see cref="StyledText"/>; a length of zero is a place between letters.</summary>
internal abstract record TextMark(int Start, int Length)
{
    public int End => Start + Length;

    public sealed record Link(int Start, int Length, string Address) : TextMark(Start, Length);

    /// <summary>A link to an identifier inside the book.</summary>
    public sealed record InnerLink(int Start, int Length, string Target) : TextMark(Start, Length);

    /// <summary>A place that can be linked to.</summary>
    public sealed record Anchor(int Start, int Length, string Id) : TextMark(Start, Length);

    /// <summary>A note's call: the note's text must stand on the page of this line. <see cref="Note"/> indexes the section's notes.</summary>
    public sealed record NoteCall(int Start, int Length, int Note) : TextMark(Start, Length);

    public sealed record Index(int Start, int Length, IndexTerm Term) : TextMark(Start, Length);

    /// <summary>A reading to be set over its base; the base is one <see cref="TextStyle.RubyStart"/>.</summary>
    public sealed record Ruby(int Start, int Length, string Reading) : TextMark(Start, Length);

    /// <summary>An inline picture at one U+FFFC; its box stands on the baseline.</summary>
    public sealed record Picture(int Start, int Length, string Image, string Alternative, Size Size) : TextMark(Start, Length);

    /// <summary>The number of the page that <see cref="Target"/> stands on; the text holds the number known so far.</summary>
    public sealed record PageNumber(int Start, int Length, string Target) : TextMark(Start, Length);
}
