using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>A page start and the best way to it, as a search chose it.</summary>
/// <param name="Start">Where the next page starts.</param>
/// <param name="Carry">Notes that go on at its foot.</param>
/// <param name="Cost">Of all pages before.</param>
/// <param name="From">The start of the page before, null at the section's start.</param>
/// <param name="Facing">Lines that the column before lacks at its foot, if this one stands on the same spread; −1: nothing to compare with.</param>
/// <param name="End">How the page before ended; nothing at the section's start.</param>
internal sealed record PageWay(PageStart Start, ImmutableArray<NotePart> Carry, double Cost, PageWay? From, int Facing, PageEnd End);

/// <summary>How a page ends, in few bytes: a search compares some two hundred for each page that comes out.</summary>
/// <param name="Bottom">The foot of the last em box.</param>
/// <param name="Room">What the inner floor had.</param>
/// <param name="Pieces">How many pieces stand on it.</param>
/// <param name="Lack">Lines that it lacks at its foot; −1 where the section ends on it, which needs no level foot.</param>
/// <param name="Difference">Lines that its blocks take more than is best for them (or fewer).</param>
/// <param name="IsForced">It holds less of its notes than it must.</param>
internal readonly record struct PageEnd(Length Bottom, Length Room, int Pieces, int Lack, sbyte Difference, CutFlaw Flaws, bool IsForced);

/// <summary>A page that may follow a start, whatever stands before it.</summary>
/// <param name="To">Where the next page starts.</param>
/// <param name="Cost">Without what it costs to be uneven with the page it faces.</param>
internal readonly record struct PageCandidate(PageState To, double Cost, PageEnd End);
