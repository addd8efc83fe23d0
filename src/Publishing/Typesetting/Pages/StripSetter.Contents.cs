using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>Lines of the contents (K58): number, title with a hanging second line, dots, page number flush right.</summary>
internal sealed partial class StripSetter
{
    // A page number has a column of its own, so that no number can change where a title breaks: three digits and an em.
    private static readonly Em PageColumn = new(2.75);

    // Relative to the size of the title: turned lines, the dots' side and pitch, and white beside them.
    private static readonly Em Turnover = new(1);
    private static readonly Em Dot = new(0.06);
    private static readonly Em DotPitch = new(0.5);
    private static readonly Em DotRise = new(0.3);

    // page-design.md: leader dots thin and light.
    private static readonly Ink DotInk = new(0.55);

    private Strip SetContentsLine(FlowBlock.ContentsLine entry)
    {
        var em = EmOf(entry.Title);
        var isOnGrid = entry.Leading == frame.Grid;
        var baseline = PageFrame.BaselineInEm.At(isOnGrid ? frame.Em : em);
        var labelled = entry.Label is null ? Length.Zero : entry.LabelWidth;
        var shape = new ParagraphShape
        {
            Leading = entry.Leading,
            LeftIndent = entry.Indent + labelled + Turnover.At(em),
            RightIndent = PageColumn.At(em),
            FirstLineIndent = -Turnover.At(em),
            Align = Alignment.Left,
            Break = entry.Break,
        };
        var items = ImmutableArray.CreateBuilder<SetItem>();
        if (entry.Label is { } label)
        {
            items.AddRange(SetWord(label, new Point(entry.Indent, baseline), LineRole.Contents, entry.Element, out _).Select(WithSpaceAfter));
        }

        var lines = Break(entry.Title, shape, frame.Width);
        for (var i = 0; i < lines.Length; i++)
        {
            var origin = new Point(Length.Zero, baseline + (entry.Leading * i));
            var item = new SetItem.Text(lines[i], entry.Title, origin, LineRole.Contents) { Element = entry.Element };
            items.Add(i == lines.Length - 1 ? WithSpaceAfter(item) : item);
        }

        var count = Math.Max(1, lines.Length);
        var last = baseline + (entry.Leading * (count - 1));
        var end = lines.IsEmpty ? entry.Indent : lines[^1].Pieces.IsEmpty ? entry.Indent : lines[^1].Pieces[0].X + lines[^1].Width;
        items.AddRange(SetNumber(entry, last, out var numberWidth));
        items.AddRange(entry.HasLeader ? Dots(end + (em / 2), frame.Width - numberWidth - (em / 2), last, em) : []);
        var height = entry.Leading * count;
        items.Add(new SetItem.Link(new Rect(entry.Indent, Length.Zero, frame.Width - entry.Indent, height), entry.Target) { Element = entry.Element });
        return new Strip(StripKind.Solid, [new Slice(height, items.ToImmutable())])
        {
            IsOnGrid = isOnGrid, Trailing = entry.Leading - (isOnGrid ? frame.Em : em),
        };
    }

    private ImmutableArray<SetItem> SetNumber(FlowBlock.ContentsLine entry, Length baseline, out Length width)
    {
        var number = SetWord(entry.PageNumber, new Point(Length.Zero, baseline), LineRole.Contents, entry.Element, out var natural);
        width = natural;
        return [.. number.Select(item => item.Moved(frame.Width - natural, Length.Zero))];
    }

    /// <summary>Dots on a lattice counted from the right edge, so that those of all entries stand under each other; drawn, not written, so that copied text is clean.</summary>
    private IEnumerable<SetItem> Dots(Length from, Length to, Length baseline, Length em)
    {
        var pitch = DotPitch.At(em);
        var side = Dot.At(em);
        for (var x = frame.Width - (pitch * (int)Math.Ceiling((frame.Width - to) / pitch)) - side; x >= from; x -= pitch)
        {
            yield return new SetItem.Rule(new Rect(x, baseline - DotRise.At(em) - (side / 2), side, side), DotInk);
        }
    }
}
