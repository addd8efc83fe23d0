using System.Collections.Immutable;
using System.Globalization;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>The number of a page over the whole book and what a reader calls it.</summary>
internal readonly record struct PageNumber(int Number, string Label);

/// <summary>A page of the book before it is painted.</summary>
/// <param name="Section">Index of its section; of a blank page, the section that it was put in for.</param>
/// <param name="Plan">Index among the section's pages, or −1 for a blank.</param>
internal readonly record struct NumberedPage(int Section, int Plan, PageNumber Number);

/// <summary>Counts the pages of all sections; a section that must start on a recto gets a blank verso before it where needed (P7), counted like any page (P8).</summary>
internal static class PageNumbers
{
    /// <summary>Per section, whether its first page is a recto.</summary>
    public static bool[] StartSides(ImmutableArray<FlowSection> sections, IReadOnlyList<SectionPages> pages)
    {
        var sides = new bool[sections.Length];
        var count = 0;
        for (var section = 0; section < sections.Length; section++)
        {
            sides[section] = count % 2 == 0 || sections[section].Start == ChapterStart.Recto;
            count += (count % 2 == 1 && sides[section] ? 1 : 0) + pages[section].Pages.Length;
        }

        return sides;
    }

    public static ImmutableArray<NumberedPage> Count(ImmutableArray<FlowSection> sections, IReadOnlyList<SectionPages> pages)
    {
        var numbered = ImmutableArray.CreateBuilder<NumberedPage>();
        var front = 0;
        for (var section = 0; section < sections.Length; section++)
        {
            var isNextVerso = numbered.Count % 2 == 1;
            if (sections[section].Start == ChapterStart.Recto && isNextVerso)
            {
                numbered.Add(new NumberedPage(section, -1, Next(section)));
            }

            for (var plan = 0; plan < pages[section].Pages.Length; plan++)
            {
                numbered.Add(new NumberedPage(section, plan, Next(section)));
            }
        }

        return numbered.ToImmutable();

        PageNumber Next(int section)
        {
            var number = numbered.Count + 1;
            if (sections[section].HasRomanFolios)
            {
                front = number;
                return new PageNumber(number, RomanNumerals.Write(number));
            }

            // A blank before the text belongs to what stands before it.
            var isLastOfFront = front > 0 && number == front + 1 && number % 2 == 0 && sections[section].Start == ChapterStart.Recto;
            front = isLastOfFront ? number : front;
            return new PageNumber(number, isLastOfFront ? RomanNumerals.Write(number) : (number - front).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The page label of every identifier in the book.</summary>
    public static ImmutableDictionary<string, string> Labels(ImmutableArray<NumberedPage> numbered, IReadOnlyList<SectionPages> pages)
    {
        var labels = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var page in numbered)
        {
            if (page.Plan < 0)
            {
                continue;
            }

            foreach (var slice in pages[page.Section].Pages[page.Plan].Text)
            {
                foreach (var place in slice.IsRepeat ? [] : slice.Slice.Places)
                {
                    if (place.Id is { } id)
                    {
                        labels.TryAdd(id, page.Number.Label);
                    }
                }
            }
        }

        return labels.ToImmutable();
    }
}
