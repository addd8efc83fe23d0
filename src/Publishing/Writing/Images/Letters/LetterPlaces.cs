using System.Globalization;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>Where the parts of a text want single letters: one entry for each UTF-16 unit, of which the second half of a letter has none.</summary>
internal sealed class LetterPlaces
{
    private readonly double?[] across;
    private readonly double?[] down;
    private readonly double[] right;
    private readonly double[] lower;
    private readonly double[] turns;

    public LetterPlaces(LetterText text)
    {
        var count = text.Letters.Length;
        (across, down, right, lower, turns) = (new double?[count], new double?[count], new double[count], new double[count], new double[count]);
        foreach (var part in text.Parts)
        {
            Read(text.Letters, part);
        }
    }

    /// <summary>A place of its own, in pixels from the left; null for where the pen is.</summary>
    public double? X(int letter) => across[letter];

    public double? Y(int letter) => down[letter];

    /// <summary>From there, to the right and down.</summary>
    public DrawingPoint Move(int letter) => new(right[letter], lower[letter]);

    /// <summary>Degrees with the clock.</summary>
    public double Turn(int letter) => turns[letter];

    /// <summary>A letter here does not simply follow the one before it.</summary>
    public bool IsApart(int letter) => across[letter] is not null || down[letter] is not null || right[letter] != 0 || lower[letter] != 0;

    /// <summary>An inner part goes over what an outer one said, SVG 1.1 §10.5.</summary>
    private void Read(string letters, LetterPart part)
    {
        var element = part.Element;
        var em = LetterLook.Of(element).Size;
        var (width, height) = ViewOf(element);
        var rotations = Numbers(element.Rotate);
        var place = 0;
        for (var i = part.Start; i < part.End; i++)
        {
            if (rotations.Length > 0)
            {
                turns[i] = rotations[Math.Min(place, rotations.Length - 1)];
            }

            if (i > part.Start && char.IsSurrogatePair(letters, i - 1))
            {
                continue;
            }

            across[i] = At(element.X, place, em, width) ?? across[i];
            down[i] = At(element.Y, place, em, height) ?? down[i];
            right[i] = At(element.Dx, place, em, width) ?? right[i];
            lower[i] = At(element.Dy, place, em, height) ?? lower[i];
            place++;
        }
    }

    private static double? At(SvgUnitCollection? units, int place, double em, double whole) => units is not null && place < units.Count ? LetterLength.Of(units[place], em, whole) : null;

    /// <summary>What percentages are parts of.</summary>
    private static (double Width, double Height) ViewOf(SvgElement element) => element.Parents.OfType<SvgFragment>().FirstOrDefault() is not { } view ? (0, 0)
        : view.ViewBox.Width > 0 ? (view.ViewBox.Width, view.ViewBox.Height)
        : (LetterLength.Of(view.Width, 0, 0), LetterLength.Of(view.Height, 0, 0));

    private static double[] Numbers(string? list) =>
    [
        .. (list ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0),
    ];
}
