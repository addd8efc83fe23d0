using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Fonts;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Structure;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>What all pages of a book share; read by many threads.</summary>
/// <param name="Language">Of the book.</param>
/// <param name="Elements">Empty when the book has no structure: then nothing is marked.</param>
internal sealed record PaintBox(
    IReadOnlyDictionary<FontFace, EmbeddedFont> Fonts,
    IReadOnlyDictionary<string, BookPicture> Pictures,
    ImmutableArray<Element> Elements,
    string Language,
    PdfOptions Options);

/// <summary>
/// Paints the items of one page in their order. Here the coordinates of the typesetter (top left, y down) are turned over once.
/// Places are rounded to a thousandth of a point; each is rounded from its own exact value, so that nothing adds up.
/// </summary>
internal sealed class ContentPainter
{
    private const int Places = 3;

    /// <summary>Of this thread, between two pages: each takes some ten thousand bytes to spell.</summary>
    [ThreadStatic]
    private static PdfContent? spare;

    private readonly PaintBox box;
    private readonly Page page;
    private readonly PdfContent content;
    private readonly MarkSequences marks;
    private readonly RunPainter runs;

    private readonly List<int> fonts = [];
    private readonly List<int> pictures = [];
    private readonly Placed.Link[] links;

    private readonly InkPainter ink;

    /// <summary>From the edge of the media to that of the trimmed page.</summary>
    private readonly Length margin;

    private ContentPainter(PaintBox box, Page page, PdfContent content)
    {
        this.box = box;
        this.page = page;
        this.content = content;
        links = [.. page.Items.OfType<Placed.Link>()];
        marks = new MarkSequences(content, box.Elements, () => runs!.BeginText());
        runs = new RunPainter(content, marks);
        ink = new InkPainter(content, box.Options.Press);
        margin = box.Options.Press?.Margin ?? Length.Zero;
    }

    public static PaintedPage Paint(Page page, PaintBox box)
    {
        var content = spare ?? new PdfContent();
        spare = null;
        content.Begin(box.Options.Style);
        var painted = new ContentPainter(box, page, content).Paint();
        spare = content;
        return painted;
    }

    private PaintedPage Paint()
    {
        for (var i = 0; i < page.Items.Length; i++)
        {
            switch (page.Items[i])
            {
                case Placed.Glyphs glyphs:
                    Paint(glyphs, glyphs.Role == LineRole.Ruby ? LineEnd.None : EndOf(i));
                    break;
                case Placed.Rule rule:
                    Paint(rule);
                    break;
                case Placed.Dot dot:
                    Paint(dot);
                    break;
                case Placed.Picture picture:
                    Paint(picture);
                    break;
            }
        }

        marks.Finish();
        return new PaintedPage(PdfStream.OfText(content.Written, box.Options.Style), marks.Marked, [.. fonts], [.. pictures], [.. links], [.. ink.Spots]);
    }

    /// <summary>A line goes on where the next glyphs of the same element stand further right.</summary>
    private LineEnd EndOf(int index)
    {
        var run = (Placed.Glyphs)page.Items[index];
        if (!Continues(index))
        {
            return run.Run.Text.Length > 1 && run.Run.Text.EndsWith(' ') ? LineEnd.SpaceInRun : LineEnd.None;
        }

        var next = After(index);
        return page.Items[next] is Placed.Glyphs { Run.Text: " " } && !Continues(next) && !IsBesideText(next) && !run.Run.Text.EndsWith(' ')
            ? LineEnd.SpaceInNextRun
            : LineEnd.None;
    }

    /// <summary>After a marker the line goes on with another element: its text.</summary>
    private bool IsBesideText(int index)
    {
        var run = (Placed.Glyphs)page.Items[index];
        var next = page.Items.Skip(index + 1).OfType<Placed.Glyphs>().FirstOrDefault();
        return next is not null && next.Along > run.Along && next.Across == run.Across;
    }

    private bool Continues(int index) =>
        After(index) < page.Items.Length
        && page.Items[After(index)] is Placed.Glyphs next
        && next.Element == page.Items[index].Element
        && next.Along > ((Placed.Glyphs)page.Items[index]).Along;

    /// <summary>The item after this one and the readings over it.</summary>
    private int After(int index)
    {
        do
        {
            index++;
        }
        while (index < page.Items.Length && page.Items[index] is Placed.Glyphs { Role: LineRole.Ruby });

        return index;
    }

    private void Paint(Placed.Glyphs glyphs, LineEnd end)
    {
        if (glyphs.Run.Glyphs.IsEmpty)
        {
            return;
        }

        var font = box.Fonts[glyphs.Run.Face];
        Name(fonts, font.Use.Number);
        marks.EnterText(Mark.Of(glyphs, LinkOf(glyphs), glyphs.Run.Style.Language == box.Language ? null : glyphs.Run.Style.Language));
        ink.Set(glyphs.Ink ?? new Ink(glyphs.Run.Style.Black));
        runs.Turn = glyphs.Turn;
        runs.Paint(glyphs.Run, font, Horizontal(glyphs.Origin.X), Vertical(glyphs.Origin.Y), end, glyphs.Said);
    }

