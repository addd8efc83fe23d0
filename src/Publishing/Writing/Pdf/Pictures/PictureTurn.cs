using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>How a picture must be turned to stand upright: EXIF orientation 1 to 8, by the matrix that places it.</summary>
internal readonly record struct PictureTurn(int Orientation)
{
    /// <summary>The matrix (a b c d e f) that lays the picture's unit square on a rectangle with its corner at x, y (bottom left).</summary>
    /// <param name="isLaid">Turned by 90° against the clock once more.</param>
    public PdfNumber[] Matrix(bool isLaid, PdfNumber x, PdfNumber y, PdfNumber width, PdfNumber height)
    {
        // Unit vectors of the stored picture (to its right, to its top) on the page, and where its bottom left corner comes to lie.
        var (right, top, corner) = Orientation switch
        {
            2 => ((-1, 0), (0, 1), (1, 0)),
            3 => ((-1, 0), (0, -1), (1, 1)),
            4 => ((1, 0), (0, -1), (0, 1)),
            5 => ((0, -1), (-1, 0), (1, 1)),
            6 => ((0, -1), (1, 0), (0, 1)),
            7 => ((0, 1), (1, 0), (0, 0)),
            8 => ((0, 1), (-1, 0), (1, 0)),
            _ => ((1, 0), (0, 1), (0, 0)),
        };
        if (isLaid)
        {
            (right, top, corner) = ((-right.Item2, right.Item1), (-top.Item2, top.Item1), (1 - corner.Item2, corner.Item1));
        }

        return
        [
            Times(width, right.Item1), Times(height, right.Item2),
            Times(width, top.Item1), Times(height, top.Item2),
            new(x.HundredThousandths + width.HundredThousandths * corner.Item1),
            new(y.HundredThousandths + height.HundredThousandths * corner.Item2),
        ];
    }

    private static PdfNumber Times(PdfNumber number, int factor) => new(number.HundredThousandths * factor);
}
