using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Writing.Images.Letters;
using Shim = ShimSkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>
/// Reads an SVG file into outlines. The parser gives a list of commands to a canvas; these are followed with the matrix, the clips and the
/// layers that they set, until the end or the first that outlines cannot say: then there is no drawing but a reason. Call tree:
///   Read → Follow → Save, Layer, Restore; Clip; Paint (DrawingOutlines, DrawingPaints) → Close.
/// </summary>
internal sealed class DrawingReader
{
    /// <summary>A matrix that leaves less of an area has pressed it onto a line, where nothing is seen.</summary>
    private const double Flat = 1e-9;

    private readonly DrawingOutlines outlines;

    /// <summary>Steps of every block that is still open, the drawing's own at the bottom.</summary>
    private readonly Stack<OpenBlock> open = new([new OpenBlock(null, 1)]);

    /// <summary>What is restored: the matrix, and how many blocks were open.</summary>
    private readonly Stack<(DrawingMatrix Matrix, int Blocks)> saved = new();

    /// <summary>To the drawing's coordinates from those of the next command.</summary>
    private DrawingMatrix matrix;

    private DrawingObstacle obstacle;

    private DrawingReader(DrawingOutlines outlines, DrawingMatrix matrix) => (this.outlines, this.matrix) = (outlines, matrix);

    /// <param name="fonts">What letters are set with; null for a drawing without letters.</param>
    public static DrawingReading Read(ImageFile file, DrawingFonts? fonts = null)
    {
        using var drawing = DrawingFile.Open(file, fonts);
        if (drawing.Model is not { } model)
        {
            return new(null, DrawingObstacle.Unreadable, drawing.Complaints);
        }

        var shown = model.CullRect;
        var reader = new DrawingReader(new DrawingOutlines(drawing.Native), DrawingMatrix.Identity with { E = -shown.Left, F = -shown.Top });
        reader.Follow(model);
        return reader.obstacle == DrawingObstacle.None
            ? new(new VectorDrawing(shown.Width, shown.Height, reader.Finish()), DrawingObstacle.None, drawing.Complaints)
            : new(null, reader.obstacle, drawing.Complaints);
    }

    private void Follow(Shim.SKPicture picture)
    {
        var depth = saved.Count;
        Save();
        foreach (var command in picture.Commands ?? [])
        {
            Follow(command);
            if (obstacle != DrawingObstacle.None)
            {
                return;
            }
        }

        while (saved.Count > depth)
        {
            Restore();
        }
    }

    private void Follow(Shim.CanvasCommand command)
    {
        switch (command)
        {
            case Shim.SaveCanvasCommand:
                Save();
                break;
            case Shim.SaveLayerCanvasCommand layer:
                Layer(layer.Paint);
                break;
            case Shim.RestoreCanvasCommand when saved.Count > 0:
                Restore();
                break;
            case Shim.SetMatrixCanvasCommand set:
                matrix = DrawingOutlines.Of(set.DeltaMatrix).Then(matrix);
                Expect(set.DeltaMatrix is { Persp0: 0, Persp1: 0, Persp2: 1 }, DrawingObstacle.Unknown);
                break;
            case Shim.ClipPathCanvasCommand { ClipPath: { } clip } clipping:
                Clip(clipping.Operation, outlines.Of(clip));
                break;
            case Shim.ClipRectCanvasCommand clipping:
                Clip(clipping.Operation, DrawingOutlines.Of(clipping.Rect));
                break;
            case Shim.DrawPathCanvasCommand { Path: { } path, Paint: { } paint }:
                Paint(outlines.Of(path), paint);
                break;
            case Shim.DrawPictureCanvasCommand { Picture: { } picture }:
                Follow(picture);
                break;
            default:
                obstacle = command switch
                {
                    Shim.DrawImageCanvasCommand => DrawingObstacle.Picture,
                    _ => DrawingObstacle.Unknown,
                };
                break;
        }
    }

    private void Save() => saved.Push((matrix, open.Count));

