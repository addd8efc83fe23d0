using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>A book as it is printed, ready to be held to another printing.</summary>
internal sealed record PrintedBook(ImmutableArray<PrintedPage> Pages, ImmutableArray<PrintedStream> Streams)
{
    /// <summary>The manuscript; empty for a finished file.</summary>
    public ImmutableDictionary<string, SourceText> Sources { get; init; } = ImmutableDictionary<string, SourceText>.Empty;
}

/// <summary>A page and every mark on it that takes ink, in order.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Head">The words of its running head.</param>
internal sealed record PrintedPage(int Number, string Label, Size Size, string Head, ImmutableArray<PrintedMark> Marks)
{
    /// <summary>Nothing but a number and a head.</summary>
    public bool IsBlank => Marks.All(mark => mark.Part != MarkPart.Text);

    /// <summary>Generated, or of a chapter; null for a blank page and in a finished file.</summary>
    public string? Section { get; init; }
}

/// <summary>What a mark belongs to: numbers and heads change without the text.</summary>
internal enum MarkPart
{
    Text,
    Head,
    Folio,
}

/// <summary>One thing on a page, without its place from left to right, so that a page can be found again on the other side of a leaf.</summary>
/// <param name="Item">At the left edge, without its place in the manuscript; null in a finished file.</param>
/// <param name="Letter">Of a finished file: the letter with its font, size and height; else null.</param>
internal readonly record struct PrintedMark(MarkPart Part, Length Left, Placed? Item, string? Letter);

/// <summary>Words that follow each other in one role: notes and captions may move among the text without a word being changed.</summary>
/// <param name="Role">Null for pictures.</param>
internal sealed record PrintedStream(LineRole? Role, ImmutableArray<PrintedWord> Words);

/// <summary>어절: letters without white between them, joined over the ends of lines and pages.</summary>
/// <param name="Key">Equal for words that count as the same.</param>
/// <param name="Places">In order, at least one.</param>
internal sealed record PrintedWord(string Text, string Key, ImmutableArray<PrintedPlace> Places)
{
    /// <summary>Where it begins in the manuscript, give or take signs of Markdown; null for words of the tool.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The glyphs that it begins in, for their look; null for pictures and in a finished file.</summary>
    public Placed.Glyphs? Glyphs { get; init; }

    /// <summary>Of the page that it begins on, from 1.</summary>
    public int Page => Places[0].Page;
}
