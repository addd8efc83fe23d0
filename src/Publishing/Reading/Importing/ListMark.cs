using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Reading.Importing;

/// <summary>A bullet or a number at the start of a line.</summary>
/// <param name="Number">Null for a bullet.</param>
/// <param name="Length">Letters of the mark and the space after it.</param>
internal sealed partial record ListMark(int? Number, int Length)
{
    public static ListMark? Of(string text)
    {
        var number = Counted().Match(text);
        if (number.Success)
        {
            return new(int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture), number.Length);
        }

        var bullet = Bullet().Match(text);
        return bullet.Success ? new(null, bullet.Length) : null;
    }

    [GeneratedRegex(@"^([0-9]{1,3})[.)]\s+(?=\S)")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^[-•▪◦●○■□◆◇∙⁃]\s+(?=\S)")]
    private static partial Regex Bullet();
}