    /// <summary>A layer over all that is below it is as if there were none; what it mixes with or changes, outlines cannot say.</summary>
    private void Layer(Shim.SKPaint? paint)
    {
        Save();
        if (paint is null)
        {
            return;
        }

        Expect(paint.BlendMode == Shim.SKBlendMode.SrcOver && paint.ColorFilter is null, DrawingObstacle.Blending);
        Expect(paint.ImageFilter is null && paint.Shader is null, DrawingObstacle.Filter);
        if (paint.Color is { Alpha: < 255 } color)
        {
            open.Push(new OpenBlock(null, color.Alpha / 255.0));
        }
    }

    private void Restore()
    {
        (matrix, var blocks) = saved.Pop();
        while (open.Count > blocks)
        {
            Close();
        }
    }

    /// <summary>A clip holds until what was saved before it comes back.</summary>
    private void Clip(Shim.SKClipOperation operation, DrawingPath? path)
    {
        Expect(operation == Shim.SKClipOperation.Intersect && path is not null, DrawingObstacle.Clip);
        if (path is not null)
        {
            open.Push(new OpenBlock(Placed(path, matrix).WithoutLines(), 1));
        }
    }

    private void Paint(DrawingPath? path, Shim.SKPaint paint)
    {
        Expect(path is not null, DrawingObstacle.Unknown);
        var color = DrawingPaints.Of(paint, matrix, out var reason);
        Expect(color is not null, reason);
        if (path is null || color is null || path.Segments.IsEmpty || color.Opacity <= 0 || Math.Abs(matrix.Determinant) < Flat)
        {
            return;
        }

        switch (paint.Style)
        {
            case Shim.SKPaintStyle.Fill:
                Fill(Placed(path, matrix).WithoutLines(), color);
                break;
            case Shim.SKPaintStyle.Stroke when DrawingPaints.PenOf(paint) is { } pen:
                Draw(path, color, pen);
                break;
            default:
                Expect(false, DrawingObstacle.Pen);
                break;
        }
    }

    private void Fill(DrawingPath path, DrawingPaint color)
    {
        if (!path.Segments.IsEmpty)
        {
            open.Peek().Steps.Add(new DrawingStep.Fill(path, color));
        }
    }

    /// <summary>Where the tip stays a circle the line is told in the drawing's coordinates.</summary>
    private void Draw(DrawingPath path, DrawingPaint color, DrawingPen pen)
    {
        var placed = Placed(path, matrix);
        open.Peek().Steps.Add(matrix.KeepsCircles
            ? new DrawingStep.Stroke(placed, color, pen.Scaled(matrix.Scale), DrawingMatrix.Identity)
            : new DrawingStep.Stroke(path, color, pen, matrix));
    }

    private DrawingPath Placed(DrawingPath path, DrawingMatrix matrix)
    {
        var placed = path.Under(matrix);
        Expect(placed.Segments.All(segment => IsSound(segment.To) && IsSound(segment.First) && IsSound(segment.Second)), DrawingObstacle.Unknown);
        return placed;
    }

    /// <summary>ISO 32000-1 annex C: readers need to know no number of more than 32 bits; what is a mile away is not seen anyway.</summary>
    private static bool IsSound(DrawingPoint point) => Math.Abs(point.X) < 1e6 && Math.Abs(point.Y) < 1e6;

    /// <summary>Keeps the first reason.</summary>
    private void Expect(bool holds, DrawingObstacle reason)
    {
        if (!holds && obstacle == DrawingObstacle.None)
        {
            obstacle = reason;
        }
    }

    private void Close()
    {
        var block = open.Pop();
        if (block.Steps.Count > 0)
        {
            open.Peek().Steps.Add(new DrawingStep.Block(block.Clip, block.Opacity, block.Steps.DrainToImmutable()));
        }
    }

    private ImmutableArray<DrawingStep> Finish()
    {
        while (open.Count > 1)
        {
            Close();
        }

        return open.Peek().Steps.DrainToImmutable();
    }

    private sealed class OpenBlock(DrawingPath? clip, double opacity)
    {
        public DrawingPath? Clip => clip;

        public double Opacity => opacity;

        public ImmutableArray<DrawingStep>.Builder Steps { get; } = ImmutableArray.CreateBuilder<DrawingStep>();
    }
}

/// <summary>A drawing, or why there is none.</summary>
internal sealed record DrawingReading(VectorDrawing? Drawing, DrawingObstacle Obstacle, ImmutableArray<LetterComplaint> Complaints);
