using System.Text;
using UglyToad.PdfPig;

namespace Publishing.Benchmarks.Meter;

/// <summary>A letter as a reader of the PDF places it: from its origin over its advance, in points from the left of the page.</summary>
internal readonly record struct PlacedLetter(char Letter, double Left, double Right);

/// <summary>Letters of one baseline.</summary>
/// <param name="Baseline">In points from the top of the page.</param>
/// <param name="Raised">Small letters above or on the line: calls of notes, which are no letters of the source.</param>
internal sealed record PdfLine(int Page, double Baseline, IReadOnlyList<PlacedLetter> Letters, IReadOnlyList<PlacedLetter> Raised)
{
    /// <summary>Of the last thing on the line.</summary>
    public double Right => Letters.Concat(Raised).Max(letter => letter.Right);

    /// <summary>White between two neighbouring letters, what stands raised between them left out.</summary>
    public double GapBetween(PlacedLetter left, PlacedLetter right) =>
        right.Left - left.Right - Raised.Where(letter => letter.Left >= left.Right - 0.1 && letter.Right <= right.Left + 0.1).Sum(letter => letter.Right - letter.Left);

    public string Text => string.Concat(Letters.Select(letter => MeteredSource.Fold(letter.Letter)));
}

/// <summary>Reads the lines of body text from a finished PDF, whoever made it; letters far from the body's size are notes, folios and titles.</summary>
internal static class PdfLines
{
    // A mark or an emphasis of another size may stand a little off the line's baseline.
    private const double SameLine = 2.5;

    // Emphasis is set at 95 %, quotations at 93 %.
    private const double Smallest = 0.9;
    private const double Largest = 1.1;

    // A call of 6.5 pt stands 3.5 pt above the baseline.
    private const double HighestCall = 6;

    /// <param name="size">Of the body, in points.</param>
    public static List<PdfLine> Read(string path, double size)
    {
        using var document = PdfDocument.Open(path);
        var lines = new List<PdfLine>();
        foreach (var page in document.GetPages())
        {
            var rows = new List<(double Baseline, List<PlacedLetter> Letters)>();
            var raised = new List<(double Baseline, PlacedLetter Letter)>();
            foreach (var letter in page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)))
            {
                var down = page.Height - letter.StartBaseLine.Y;
                if (letter.PointSize / size < Smallest)
                {
                    raised.AddRange(Parts(letter.Value, letter.StartBaseLine.X, letter.EndBaseLine.X).Select(part => (down, part)));
                }
                else if (letter.PointSize / size <= Largest)
                {
                    var row = rows.FindIndex(row => Math.Abs(row.Baseline - down) < SameLine);
                    if (row < 0)
                    {
                        rows.Add((down, []));
                        row = rows.Count - 1;
                    }

                    rows[row].Letters.AddRange(Parts(letter.Value, letter.StartBaseLine.X, letter.EndBaseLine.X));
                }
            }

            lines.AddRange(rows.OrderBy(row => row.Baseline).Select(row => new PdfLine(
                page.Number,
                row.Baseline,
                [.. row.Letters.OrderBy(letter => letter.Left)],
                [.. raised.Where(small => row.Baseline - small.Baseline is > -SameLine and < HighestCall).Select(small => small.Letter)])));
        }

        return lines;
    }

    /// <summary>A glyph that stands for several letters gives the first its width.</summary>
    private static IEnumerable<PlacedLetter> Parts(string value, double left, double right) =>
        value.Normalize(NormalizationForm.FormC).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u2060' or '\u200B'))
            .Select((letter, i) => new PlacedLetter(letter, i == 0 ? left : right, right));
}
