using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Pages;

/// <summary>Finds where every identifier and outline entry of the book stands.</summary>
internal sealed class DestinationFinder(LayoutConfig layout, TypeArea area)
{
    private readonly ImmutableDictionary<string, Destination>.Builder byId = ImmutableDictionary.CreateBuilder<string, Destination>(StringComparer.Ordinal);
    private readonly ImmutableArray<OutlineItem>.Builder outline = ImmutableArray.CreateBuilder<OutlineItem>();

    public (ImmutableDictionary<string, Destination> ById, ImmutableArray<OutlineItem> Outline) Find(
        ImmutableArray<NumberedPage> numbered, IReadOnlyList<SectionPages> pages)
    {
        foreach (var page in numbered)
        {
            if (page.Plan >= 0)
            {
                FindOn(pages[page.Section].Pages[page.Plan], page.Number.Number);
            }
        }

        return (byId.ToImmutable(), outline.ToImmutable());
    }

    private void FindOn(PagePlan plan, int number)
    {
        foreach (var slice in plan.Text)
        {
            if (slice.IsRepeat)
            {
                continue;
            }

            foreach (var place in slice.Slice.Places)
            {
                Add(place, At(number, slice.Left, slice.Top + place.Down));
            }
        }

        foreach (var slice in plan.Notes)
        {
            foreach (var place in slice.Slice.Places)
            {
                Add(place, At(number, slice.Left, slice.Top + place.Down));
            }
        }
    }

    private void Add(Place place, Destination at)
    {
        if (place.Id is { } id)
        {
            byId.TryAdd(id, at);
        }

        if (place.Outline is { } title)
        {
            outline.Add(new OutlineItem(title.Level, title.Title, at));
        }
    }

    private Destination At(int number, Length right, Length down) =>
        new(number - 1, new Point(area.LeftOf(number % 2 == 1, layout.Page.Trim.Width) + right, area.Head + down));
}
