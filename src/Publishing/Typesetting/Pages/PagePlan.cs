using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>What stands on one page of a section and how far below the top of the type area, before the page has a number.</summary>
internal sealed record PagePlan(ImmutableArray<PlannedSlice> Text)
{
    /// <summary>The notes of the page, at its foot.</summary>
    public ImmutableArray<PlannedSlice> Notes { get; init; } = [];

    /// <summary>Top of the rule above the notes, or null.</summary>
    public Length? NoteRule { get; init; }
}

/// <summary>A slice at its height.</summary>
/// <param name="Note">The index of the note that it is part of, or −1.</param>
/// <param name="IsRepeat">Header rows shown again above the rest of a table: not text of the book.</param>
internal readonly record struct PlannedSlice(Strip? Strip, Slice Slice, Length Top, int Note = -1, bool IsRepeat = false);

/// <summary>The pages of a section and what there is to complain about.</summary>
internal sealed record SectionPages(ImmutableArray<PagePlan> Pages, ImmutableArray<Diagnostic> Diagnostics);
