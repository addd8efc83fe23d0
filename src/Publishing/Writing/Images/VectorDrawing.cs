using System.Collections.Immutable;

namespace Publishing.Writing.Images;

/// <summary>An SVG drawing as outlines. Origin at the top left of what is shown, x to the right, y down, in pixels of CSS; nothing is scaled yet.</summary>
internal sealed record VectorDrawing(double Width, double Height, ImmutableArray<DrawingStep> Steps)
{
    /// <summary>Something lets what lies below it through.</summary>
    public bool HasOpacity { get; } = Steps.Any(ShinesThrough);

    /// <summary>Every paint of the drawing in the order of use, also the same one again.</summary>
    public IEnumerable<DrawingPaint> Paints => Steps.SelectMany(PaintsOf);

    private static IEnumerable<DrawingPaint> PaintsOf(DrawingStep step) => step switch
    {
        DrawingStep.Fill fill => [fill.Paint],
        DrawingStep.Stroke stroke => [stroke.Paint],
        DrawingStep.Block block => block.Steps.SelectMany(PaintsOf),
        _ => [],
    };

    private static bool ShinesThrough(DrawingStep step) => step is DrawingStep.Block block
        ? block.Opacity < 1 || block.Steps.Any(ShinesThrough)
        : PaintsOf(step).Any(paint => paint.Opacity < 1);
}

/// <summary>One thing that a drawing does, over all that was done before.</summary>
internal abstract record DrawingStep
{
    private DrawingStep()
    {
    }

    public sealed record Fill(DrawingPath Path, DrawingPaint Paint) : DrawingStep;

    /// <param name="Path">In the pen's own coordinates.</param>
    /// <param name="Matrix">From these to the drawing's; other than the identity only where the pen's tip is no circle there.</param>
    public sealed record Stroke(DrawingPath Path, DrawingPaint Paint, DrawingPen Pen, DrawingMatrix Matrix) : DrawingStep;

    /// <summary>Steps seen inside an outline only, or laid down as one sheet that is clear in part.</summary>
    /// <param name="Clip">Null for no edge.</param>
    /// <param name="Opacity">0 clear to 1, of all steps together.</param>
    public sealed record Block(DrawingPath? Clip, double Opacity, ImmutableArray<DrawingStep> Steps) : DrawingStep;
}

/// <summary>How a line is drawn; lengths in the coordinates of its path.</summary>
/// <param name="Dashes">Ink and gap in turn, an even number of them; empty for a whole line.</param>
internal sealed record DrawingPen(double Width, PenCap Cap, PenJoin Join, double MiterLimit, ImmutableArray<double> Dashes, double DashPhase)
{
    public DrawingPen Scaled(double factor) => this with { Width = Width * factor, Dashes = [.. Dashes.Select(dash => dash * factor)], DashPhase = DashPhase * factor };
}

/// <summary>The end of a line, by its number in PDF (ISO 32000-1 table 54).</summary>
internal enum PenCap
{
    Butt,
    Round,
    Square,
}

/// <summary>Where a line bends, by its number in PDF (ISO 32000-1 table 55).</summary>
internal enum PenJoin
{
    Miter,
    Round,
    Bevel,
}
