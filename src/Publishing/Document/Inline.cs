using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Document;

/// <summary>A piece of running text. Quotes are already curled (K28), white space already single (K47).</summary>
internal abstract record Inline(SourceSpan Span)
{
    /// <summary>Words. Where the span is as long as the value, letter n of the value is letter n of the source.</summary>
    public sealed record Text(string Value, SourceSpan Span) : Inline(Span);

    /// <summary><c>*…*</c>: Hangul in sans medium, Latin in true italics (K67).</summary>
    public sealed record Emphasis(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    /// <summary><c>**…**</c>.</summary>
    public sealed record Strong(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    /// <summary>드러냄표: <c>[…]{.dot}</c> (K68).</summary>
    public sealed record EmphasisDots(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    /// <summary><c>~~…~~</c>.</summary>
    /// <summary><c>[…]{.underline}</c> (K69).</summary>
    public sealed record Underline(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    public sealed record Strike(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    public sealed record Superscript(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    public sealed record Subscript(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    public sealed record Code(string Value, SourceSpan Span) : Inline(Span);

    /// <summary>A link to an address outside the book.</summary>
    public sealed record Link(string Target, ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    /// <summary>A small picture inside a line.</summary>
    public sealed record Image(string Path, string Alternative, SourceSpan Span) : Inline(Span);

    /// <summary>A hard line break.</summary>
    public sealed record LineBreak(SourceSpan Span) : Inline(Span);

    /// <summary>주 표시. <see cref="Note"/> is the index in <see cref="Chapter.Notes"/>.</summary>
    public sealed record NoteMark(int Note, SourceSpan Span) : Inline(Span);

    /// <summary><c>@fig:a</c>, <c>@fig:a[을]</c> or <c>@page(fig:a)</c>. The particle is the author's, one of its pair (K31).</summary>
    public sealed record Reference(string Target, ReferenceKind Kind, string? Particle, SourceSpan Span) : Inline(Span);

    /// <summary>An index entry at this place; <see cref="Content"/> is the marked word, empty for an entry without one.</summary>
    public sealed record IndexMark(IndexTerm Term, ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

    /// <summary><c>{漢字|한자}</c>.</summary>
    public sealed record Ruby(string Base, string Reading, SourceSpan Span) : Inline(Span);

    /// <summary><c>[…]{.class lang=en #id}</c> with no meaning of its own to the typesetter beyond language and anchor.</summary>
    public sealed record Marked(string? Id, string? Language, ImmutableArray<string> Classes, ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);
}

/// <summary>What a cross-reference shows: a label with number (그림 3), or the page it stands on (37쪽).</summary>
internal enum ReferenceKind
{
    Label,
    Page,
}
