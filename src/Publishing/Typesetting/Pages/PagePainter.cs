using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// Turns the plan of a page, once its number is known, into things at absolute points in reading order: running head, text, notes,
/// folio. A blank page stays empty (P8).
/// </summary>
internal sealed class PagePainter(LayoutConfig layout, TypeArea area, Furniture furniture)
{
    public Page Paint(PagePlan plan, FlowSection section, PageNumber number, string? sectionHead, bool isFirst)
    {
        var page = new Page { Size = new Size(layout.Page.Trim.Width, layout.Page.Trim.Height), Number = number.Number, Label = number.Label, Section = section.Id };
        var left = area.LeftOf(page.IsRecto, layout.Page.Trim.Width);
        var items = ImmutableArray.CreateBuilder<Placed>();
        if (!isFirst)
        {
            var isOfSection = page.IsRecto ? section.IsRectoHeadOfSection : section.IsVersoHeadOfSection;
            furniture.PaintHead(items, (isOfSection ? sectionHead : null) ?? (page.IsRecto ? section.RectoHead : section.VersoHead), page, left);
        }

        PaintText(items, plan.Text, left, section.FirstElement);
        PaintNotes(items, plan, left, section.FirstElement);
        if (section.ShowsFolio)
        {
            furniture.PaintFolio(items, page, left, hasHead: !isFirst);
        }

        return page with { Items = items.DrainToImmutable(), FirstText = PageText.FirstOf(plan, section.FirstElement) };
    }

    public Page PaintBlank(PageNumber number) =>
        new() { Size = new Size(layout.Page.Trim.Width, layout.Page.Trim.Height), Number = number.Number, Label = number.Label };

    private void PaintText(ImmutableArray<Placed>.Builder items, ImmutableArray<PlannedSlice> slices, Length left, int firstElement)
    {
        for (var i = 0; i < slices.Length; i++)
        {
            PaintSlice(items, slices[i], left, firstElement);
            var isPartEnd = i == slices.Length - 1 || slices[i + 1].Strip != slices[i].Strip || slices[i + 1].Left != slices[i].Left;
            if (slices[i].Strip is { Rules: not null } && isPartEnd)
            {
                PaintRules(items, slices, i, left);
            }
        }
    }

    private void PaintSlice(ImmutableArray<Placed>.Builder items, PlannedSlice slice, Length left, int firstElement)
    {
        PaintItems(items, slice.Slice.Items, slice.IsRepeat ? null : firstElement, left + slice.Left, area.Head + slice.Top);
    }

    /// <param name="firstElement">Where the elements of the section begin among those of the book; null for what is shown again and is no part of the text.</param>
    private void PaintItems(ImmutableArray<Placed>.Builder items, ImmutableArray<SetItem> set, int? firstElement, Length left, Length top)
    {
        foreach (var item in set)
        {
            var element = item.Element < 0 || firstElement is null ? -1 : item.Element + firstElement.Value;
            switch (item)
            {
                case SetItem.Text text:
                    LinePainter.Paint(items, text, element, new Point(left + text.Origin.X, top + text.Origin.Y));
                    break;
                case SetItem.Rule rule:
                    items.Add(new Placed.Rule(OnPage(rule.Area, left, top), rule.Ink));
                    break;
                case SetItem.Picture picture:
                    items.Add(new Placed.Picture(picture.IsPageWide ? new Rect(Length.Zero, top + picture.Area.Y, layout.Page.Trim.Width, picture.Area.Height) : OnPage(picture.Area, left, top), picture.Image, picture.Alternative) { Element = element });
                    break;
                case SetItem.Link link:
                    items.Add(new Placed.Link(OnPage(link.Area, left, top), null, link.Target) { Element = element });
                    break;
                case SetItem.Turned turned:
                    var flat = ImmutableArray.CreateBuilder<Placed>();
                    PaintItems(flat, turned.Items, firstElement, Length.Zero, Length.Zero);
                    items.AddRange(flat.Select(placed => placed.Turned(new Point(left + turned.Corner.X, top + turned.Corner.Y))));
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    /// <summary>The rules of the part of a table that ends with slice <paramref name="last"/>; repeated header rows count as its first rows.</summary>
    private void PaintRules(ImmutableArray<Placed>.Builder items, ImmutableArray<PlannedSlice> slices, int last, Length left)
    {
        var table = slices[last].Strip!;
        var first = last;
        while (first > 0 && slices[first - 1].Strip == table && slices[first - 1].Left == slices[last].Left)
        {
            first--;
        }

        var rules = table.Rules!;
        left += slices[last].Left;
        AddRule(slices[first].Top, rules.Outer);
        for (var i = first; i < last; i++)
        {
            if (table.HeaderSlices > 0 && slices[i].Slice == table.Slices[table.HeaderSlices - 1])
            {
                AddRule(slices[i].Top + slices[i].Slice.Height, rules.Header);
            }
        }

        AddRule(slices[last].Top + slices[last].Slice.Height, rules.Outer);

        void AddRule(Length y, Length thickness) =>
            items.Add(new Placed.Rule(new Rect(left + rules.Left, area.Head + y - (thickness / 2), rules.Width, thickness), Ink.Full));
    }

    private void PaintNotes(ImmutableArray<Placed>.Builder items, PagePlan plan, Length left, int firstElement)
    {
        foreach (var rule in plan.NoteRules)
        {
            items.Add(new Placed.Rule(new Rect(left + rule.Left, area.Head + rule.Top, rule.Measure * layout.Notes.RuleWidth, layout.Notes.RuleThickness), Ink.Full));
        }

        foreach (var slice in plan.Notes)
        {
            PaintSlice(items, slice, left, firstElement);
        }
    }

    private static Rect OnPage(Rect rect, Length left, Length top) => rect with { X = rect.X + left, Y = rect.Y + top };
}
