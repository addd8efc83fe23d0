using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>Sets a paragraph again with one line more or fewer, for a page that would else end short (the third way of K24, and level spreads). Each is set once, whoever asks.</summary>
internal sealed class ParagraphAgain
{
    /// <summary>Shorter paragraphs have too few spaces to give a line.</summary>
    private const int FewestLines = 3;

    /// <summary>Spaces of .5 em in Noto Serif KR, where the natural one is .31 and gives half of it: what peers.md counts as loose.</summary>
    private const double RatioMost = 1.2;

    /// <summary>Spaces of .21 em there: just above the floor of the line search.</summary>
    private const double RatioLeast = -0.8;

    /// <summary>Letters of a last line: what was chosen to mend a page must not be a flaw of its own (K13 asks for two).</summary>
    private const int ShortestLastLine = 4;

    /// <summary>Of a word space, in em, in the books' faces (.31 in Noto Serif KR).</summary>
    private const double SpaceWidth = 0.31;

    private readonly Lazy<SetAgain?> longer;
    private readonly Lazy<SetAgain?> shorter;

    private ParagraphAgain(Func<int, SetAgain?> set)
    {
        longer = new(() => set(1), LazyThreadSafetyMode.PublicationOnly);
        shorter = new(() => set(-1), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>A way to ask, or null where it is of no use. Neighbouring lines are not compared: that would take four times as long, for a change that few paragraphs make.</summary>
    /// <param name="lines">As they are best.</param>
    /// <param name="size">Of its letters.</param>
    /// <param name="shape">Its glyphs once more: to keep those of every paragraph of a book would cost more than to shape a few again.</param>
    public static Func<int, SetAgain?>? Of(
        FlowBlock.Text block, ImmutableArray<Line> lines, Length size, PageFrame frame, Func<ShapedText> shape, Func<ImmutableArray<Line>, Strip> layOut) =>
        lines.Length < FewestLines || block.Shape.Align != Alignment.Justify || block.Shape.KeepsSpaces
            ? null
            : new ParagraphAgain(more => CouldGive(more, block, lines, size, frame)
                ? Set(shape(), block, lines, more, frame, layOut)
                : null).With;

    /// <param name="more">1 or −1.</param>
    private SetAgain? With(int more) => (more > 0 ? longer : shorter).Value;

    /// <summary>
    /// Whether the search is worth its time: the spaces and gaps of all lines together could take what the last line lacks and a new one
    /// needs, or give what the last line holds, beside what they take already.
    /// </summary>
    private static bool CouldGive(int more, FlowBlock.Text block, ImmutableArray<Line> lines, Length size, PageFrame frame)
    {
        var room = frame.Width - block.Shape.LeftIndent - block.Shape.RightIndent;
        var last = lines[^1].Width;
        var wanted = more > 0 ? ((room - last) / size) + ShortestLastLine : last / size;
        var table = frame.Rules.Table;
        var sum = 0.0;
        for (var i = 0; i < lines.Length - (more > 0 ? 0 : 1) && sum <= wanted; i++)
        {
            var line = lines[i];
            var spaces = block.Styled.Text.AsSpan(line.TextStart, line.TextEnd - line.TextStart).Count(' ');
            var gaps = line.TextEnd - line.TextStart - spaces;
            var ratio = line.Ratio;
            sum += more > 0
                ? (Math.Max(0, RatioMost - ratio) * spaces * SpaceWidth * table.SpaceStretch) + (gaps * (table.GapMost - Math.Clamp(ratio * table.GapStretch, 0, table.GapMost)))
                : (Math.Max(0, ratio - RatioLeast) * spaces * SpaceWidth * table.SpaceShrink) + (gaps * (Math.Clamp(ratio * table.GapShrink, table.GapLeast, 0) - table.GapLeast));
        }

        return sum > wanted;
    }

    private static SetAgain? Set(ShapedText shaped, FlowBlock.Text block, ImmutableArray<Line> before, int more, PageFrame frame, Func<ImmutableArray<Line>, Strip> layOut)
    {
        var lines = LineBreaker.Break(shaped, block.Shape, frame.Width, more, frame.Rules.Table with { Uneven = 0 }, frame.Rules).Lines;
        Shaper.Release(shaped);
        if (lines.Length != before.Length + more || LettersOf(shaped.Text, lines[^1]) < ShortestLastLine)
        {
            return null;
        }

        var (least, most) = (0.0, 0.0);
        foreach (var line in lines)
        {
            (least, most) = (Math.Min(least, line.Ratio), Math.Max(most, line.Ratio));
        }

        var broke = BrokenWords(lines) - BrokenWords(before);
        return least < RatioLeast || most > RatioMost ? null : new SetAgain(layOut(lines), Math.Max(-least, most), Math.Max(0, broke));
    }

    private static int LettersOf(string text, Line line)
    {
        var letters = 0;
        foreach (var letter in text.AsSpan(line.TextStart, line.TextEnd - line.TextStart))
        {
            letters += char.IsLetterOrDigit(letter) ? 1 : 0;
        }

        return letters;
    }

    private static int BrokenWords(ImmutableArray<Line> lines)
    {
        var words = 0;
        foreach (var line in lines)
        {
            words += line.Break is BreakKind.InsideWord or BreakKind.Hyphen ? 1 : 0;
        }

        return words;
    }
}
