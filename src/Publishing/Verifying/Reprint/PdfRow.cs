using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Verifying.Reprint;

/// <summary>A letter in hundredths of a point.</summary>
/// <param name="Font">Without the tag of its subset.</param>
internal sealed record PdfLetter(string Value, string Font, double Size, double Left, double Right, double Baseline)
{
    public bool IsWhite => string.IsNullOrWhiteSpace(Value);

    public PrintedMark Mark(MarkPart part) => new(
        part, Length.FromPoints(Left), null, string.Create(CultureInfo.InvariantCulture, $"{Value} {Font} {Size:0.##} {Baseline:0.##}"));
}

/// <summary>Letters in a row on one baseline.</summary>
internal sealed record PdfRow(ImmutableArray<PdfLetter> Letters)
{
    public string Text { get; } = string.Concat(Letters.Select(letter => letter.Value)).Trim();

    public double Size => Letters[0].Size;

    public double Baseline => Letters[0].Baseline;

    public double Right => Letters[^1].Right;

    public static ImmutableArray<PdfRow> Gather(ImmutableArray<PdfLetter> letters)
    {
        var rows = ImmutableArray.CreateBuilder<PdfRow>();
        for (var first = 0; first < letters.Length;)
        {
            var next = first + 1;
            while (next < letters.Length && IsOneRow(letters[next - 1], letters[next]))
            {
                next++;
            }

            rows.Add(new(letters[first..next]));
            first = next;
        }

        return rows.DrainToImmutable();
    }

    private static bool IsOneRow(PdfLetter letter, PdfLetter next) =>
        letter.Baseline == next.Baseline && letter.Size == next.Size && next.Left >= letter.Left;
}

/// <summary>A page of a finished file.</summary>
internal sealed record PdfSheet(int Number, Size Size, ImmutableArray<PdfRow> Rows)
{
    /// <summary>The rows on the highest and on the lowest baseline, where page numbers and running heads stand.</summary>
    public ImmutableArray<PdfRow> Edges { get; } = Rows.IsEmpty
        ? []
        : [.. Rows.Where(row => row.Baseline == Rows.Min(one => one.Baseline) || row.Baseline == Rows.Max(one => one.Baseline))];
}
