using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Writing.Pdf.Press;

namespace Publishing;

/// <summary>What reading gives: the book, how it looks, how it counts.</summary>
internal sealed record Manuscript(Book Book, LayoutConfig Layout, Numbering Numbering, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the e-book is to suit.</summary>
    public EpubProfile Profile { get; init; } = new();

    /// <summary>Of the press; null where no file for it is asked for, or none can be made.</summary>
    public OutputCondition? Condition { get; init; }
}
