using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Dump;

/// <summary>
/// Writes pages as text: the golden format of the tests and what <c>publish dump</c> prints. A line of type is one line: what it is,
/// x and baseline in points, size, face, letters. Things stand in the order in which they are drawn.
/// </summary>
internal static class PageDump
{
    // Runs of a line that follow each other closer than this are one line of the dump.
    private static readonly Length Touching = Length.FromPoints(0.01);

    // Fewer rules in a row say more one by one.
    private const int FewestInRow = 3;

    public static void Write(TypesetBook book, TextWriter output)
    {
        foreach (var page in book.Pages)
        {
            WritePage(page, output);
        }

        WriteOutline(book, output);
    }

    private static void WritePage(Page page, TextWriter output)
    {
        Line(output, $"page {page.Number} \"{page.Label}\" {page.Section ?? "blank"} {Number(page.Size.Width)} × {Number(page.Size.Height)}");
        for (var i = 0; i < page.Items.Length;)
        {
            if (page.Items[i] is Placed.Glyphs glyphs)
            {
                i = WriteLine(page, i, glyphs, output);
                continue;
            }

            if (page.Items[i] is Placed.Rule first)
            {
                i = WriteRules(page, i, first, output);
                continue;
            }

            if (page.Items[i] is Placed.Dot dot)
            {
                i = WriteDots(page, i, dot, output);
                continue;
            }

            Line(output, page.Items[i] switch
            {
                Placed.Picture picture => $"  picture    {Area(picture.Area)} {picture.Image} \"{picture.Alternative}\"",
                Placed.Link link => $"  link       {Area(link.Area)} → {link.Address ?? "#" + link.Target}",
                _ => throw new System.Diagnostics.UnreachableException(),
            });
            i++;
        }
    }

    /// <summary>Joins the runs of one line of type, the readings over it after it; returns the index after them.</summary>
    private static int WriteLine(Page page, int start, Placed.Glyphs first, TextWriter output)
    {
        var text = new StringBuilder();
        var readings = new List<Placed.Glyphs>();
        var next = start;
        var end = first.Along;
        for (; next < page.Items.Length && page.Items[next] is Placed.Glyphs glyphs; next++)
        {
            if (glyphs.Role == LineRole.Ruby)
            {
                readings.Add(glyphs);
                continue;
            }

            if (!Continues(first, end, glyphs))
            {
                break;
            }

            text.Append(glyphs.Run.Text);
            end = glyphs.Along + glyphs.Run.Width;
        }

        WriteLine(first, text, output);
        readings.ForEach(reading => WriteLine(reading, new StringBuilder(reading.Run.Text), output));
        return next;
    }

    private static void WriteLine(Placed.Glyphs first, StringBuilder text, TextWriter output)
    {
        var role = NameOf(first.Role).PadRight(10);
        Line(output, $"  {role} {Number(first.IsTurned ? Baseline(first) : first.Origin.X),8} {Number(first.IsTurned ? first.Origin.Y : Baseline(first)),8}{(first.IsTurned ? " turned" : "")} {Number(first.Run.Size, "0.##")} {first.Run.Face.PostScriptName} {Printable(text)}");
    }

    /// <summary>Rules alike in one row at one step, such as leader dots, are one line; returns the index after them.</summary>
    private static int WriteRules(Page page, int start, Placed.Rule first, TextWriter output)
    {
        var next = start + 1;
        var step = Length.Zero;
        while (next < page.Items.Length && page.Items[next] is Placed.Rule rule && rule == first with { Area = first.Area with { X = rule.Area.X } })
        {
            var apart = rule.Area.X - ((Placed.Rule)page.Items[next - 1]).Area.X;
            step = next == start + 1 ? apart : step;
            if (apart - step >= Touching || step - apart >= Touching)
            {
                break;
            }

            next++;
        }

        var count = next - start;
        var ink = first.Ink.Black < 1 ? FormattableString.Invariant($" black {first.Ink.Black:0.##}") : "";
        if (count < FewestInRow)
        {
            Line(output, $"  rule       {Area(first.Area)}{ink}");
            return start + 1;
        }

        Line(output, string.Create(CultureInfo.InvariantCulture, $"  rule       {Area(first.Area)}{ink}, {count} at steps of {Number(step)}"));
        return next;
    }

    /// <summary>Dots alike at one height are one line: the first as other things are, then where the others stand; returns the index after them.</summary>
    private static int WriteDots(Page page, int start, Placed.Dot first, TextWriter output)
    {
        var others = new StringBuilder();
        var next = start + 1;
        for (; next < page.Items.Length && page.Items[next] is Placed.Dot dot && dot == first with { Centre = first.Centre with { X = dot.Centre.X } }; next++)
        {
            others.Append(", ").Append(Number(dot.Centre.X));
        }

        var ink = first.Ink.Black < 1 ? FormattableString.Invariant($" black {first.Ink.Black:0.##}") : "";
        Line(output, $"  {(first.Hole > Length.Zero ? "ring" : "dot "),-10} {Number(first.Centre.X),8} {Number(first.Centre.Y),8} ⌀ {Number(first.Diameter)}{ink}{others}");
        return next;
    }

    private static bool Continues(Placed.Glyphs first, Length end, Placed.Glyphs next)
    {
        var apart = next.Along - end;
        return next.Role == first.Role && next.IsTurned == first.IsTurned && next.Element == first.Element && Baseline(next) == Baseline(first) && apart < Touching && apart > -Touching;
    }

    private static Length Baseline(Placed.Glyphs glyphs) => glyphs.Across + glyphs.Run.Style.BaselineShift;

    private static void WriteOutline(TypesetBook book, TextWriter output)
    {
        foreach (var item in book.Outline)
        {
            var indent = new string(' ', 2 * item.Level);
            Line(output, $"outline{indent}{item.Title} → page {item.Destination.Page + 1} {Number(item.Destination.At.Y)}");
        }
    }

    private static string NameOf(LineRole role) => role switch
    {
        LineRole.Body => "body",
        LineRole.Heading => "heading",
        LineRole.Note => "note",
        LineRole.Caption => "caption",
        LineRole.Table => "table",
        LineRole.Code => "code",
        LineRole.RunningHead => "head",
        LineRole.Folio => "folio",
        LineRole.Contents => "contents",
        LineRole.Display => "display",
        LineRole.Ruby => "ruby",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Spaces at the end of a line would be lost in editors; forced line ends show as ↵.</summary>
    private static string Printable(StringBuilder text) => text.ToString().TrimEnd(' ').Replace('\u2028', '↵');

    private static string Area(Rect area) => $"{Number(area.X),8} {Number(area.Y),8} {Number(area.Width)} × {Number(area.Height)}";

    private static string Number(Length length, string format = "0.000") => length.Points.ToString(format, CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
