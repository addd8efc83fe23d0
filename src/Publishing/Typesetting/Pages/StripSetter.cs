using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>What a block became, and what its letters and pictures gave to complain about.</summary>
internal sealed record SetBlock(ImmutableArray<Strip> Strips, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Sets one block of the flow: shapes its texts, breaks them into lines, and lays the lines out in slices. A worker serves one block,
/// so blocks can be set on many threads. Text and box stand here, tables, turned tables, contents lines and complaints about lines in files of their own.
/// </summary>
internal sealed partial class StripSetter
{
    private readonly FontLibrary fonts;
    private readonly PageFrame frame;
    private readonly ImmutableArray<Element> elements;
    private readonly StageTimings? timings;

    // What lines are called that no element tells apart: body in chapters, display on title pages, note in notes.
    private readonly LineRole plainRole;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public StripSetter(FontLibrary fonts, PageFrame frame, ImmutableArray<Element> elements, LineRole plainRole, StageTimings? timings)
    {
        (this.fonts, this.frame, this.elements, this.plainRole, this.timings) = (fonts, frame, elements, plainRole, timings);
    }

    public SetBlock Set(FlowBlock block)
    {
        ImmutableArray<Strip> strips = block switch
        {
            FlowBlock.Box box => SetBox(box),
            FlowBlock.Turned turned => SetTurned(turned),
            _ => [SetOne(block)],
        };
        return new SetBlock(strips, diagnostics.ToImmutable());
    }

    private Strip SetOne(FlowBlock block)
    {
        var strip = block switch
        {
            FlowBlock.Text text => SetText(text),
            FlowBlock.Picture picture => SetPicture(picture, frame.Height),
            FlowBlock.Table table => SetTable(table),
            FlowBlock.ContentsLine line => SetContentsLine(line),
            FlowBlock.Fill => new Strip(StripKind.Fill, [new Slice(Length.Zero, [])]),
            FlowBlock.Skip skip => new Strip(StripKind.Skip, [new Slice(skip.Height, [])]),
            FlowBlock.Row row => SetSideBySide(row),
            FlowBlock.Box box => Merge(box, box.Blocks.Select(SetOne)) with { WantsHead = box.WantsHead, WantsFoot = box.WantsFoot },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return WithPlaces(block, strip) with
        {
            SpaceBefore = block.SpaceBefore,
            SpaceAfter = block.SpaceAfter,
            KeepsWithNext = block.KeepsWithNext,
            KeepsTogether = block.KeepsTogether,
            IsHeading = block.KeepsWithNext && IsHeading(block.Element),
            Group = GroupOf(block.Element),
            Source = block.Source,
        };
    }

    private Strip SetText(FlowBlock.Text block)
    {
        var shaped = Shape(block.Styled);
        var broken = Break(shaped, block.Shape, frame.Width);
        Complain(broken, block.Shape, frame.Width);
        var strip = LayOut(block, broken.Lines);
        Shaper.Release(shaped);
        return strip with { Again = strip.IsOnGrid ? AgainOf(block, shaped.Runs, broken.Lines) : null };
    }

    private Func<int, SetAgain?>? AgainOf(FlowBlock.Text block, ImmutableArray<ShapedRun> runs, ImmutableArray<Line> lines) =>
        runs.IsEmpty ? null : ParagraphAgain.Of(block, lines, runs[0].Style.Size, frame, () => Shaper.Shape(block.Styled, fonts), others => LayOut(block, others));

    /// <summary>The lines of a paragraph under each other, with what is marked in them and the marker before the first.</summary>
    private Strip LayOut(FlowBlock.Text block, ImmutableArray<Line> lines)
    {
        var leading = block.Shape.Leading;
        var isOnGrid = leading == frame.Grid;
        var em = isOnGrid ? frame.Em : EmOf(block.Styled);
        var role = RoleOf(block.Element, isOnGrid);
        var origin = new Point(Length.Zero, PageFrame.BaselineInEm.At(em));
        var slices = ImmutableArray.CreateBuilder<Slice>(Math.Max(1, lines.Length));
        foreach (var line in lines)
        {
            var item = new SetItem.Text(line, block.Styled, origin, role) { Element = block.Element };
            slices.Add(WithMarks(new Slice(leading, [item]), block.Styled, line));
        }

        if (lines.IsEmpty)
        {
            slices.Add(new Slice(leading, []));
        }

        if (block.CodeMarks is { } marks)
        {
            AddCodeMarks(slices, block.Styled, lines, marks, origin.Y);
        }

        if (block.Marker is { } marker)
        {
            var left = new Point(block.Shape.MarkerIndent, origin.Y);
            var words = SetWord(marker, left, role, block.MarkerElement < 0 ? block.Element : block.MarkerElement, out _);
            slices[0] = slices[0] with { Items = [.. words.Select(WithSpaceAfter), .. slices[0].Items] };
        }

        return new Strip(StripKind.Lines, slices.ToImmutable())
        {
            IsOnGrid = isOnGrid, MinLines = block.Shape.MinLines, Trailing = leading - em,
        };
    }

    /// <summary>Numbers flush right in their column, an arrow before the rest of a long line; neither is text of the book.</summary>
    private void AddCodeMarks(ImmutableArray<Slice>.Builder slices, StyledText styled, ImmutableArray<Line> lines, CodeMarks marks, Length baseline)
    {
        var number = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var isNew = lines[i].TextStart == 0 || styled.Text[lines[i].TextStart - 1] == '\u2028';
            number += isNew ? 1 : 0;
            var words = !isNew ? "→" : marks.HasNumbers ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
            if (words is not null)
            {
                var set = SetWord(StyledTextBuilder.Of(words, marks.Style), new Point(marks.Left, baseline), LineRole.Code, -1, out var width);
                slices[i] = slices[i] with { Items = [.. slices[i].Items, .. set.Select(item => item.Moved(marks.Width - width, Length.Zero))] };
            }
        }
    }

    /// <summary>A picture in the middle of the measure, no wider than it and no higher than a page.</summary>
    private Strip SetPicture(FlowBlock.Picture picture, Length highest)
    {
        var share = Math.Min(1, Math.Min(picture.IsPageWide ? 1 : frame.Width / picture.Size.Width, highest / picture.Size.Height));
        if (highest < picture.Size.Height)
        {
            diagnostics.Add(PagesDiagnostics.FigureReduced(picture.Source, picture.Image, share));
        }

        var (width, height) = (picture.Size.Width * share, picture.Size.Height * share);
        var area = new Rect((frame.Width - width) / 2, Length.Zero, width, height);
        return new Strip(StripKind.Solid, [new Slice(height, [new SetItem.Picture(area, picture.Image, picture.Alternative) { Element = picture.Element, IsPageWide = picture.IsPageWide }])])
        {
            MayFloat = true,
        };
    }

    /// <summary>Boxes in columns of one slice, their heads level.</summary>
    private Strip SetSideBySide(FlowBlock.Row row)
    {
        var width = (frame.Width - (row.Gap * (row.Boxes.Length - 1))) / Math.Max(1, row.Boxes.Length);
        var column = new StripSetter(fonts, frame with { Width = width }, elements, plainRole, timings);
        var items = ImmutableArray.CreateBuilder<SetItem>();
        var whole = new Slice(Length.Zero, []);
        var trailing = Length.Zero;
        for (var i = 0; i < row.Boxes.Length; i++)
        {
            var strip = column.SetOne(row.Boxes[i]);
            var slice = strip.Slices[0];
            items.AddRange(slice.Items.Select(item => item.Moved((width + row.Gap) * i, Length.Zero)));
            trailing = slice.Height > whole.Height ? strip.Trailing : trailing;
            whole = whole with
            {
                Height = Length.Max(whole.Height, slice.Height), Notes = whole.Notes.AddRange(slice.Notes), Places = whole.Places.AddRange(slice.Places),
            };
        }

        diagnostics.AddRange(column.diagnostics);
        return new Strip(StripKind.Solid, [whole with { Items = items.ToImmutable() }]) { MayFloat = true, Trailing = trailing };
    }

    /// <summary>A box as one slice; where no page can hold it, its pictures are reduced, and without pictures it is taken apart.</summary>
    private ImmutableArray<Strip> SetBox(FlowBlock.Box box)
    {
        var whole = SetOne(box);
        var excess = whole.Height - whole.Trailing - frame.Height;
        if (excess <= Length.Zero || box.Blocks.IsEmpty)
        {
            return [whole];
        }

        var parts = box.Blocks.Select(SetOne).ToImmutableArray();
        var pictures = box.Blocks.OfType<FlowBlock.Picture>().ToImmutableArray();
        var highest = pictures.Length == 1 ? Length.Min(pictures[0].Size.Height, frame.Height) - excess : Length.Zero;
        if (highest > frame.Height / 4)
        {
            diagnostics.Clear();
            var reduced = box.Blocks.Select(block => block is FlowBlock.Picture picture ? WithPlaces(block, SetPicture(picture, highest)) with { SpaceAfter = block.SpaceAfter } : SetOne(block));
            return [WithPlaces(box, Merge(box, reduced)) with { SpaceBefore = box.SpaceBefore, SpaceAfter = box.SpaceAfter, KeepsWithNext = box.KeepsWithNext, Source = box.Source }];
        }

        parts = parts.SetItem(0, WithPlaces(box, parts[0]) with { SpaceBefore = Length.Max(box.SpaceBefore, parts[0].SpaceBefore) });
        return parts.SetItem(parts.Length - 1, parts[^1] with { SpaceAfter = Length.Max(box.SpaceAfter, parts[^1].SpaceAfter), KeepsWithNext = box.KeepsWithNext });
    }

    /// <summary>Strips under each other as one slice; the white above the first and below the last stays inside.</summary>
    private Strip Merge(FlowBlock.Box box, IEnumerable<Strip> strips)
    {
        strips = CaptionsOverTables([.. strips]);
        var items = ImmutableArray.CreateBuilder<SetItem>();
        var notes = ImmutableArray.CreateBuilder<int>();
        var places = ImmutableArray.CreateBuilder<Place>();
        var (y, after, trailing) = (Length.Zero, Length.Zero, Length.Zero);
        var mayFloat = false;
        foreach (var strip in strips)
        {
            y += Length.Max(after, strip.SpaceBefore);
            var top = y;
            foreach (var slice in strip.Slices)
            {
                foreach (var item in slice.Items)
                {
                    items.Add(item.Moved(Length.Zero, y));
                }

                notes.AddRange(slice.Notes);
                places.AddRange(slice.Places.Select(place => place with { Down = place.Down + y }));
                y += slice.Height;
            }

            items.AddRange(RulesOf(strip, top));
            (after, trailing) = (strip.SpaceAfter, strip.Trailing);
            mayFloat |= strip.MayFloat || strip.Kind == StripKind.Table;
        }

        var height = Length.Max(y + after, box.MinHeight);
        return new Strip(StripKind.Solid, [new Slice(height, items.ToImmutable()) { Notes = notes.ToImmutable(), Places = places.ToImmutable() }])
        {
            MayFloat = mayFloat, Trailing = height - y + trailing,
        };
    }

    /// <summary>The caption of a narrow table in the middle of the measure starts where the table starts; a wider one stands in the middle too.</summary>
    private Strip[] CaptionsOverTables(Strip[] strips)
    {
        for (var i = 0; i + 1 < strips.Length; i++)
        {
            if (strips[i + 1].Rules is { } table && WidestCaption(strips[i]) is { } widest)
            {
                var right = widest <= table.Width ? table.Left : Length.Max(Length.Zero, (frame.Width - widest) / 2);
                strips[i] = strips[i] with { Slices = [.. strips[i].Slices.Select(slice => slice with { Items = [.. slice.Items.Select(item => item.Moved(right, Length.Zero))] })] };
            }
        }

        return strips;
    }

    /// <summary>The longest line of a caption that starts at the left; null for anything else.</summary>
    private static Length? WidestCaption(Strip strip)
    {
        Length? widest = null;
        foreach (var slice in strip.Slices)
        {
            foreach (var item in slice.Items)
            {
                if (item is not SetItem.Text { Role: LineRole.Caption } text || (!text.Line.Pieces.IsEmpty && text.Line.Pieces[0].X > Length.Zero))
                {
                    return null;
                }

                widest = Length.Max(widest ?? Length.Zero, text.Line.Width);
            }
        }

        return widest;
    }

    private static IEnumerable<SetItem> RulesOf(Strip strip, Length top) =>
        strip.Rules is null ? [] : TableRuler.Rules(strip, 0, strip.Slices.Length, top).Select(rule => new SetItem.Rule(rule.Area, rule.Ink));

    private static Strip WithPlaces(FlowBlock block, Strip strip)
    {
        if (block.Anchors.IsEmpty && block.Outline is null)
        {
            return strip;
        }

        var places = block.Anchors.Select(id => new Place(Length.Zero, id, null));
        places = block.Outline is { } outline ? places.Append(new Place(Length.Zero, null, outline)) : places;
        var first = strip.Slices[0];
        return strip with { Slices = strip.Slices.SetItem(0, first with { Places = [.. places, .. first.Places] }) };
    }

    /// <summary>The notes and anchors of a line; those at the very end of the text belong to its last line.</summary>
    private static Slice WithMarks(Slice slice, StyledText styled, Line line)
    {
        if (styled.Marks.IsEmpty)
        {
            return slice;
        }

        foreach (var mark in styled.Marks)
        {
            var isHere = mark.Start >= line.TextStart && (mark.Start < line.TextEnd || line.TextEnd == styled.Text.Length);
            slice = !isHere ? slice : mark switch
            {
                TextMark.NoteCall call => slice with { Notes = slice.Notes.Add(call.Note) },
                TextMark.Anchor anchor => slice with { Places = slice.Places.Add(new Place(Length.Zero, anchor.Id, null)) },
                _ => slice,
            };
        }

        return slice;
    }

    /// <summary>Lines of running text; what has no room is complained about.</summary>
    private ImmutableArray<Line> Break(StyledText styled, ParagraphShape shape, Length measure)
    {
        var shaped = Shape(styled);
        var broken = Break(shaped, shape, measure);
        Complain(broken, shape, measure);
        Shaper.Release(shaped);
        return broken.Lines;
    }

    private BrokenText Break(ShapedText shaped, ParagraphShape shape, Length measure)
    {
        using var measuring = timings?.Measure("lines");
        return LineBreaker.Break(shaped, shape, measure, frame.Rules);
    }

    private ShapedText Shape(StyledText styled)
    {
        using var measuring = timings?.Measure("glyphs");
        var shaped = Shaper.Shape(styled, fonts);
        diagnostics.AddRange(Coverage.Check(shaped));
        return shaped;
    }

    /// <summary>Text on one line at its natural width, its left end at <paramref name="left"/>.</summary>
    private ImmutableArray<SetItem> SetWord(StyledText styled, Point left, LineRole role, int element, out Length width)
    {
        var shape = new ParagraphShape { Leading = frame.Grid, Align = Alignment.Left, Break = BreakUnit.Word };
        var lines = Break(styled, shape, frame.Width * 10);
        width = lines.IsEmpty ? Length.Zero : lines[0].Width;
        return lines.IsEmpty ? [] : [new SetItem.Text(lines[0], styled, left, role) { Element = element }];
    }

    /// <summary>
    /// A space in the white after a marker or a title, so that words stay apart where the text is copied or read aloud. Nothing is seen of
    /// it and nothing gives way to it.
    /// </summary>
    private SetItem WithSpaceAfter(SetItem item)
    {
        if (item is not SetItem.Text { Line.Pieces: [.., var last] } text || last.Run.Text.EndsWith(' '))
        {
            return item;
        }

        var style = last.Run.Style with { IsStruck = false, IsUnderlined = false, HasDots = false };
        var space = Shaper.Shape(new StyledText(" ", [new StyledRun(0, 1, style, default)], []), fonts);
        var (styled, end) = (text.Styled, text.Styled.Text.Length);
        var piece = new LinePiece(last.X + last.Run.Width, new GlyphRun(space.Runs[0].Face, style, [.. space.Glyphs], space.Text), end);
        return text with
        {
            Styled = styled with { Text = styled.Text + " ", Runs = styled.Runs.Add(new StyledRun(end, 1, style, default)) },
            Line = text.Line with { Pieces = text.Line.Pieces.Add(piece), TextEnd = end + 1 },
        };
    }

    /// <summary>The largest size of a text.</summary>
    private Length EmOf(StyledText styled)
    {
        var em = Length.Zero;
        foreach (var run in styled.Runs)
        {
            em = Length.Max(em, run.Style.Size);
        }

        return em == Length.Zero ? frame.Em : em;
    }

    private bool IsHeading(int element) =>
        element >= 0 && elements[element].Role is (ElementRole.Heading1 or ElementRole.Heading2 or ElementRole.Heading3 or ElementRole.Heading4);

    /// <summary>The outermost list or block of code around an element, or −1.</summary>
    private int GroupOf(int element)
    {
        var group = -1;
        for (var at = element; at >= 0; at = elements[at].Parent)
        {
            group = elements[at].Role is ElementRole.List or ElementRole.Code ? at : group;
        }

        return group;
    }

    private LineRole RoleOf(int element, bool isOnGrid) => plainRole == LineRole.Note ? LineRole.Note : (element < 0 ? null : (ElementRole?)elements[element].Role) switch
    {
        ElementRole.Heading1 or ElementRole.Heading2 or ElementRole.Heading3 or ElementRole.Heading4 => LineRole.Heading,
        ElementRole.Caption => LineRole.Caption,
        ElementRole.Code => LineRole.Code,
        ElementRole.Note => LineRole.Note,
        ElementRole.Contents or ElementRole.ContentsItem => LineRole.Contents,
        null => LineRole.Display,
        _ => isOnGrid ? plainRole : LineRole.Display,
    };
}
