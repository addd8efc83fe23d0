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
/// <param name="Elements">Empty when the book has no structure: then nothing is marked.</param>
internal sealed record PaintBox(
    IReadOnlyDictionary<FontFace, EmbeddedFont> Fonts,
    IReadOnlyDictionary<string, BookPicture> Pictures,
    ImmutableArray<Element> Elements,
    PdfSyntaxStyle Style);

/// <summary>
/// Paints the items of one page in their order. Here the coordinates of the typesetter (top left, y down) are turned over once.
/// Places are rounded to a thousandth of a point; each is rounded from its own exact value, so that nothing adds up.
/// </summary>
internal sealed class ContentPainter
{
    private const int Places = 3;

    private readonly PaintBox box;
    private readonly Page page;
    private readonly PdfContent content = new();
    private readonly MarkSequences marks;
    private readonly RunPainter runs;

    private readonly List<int> fonts = [];
    private readonly List<int> pictures = [];
    private readonly Placed.Link[] links;

    /// <summary>Gray of fills as last set; a page starts with black.</summary>
    private PdfNumber gray = PdfNumber.Of(0);

    private ContentPainter(PaintBox box, Page page)
    {
        this.box = box;
        this.page = page;
        links = [.. page.Items.OfType<Placed.Link>()];
        marks = new MarkSequences(content, box.Elements, () => runs!.BeginText());
        runs = new RunPainter(content, marks);
    }

    public static PaintedPage Paint(Page page, PaintBox box) => new ContentPainter(box, page).Paint();

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
        return new PaintedPage(PdfStream.OfText(content.Written, box.Style), marks.Marked, [.. fonts], [.. pictures], [.. links]);
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
        marks.EnterText(Mark.Of(glyphs, LinkOf(glyphs)));
        SetGray(glyphs.Run.Style.Black);
        runs.IsTurned = glyphs.IsTurned;
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
        SetGray(rule.Ink.Black);
        var area = rule.Area;
        content.FillRectangle(Horizontal(area.X), Vertical(area.Bottom), Horizontal(area.Width), Horizontal(area.Height));
    }

    private void Paint(Placed.Dot dot)
    {
        marks.LeaveText(Mark.Of(dot));
        SetGray(dot.Ink.Black);
        content.FillRing(Horizontal(dot.Centre.X), Vertical(dot.Centre.Y), Horizontal(dot.Diameter / 2), Horizontal(dot.Hole / 2));
    }

    private void Paint(Placed.Picture placed)
    {
        if (!box.Pictures.TryGetValue(placed.Image, out var picture))
        {
            return;
        }

        Name(pictures, picture.Number);
        marks.LeaveText(Mark.Of(placed));
        var area = placed.Area;
        var isAmongWords = placed.Element >= 0 && placed.Alternative.Length > 0 && !StructureRoles.IsFigure(box.Elements, placed.Element);
        if (isAmongWords)
        {
            content.BeginAlternative(placed.Alternative);
        }

        content.DrawObject(
            picture.Resource,
            picture.Turn.Matrix(placed.IsTurned, Horizontal(area.X), Vertical(area.Bottom), Horizontal(area.Width), Horizontal(area.Height)));
        if (isAmongWords)
        {
            content.EndMarked();
        }
    }

    private void SetGray(double black)
    {
        var wanted = PdfNumber.Of(1 - Math.Clamp(black, 0, 1));
        if (wanted != gray)
        {
            content.FillGray(wanted);
            gray = wanted;
        }
    }

    private static void Name(List<int> named, int number)
    {
        if (!named.Contains(number))
        {
            named.Add(number);
        }
    }

    private static PdfNumber Horizontal(Length x) => PdfNumber.Of(x, Places);

    private PdfNumber Vertical(Length y) => PdfNumber.Of(page.Size.Height - y, Places);
}
