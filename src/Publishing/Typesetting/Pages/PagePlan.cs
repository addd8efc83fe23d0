using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>What stands on one page of a section and how far below the top of the type area, before the page has a number.</summary>
internal sealed record PagePlan(ImmutableArray<PlannedSlice> Text)
{
    /// <summary>The notes of the page, at its foot.</summary>
    public ImmutableArray<PlannedSlice> Notes { get; init; } = [];

    /// <summary>The rules above the notes, one for each column that has any.</summary>
    public ImmutableArray<NoteRule> NoteRules { get; init; } = [];

    /// <summary>What could not be made good on it, or null.</summary>
    public PageFault? Fault { get; init; }

    /// <summary>The same further right and down, as one column of a page.</summary>
    public PagePlan Moved(Length right, Length down)
    {
        return new PagePlan(Moved(Text))
        {
            Fault = Fault, Notes = Moved(Notes), NoteRules = [.. NoteRules.Select(rule => rule with { Left = rule.Left + right, Top = rule.Top + down })],
        };

        ImmutableArray<PlannedSlice> Moved(ImmutableArray<PlannedSlice> slices) =>
            [.. slices.Select(slice => slice with { Left = slice.Left + right, Top = slice.Top + down })];
    }
}

/// <summary>The top left of a rule above notes and the measure that its length is a share of.</summary>
internal readonly record struct NoteRule(Length Left, Length Top, Length Measure);

/// <summary>A slice at its height.</summary>
/// <param name="Note">The index of the note that it is part of, or −1.</param>
/// <param name="IsRepeat">Header rows shown again above the rest of a table: not text of the book.</param>
internal readonly record struct PlannedSlice(Strip? Strip, Slice Slice, Length Top, int Note = -1, bool IsRepeat = false)
{
    /// <summary>From the left of the type area to that of its column.</summary>
    public Length Left { get; init; }
}

/// <summary>The pages of a section and what there is to complain about.</summary>
internal sealed record SectionPages(ImmutableArray<PagePlan> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Per page, where it starts and whether notes from before go on at its foot.</summary>
    public ImmutableArray<(PageStart Start, bool HasCarry)> Starts { get; init; } = [];

    /// <summary>What the search paid (<see cref="PageCosts"/>).</summary>
    public double Cost { get; init; }

    /// <summary>What the search chose, for a galley of the same heights; null for pages of columns.</summary>
    public PageChoice? Choice { get; init; }
}
