using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Tests.Support;

/// <summary>
/// A readable PDF as a golden: fonts and pixels are their length and hash, and where each object starts is left out, because one letter
/// more at the front would change every line of the table.
/// </summary>
internal static partial class PdfGolden
{
    public static string Of(byte[] readable)
    {
        var text = Encoding.UTF8.GetString(readable);
        text = Hexadecimal().Replace(text, stream => $"stream\n({GoldenBook.Summary(Convert.FromHexString(stream.Groups[1].Value.Replace("\n", "", StringComparison.Ordinal)))})\nendstream");
        text = Offsets().Replace(text, "(offsets)\n");
        return Start().Replace(text, "startxref\n(offset)\n");
    }

    [GeneratedRegex(@"stream\n([0-9A-Fa-f\n]*)>\nendstream")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^([0-9]{10} [0-9]{5} [nf] ?\r?\n)+", RegexOptions.Multiline)]
    private static partial Regex Offsets();

    [GeneratedRegex(@"startxref\n[0-9]+\n")]
    private static partial Regex Start();
}