    /// <summary>The link that letters are the text of: their run lies inside its area.</summary>
    private int LinkOf(Placed.Glyphs glyphs)
    {
        var (width, slack) = (glyphs.Run.Width, Length.FromPoints(0.01));
        for (var i = 0; i < links.Length && glyphs.Element >= 0; i++)
        {
            var area = links[i].Area;
            var (left, right, top, bottom) = glyphs.IsTurned ? (-area.Bottom, -area.Y, area.X, area.Right) : (area.X, area.Right, area.Y, area.Bottom);
            if (links[i].Element == glyphs.Element && glyphs.Along >= left - slack && glyphs.Along + width <= right + slack && glyphs.Across > top && glyphs.Across < bottom)
            {
                return i;
            }
        }

        return -1;
    }

    private void Paint(Placed.Rule rule)
    {
        marks.LeaveText(Mark.Of(rule));
        ink.Set(rule.Ink);
        var area = ToBleed(rule.Area);
        content.FillRectangle(Horizontal(area.X), Vertical(area.Bottom), Extent(area.Width), Extent(area.Height));
    }

    private void Paint(Placed.Dot dot)
    {
        marks.LeaveText(Mark.Of(dot));
        ink.Set(dot.Ink);
        content.FillRing(Horizontal(dot.Centre.X), Vertical(dot.Centre.Y), Extent(dot.Diameter / 2), Extent(dot.Hole / 2));
    }

    private void Paint(Placed.Picture placed)
    {
        if (!box.Pictures.TryGetValue(placed.Image, out var picture))
        {
            return;
        }

        Name(pictures, picture.Number);
        marks.LeaveText(Mark.Of(placed));
        var isAmongWords = placed.Element >= 0 && placed.Alternative.Length > 0 && !StructureRoles.IsFigure(box.Elements, placed.Element);
        if (isAmongWords)
        {
            content.BeginAlternative(placed.Alternative);
        }

        var bleeding = ToBleed(placed.Area);
        if (bleeding == placed.Area && !placed.IsFilling)
        {
            Draw(picture, placed, placed.Area);
        }
        else
        {
            content.SaveClipped(Horizontal(bleeding.X), Vertical(bleeding.Bottom), Extent(bleeding.Width), Extent(bleeding.Height));
            var shape = placed.IsFilling ? new Rect(default, default, Length.FromPoints(picture.File.Width), Length.FromPoints(picture.File.Height)) : placed.Area;
            Draw(picture, placed, Covering(bleeding, shape));
            content.Restore();
        }

        if (isAmongWords)
        {
            content.EndMarked();
        }
    }

    private void Draw(BookPicture picture, Placed.Picture placed, Rect area) => content.DrawObject(
        picture.Resource,
        picture.Matrix(placed.IsTurned, Horizontal(area.X), Vertical(area.Bottom), Extent(area.Width), Extent(area.Height)));

    /// <summary>What reaches an edge of the trimmed page goes on to that of the bleed (P2).</summary>
    private Rect ToBleed(Rect area)
    {
        if (box.Options.Press is not { } press || press.Bleed == Length.Zero || area.Right < Length.Zero || area.X > page.Size.Width || area.Bottom < Length.Zero || area.Y > page.Size.Height)
        {
            return area;
        }

        var left = area.X <= Length.Zero ? Length.Zero - press.Bleed : area.X;
        var top = area.Y <= Length.Zero ? Length.Zero - press.Bleed : area.Y;
        var right = area.Right >= page.Size.Width ? page.Size.Width + press.Bleed : area.Right;
        var bottom = area.Bottom >= page.Size.Height ? page.Size.Height + press.Bleed : area.Bottom;
        return new Rect(left, top, right - left, bottom - top);
    }

    /// <summary>The smallest rectangle of the shape of a picture that covers an area, its middle over it.</summary>
    private static Rect Covering(Rect area, Rect shape)
    {
        var scale = Math.Max(area.Width / shape.Width, area.Height / shape.Height);
        var (width, height) = (shape.Width * scale, shape.Height * scale);
        return new Rect(area.X + ((area.Width - width) / 2), area.Y + ((area.Height - height) / 2), width, height);
    }

    private static void Name(List<int> named, int number)
    {
        if (!named.Contains(number))
        {
            named.Add(number);
        }
    }

    private static PdfNumber Extent(Length length) => PdfNumber.Of(length, Places);

    private PdfNumber Horizontal(Length x) => PdfNumber.Of(margin + x, Places);

    private PdfNumber Vertical(Length y) => PdfNumber.Of(margin + page.Size.Height - y, Places);
}
