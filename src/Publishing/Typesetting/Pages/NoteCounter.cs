using System.Collections.Immutable;
using System.Globalization;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// Counts notes afresh on every page (K56). A number can change the width of its mark, the mark the line, the line the page and the page
/// the number; it ends because the digits that a mark has room for only grow: a round in which none grew set the same widths as the one
/// before, so the same pages and numbers came out of it.
/// </summary>
internal static class NoteCounter
{
    /// <param name="widest">Give every mark of a section the room of its widest: the last resort where many marks grow one after the other.</param>
    public static ImmutableDictionary<string, ImmutableArray<NoteSlot>> Count(
        ImmutableArray<FlowSection> sections, IReadOnlyList<SectionPages> pages, ImmutableDictionary<string, ImmutableArray<NoteSlot>> before, bool widest)
    {
        var counted = before.ToBuilder();
        for (var section = 0; section < sections.Length; section++)
        {
            if (!sections[section].Notes.IsEmpty)
            {
                var id = sections[section].Id;
                counted[id] = Count(sections[section].Notes.Length, pages[section], before.GetValueOrDefault(id, []), widest);
            }
        }

        return counted.ToImmutable();
    }

    private static ImmutableArray<NoteSlot> Count(int notes, SectionPages pages, ImmutableArray<NoteSlot> before, bool widest)
    {
        var slots = Enumerable.Range(0, notes).Select(note => before.IsEmpty ? NoteSlot.Unknown : before[note]).ToArray();
        foreach (var page in pages.Pages)
        {
            var number = 0;
            foreach (var slice in page.Text)
            {
                foreach (var note in slice.IsRepeat ? [] : slice.Slice.Notes)
                {
                    number++;
                    slots[note] = new NoteSlot(number, Math.Max(slots[note].Digits, DigitsOf(number)));
                }
            }
        }

        var most = slots.Max(slot => slot.Digits);
        return [.. slots.Select(slot => widest ? slot with { Digits = most } : slot)];
    }

    private static int DigitsOf(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    public static bool AreEqual(ImmutableDictionary<string, ImmutableArray<NoteSlot>> one, ImmutableDictionary<string, ImmutableArray<NoteSlot>> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var slots) && slots.SequenceEqual(pair.Value));
}
