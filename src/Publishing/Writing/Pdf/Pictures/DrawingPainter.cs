using System.Collections.Immutable;
using System.Globalization;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>
/// Paints a drawing as the content of a form. Here its coordinates are scaled to points and turned over; places are rounded to a thousandth
/// of a point, each from its own exact value. What is set already is not set again.
/// </summary>
internal sealed class DrawingPainter
{
    private readonly DrawingInks inks;
    private readonly PdfSyntaxStyle style;
    private readonly bool isForPress;

    /// <summary>From the drawing to the form.</summary>
    private readonly DrawingMatrix map;
    private readonly (PdfNumber Width, PdfNumber Height) size;

    private readonly PdfContent content = new();
    private readonly List<PdfNumber> opacities = [];
    private readonly List<FormFlow> flows = [];
    private readonly List<DrawingPaint> paintsOfFlows = [];
    private readonly List<PackedForm> layers = [];
    private readonly Stack<Settings> saved = new();
    private Settings settings = new(null, null, PdfNumber.Of(1), null, null, null, null, default);

    private DrawingPainter(DrawingInks inks, DrawingMatrix map, (PdfNumber Width, PdfNumber Height) size, PdfSyntaxStyle style, bool isForPress) =>
        (this.inks, this.map, this.size, this.style, this.isForPress) = (inks, map, size, style, isForPress);

    public static PackedForm Paint(BookDrawing drawing, DrawingInks inks, PdfSyntaxStyle style, bool isForPress) =>
        new DrawingPainter(inks, drawing.Map, (drawing.Width, drawing.Height), style, isForPress).Paint(drawing.Outlines.Steps) with { MostInk = inks.MostInk };

    private PackedForm Paint(ImmutableArray<DrawingStep> steps)
    {
        if (isForPress)
        {
            content.State(PackedForm.Out);
        }

        PaintAll(steps);
        return new(size.Width, size.Height, PdfStream.OfText(content.Written, style), [.. opacities], [.. flows], [.. layers]) { IsForPress = isForPress };
    }

