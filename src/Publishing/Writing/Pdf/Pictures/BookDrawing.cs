using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>An SVG drawing that goes into the file as outlines.</summary>
/// <param name="Width">Of the largest print of it, in points; other prints are scaled.</param>
internal sealed record BookDrawing(VectorDrawing Outlines, PdfNumber Width)
{
    private double Scale => Width.Value / Outlines.Width;

    public PdfNumber Height => PdfNumber.Of(Outlines.Height * Scale);

    /// <summary>From the drawing's coordinates to points from the bottom left.</summary>
    public DrawingMatrix Map => new(Scale, 0, 0, -Scale, 0, Height.Value);

    /// <summary>A matrix that places the unit square, as one that places this drawing.</summary>
    public PdfNumber[] Placed(PdfNumber[] square) =>
    [
        Share(square[0], Width), Share(square[1], Width),
        Share(square[2], Height), Share(square[3], Height),
        square[4], square[5],
    ];

    private static PdfNumber Share(PdfNumber part, PdfNumber whole) => PdfNumber.Of(part.Value / whole.Value);
}
