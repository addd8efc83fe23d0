using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>면주 and 쪽 번호 (K52, K53): outside the type area, so they never touch text. Safe from many threads; what it sets depends on the words only.</summary>
internal sealed class Furniture(LayoutConfig layout, TypeArea area, FontLibrary fonts, string language)
{
    // Between a folio at the head and the running head beside it, in sizes of the head.
    private static readonly Em Apart = new(2);

    private readonly ConcurrentDictionary<string, Line?> heads = new(StringComparer.Ordinal);

    /// <summary>Letters that no face has, found while heads and numbers were set.</summary>
    public ConcurrentQueue<Diagnostic> Complaints { get; } = new();

    private bool IsFolioAtHead => layout.Folios.Place >= FolioPlace.HeadOuter;

    /// <summary>At the outer edge; further in where the page number stands there.</summary>
    public void PaintHead(ImmutableArray<Placed>.Builder items, string? text, Page page, Length left)
    {
        var design = layout.RunningHeads;
        if (string.IsNullOrEmpty(text) || heads.GetOrAdd(text, SetHead) is not { } line)
        {
            return;
        }

        // A number at the outer edge stands where the head would; elsewhere on the line there is room for both.
        var outerSide = page.IsRecto ? FolioPlace.HeadRight : FolioPlace.HeadLeft;
        var inset = layout.Folios.Place == FolioPlace.HeadOuter || layout.Folios.Place == outerSide ? HeadFolioRoom(page.Label) : Length.Zero;
        var x = page.IsRecto ? left + area.Width - inset - line.Width : left + inset;
        Paint(items, line, new Point(x, area.Head - design.Gap), LineRole.RunningHead);
    }

    /// <param name="hasHead">Off on a chapter's first page: a number at the head is left out there too (K51).</param>
    public void PaintFolio(ImmutableArray<Placed>.Builder items, Page page, Length left, bool hasHead)
    {
        var design = layout.Folios;
        if (design.Place == FolioPlace.None || (IsFolioAtHead && !hasHead) || SetFolio(page.Label) is not { } line)
        {
            return;
        }

        var x = SideOf(design.Place, page.IsRecto) switch
        {
            < 0 => left,
            0 => left + ((area.Width - line.Width) / 2),
            _ => left + area.Width - line.Width,
        };
        var y = IsFolioAtHead ? area.Head - layout.RunningHeads.Gap : area.Head + area.Height + design.Gap;
        Paint(items, line, new Point(x, y), LineRole.Folio);
    }

    /// <summary>−1 left, 0 centre, 1 right.</summary>
    private static int SideOf(FolioPlace place, bool isRecto) => place switch
    {
        FolioPlace.FootCenter or FolioPlace.HeadCenter => 0,
        FolioPlace.FootLeft or FolioPlace.HeadLeft => -1,
        FolioPlace.FootRight or FolioPlace.HeadRight => 1,
        FolioPlace.FootInner or FolioPlace.HeadInner => isRecto ? -1 : 1,
        _ => isRecto ? 1 : -1,
    };

    private Length HeadFolioRoom(string label) => SetFolio(label) is { } folio ? folio.Width + Apart.At(layout.RunningHeads.Size) : Length.Zero;

    private Line? SetFolio(string label) => SetLine(layout.Folios.Form == FolioForm.Dashes ? $"- {label} -" : label, layout.Folios.Font, layout.Folios.Size);

    /// <summary>One line: a head too long for the measure ends with dots after a whole word.</summary>
    private Line? SetHead(string text)
    {
        var design = layout.RunningHeads;
        var room = area.Width - (IsFolioAtHead ? HeadFolioRoom("0000") : Length.Zero);
        var line = SetLine(text, design.Font, design.Size);
        if (line is null || line.Width <= room)
        {
            return line;
        }

        Complaints.Enqueue(PagesDiagnostics.RunningHeadCut(text));
        var words = text.Split(' ');
        for (var count = words.Length - 1; count > 0 && line.Width > room; count--)
        {
            line = SetLine(string.Join(' ', words.AsSpan(0, count)!) + "…", design.Font, design.Size)!;
        }

        return line;
    }

    private Line? SetLine(string text, FontChoice font, Length size)
    {
        var style = new TextStyle { Font = font, Size = size, Language = language };
        var styled = new StyledText(text, [new StyledRun(0, text.Length, style, default)], []);
        var shaped = Shaper.Shape(styled, fonts);
        foreach (var complaint in Coverage.Check(shaped))
        {
            Complaints.Enqueue(complaint);
        }

        var shape = new ParagraphShape { Leading = layout.Text.Leading, Align = Alignment.Left, Break = BreakUnit.Word };
        var lines = LineBreaker.Break(shaped, shape, area.Width * 10).Lines;
        return lines.IsEmpty ? null : lines[0];
    }

    private static void Paint(ImmutableArray<Placed>.Builder items, Line line, Point origin, LineRole role)
    {
        foreach (var piece in line.Pieces)
        {
            items.Add(new Placed.Glyphs(new Point(origin.X + piece.X, origin.Y), piece.Run, default) { Role = role });
        }
    }
}