    private void PaintAll(ImmutableArray<DrawingStep> steps)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case DrawingStep.Fill fill:
                    Set(fill.Paint, isOfLines: false);
                    Trace(fill.Path.Under(map), Place, takesRectangle: true);
                    content.Fill(fill.Path.IsEvenOdd);
                    break;
                case DrawingStep.Stroke stroke:
                    Draw(stroke);
                    break;
                case DrawingStep.Block { Opacity: < 1 } layer:
                    PaintLayer(layer);
                    break;
                case DrawingStep.Block block:
                    PaintClipped(block);
                    break;
            }
        }
    }

    /// <summary>A pen whose tip is no circle draws in coordinates of its own, where it is one.</summary>
    private void Draw(DrawingStep.Stroke stroke)
    {
        Set(stroke.Paint, isOfLines: true);
        if (stroke.Matrix == DrawingMatrix.Identity)
        {
            Set(stroke.Pen.Scaled(map.Scale));
            Trace(stroke.Path.Under(map), Place, takesRectangle: false);
            content.Stroke();
            return;
        }

        Save();
        content.Transform(FormObjects.NumbersOf(stroke.Matrix.Then(map)));
        Set(stroke.Pen);
        Trace(stroke.Path, PdfNumber.Of, takesRectangle: false);
        content.Stroke();
        Restore();
    }

    private void PaintLayer(DrawingStep.Block layer)
    {
        SetOpacity(layer.Opacity);
        layers.Add(new DrawingPainter(inks, map, size, style, isForPress).Paint(layer.Steps) with { IsLayer = true });
        content.DrawObject(Named('G', layers.Count));
    }

    private void PaintClipped(DrawingStep.Block block)
    {
        Save();
        if (block.Clip is { } clip)
        {
            Trace(clip.Under(map), Place, takesRectangle: true);
            content.Clip(clip.IsEvenOdd);
        }

        PaintAll(block.Steps);
        Restore();
    }

    /// <param name="takesRectangle">Where it does not matter at which corner a rectangle starts, as it does for dashes.</param>
    private void Trace(DrawingPath path, Func<double, PdfNumber> number, bool takesRectangle)
    {
        if (path.Segments.IsEmpty)
        {
            // Nothing is inside an empty outline, but a clip needs one.
            content.Rectangle(PdfNumber.Of(0), PdfNumber.Of(0), PdfNumber.Of(0), PdfNumber.Of(0));
        }

        if (takesRectangle && path.Rectangle is { } corners)
        {
            var (left, right) = Ordered(number(corners.Corner.X), number(corners.Opposite.X));
            var (bottom, top) = Ordered(number(corners.Corner.Y), number(corners.Opposite.Y));
            content.Rectangle(left, bottom, right - left, top - bottom);
            return;
        }

        foreach (var (verb, to, first, second) in path.Segments)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    content.MoveTo(number(to.X), number(to.Y));
                    break;
                case PathVerb.Line:
                    content.LineTo(number(to.X), number(to.Y));
                    break;
                case PathVerb.Curve:
                    content.CurveTo(number(first.X), number(first.Y), number(second.X), number(second.Y), number(to.X), number(to.Y));
                    break;
                default:
                    content.ClosePath();
                    break;
            }
        }
    }

    private void Set(DrawingPaint paint, bool isOfLines)
    {
        SetOpacity(paint.Opacity);
        var color = paint with { Opacity = 1 };
        if (color == (isOfLines ? settings.Line : settings.Fill))
        {
            return;
        }

        settings = isOfLines ? settings with { Line = color } : settings with { Fill = color };
        if (color is DrawingPaint.Solid solid)
        {
            content.Color(isOfLines, inks.Of(solid.Color).AsSpan());
        }
        else
        {
            content.Pattern(isOfLines, FlowOf((DrawingPaint.Gradient)color));
        }
    }

    private string FlowOf(DrawingPaint.Gradient paint)
    {
        if (!paintsOfFlows.Contains(paint))
        {
            paintsOfFlows.Add(paint);
            flows.Add(new FormFlow(paint.Matrix.Then(map), paint.Focus, inks.StopsOf(paint)));
        }

        return Named('P', paintsOfFlows.IndexOf(paint) + 1);
    }

    private void SetOpacity(double value)
    {
        var opacity = PdfNumber.Of(value);
        if (opacity == settings.Opacity)
        {
            return;
        }

        settings = settings with { Opacity = opacity };
        if (!opacities.Contains(opacity))
        {
            opacities.Add(opacity);
        }

        content.State(Named('A', opacities.IndexOf(opacity) + 1));
    }

    private void Set(DrawingPen pen)
    {
        var width = PdfNumber.Of(pen.Width);
        if (width != settings.Width)
        {
            content.LineWidth(width);
        }

        if (pen.Cap != settings.Cap)
        {
            content.LineCap((int)pen.Cap);
        }

        if (pen.Join != settings.Join)
        {
            content.LineJoin((int)pen.Join);
        }

        var limit = PdfNumber.Of(pen.MiterLimit);
        if (limit != settings.MiterLimit)
        {
            content.MiterLimit(limit);
        }

        ImmutableArray<PdfNumber> dashes = [.. pen.Dashes.Select(PdfNumber.Of), PdfNumber.Of(pen.DashPhase)];
        if (settings.Dashes.IsDefault || !dashes.SequenceEqual(settings.Dashes))
        {
            content.Dashes(dashes.AsSpan()[..^1], dashes[^1]);
        }

        settings = settings with { Width = width, Cap = pen.Cap, Join = pen.Join, MiterLimit = limit, Dashes = dashes };
    }

    private void Save()
    {
        saved.Push(settings);
        content.Save();
    }

    private void Restore()
    {
        settings = saved.Pop();
        content.Restore();
    }

    private static PdfNumber Place(double value) => new((long)Math.Round(value * 1000, MidpointRounding.AwayFromZero) * 100);

    private static (PdfNumber Less, PdfNumber More) Ordered(PdfNumber a, PdfNumber b) => a.HundredThousandths < b.HundredThousandths ? (a, b) : (b, a);

    private static string Named(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    /// <summary>What the content has set last; null where it has not, and what holds is that of around it.</summary>
    /// <param name="Dashes">With their phase at the end.</param>
    private sealed record Settings(DrawingPaint? Fill, DrawingPaint? Line, PdfNumber Opacity, PdfNumber? Width, PenCap? Cap, PenJoin? Join, PdfNumber? MiterLimit, ImmutableArray<PdfNumber> Dashes);
}
