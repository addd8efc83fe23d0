using System.Globalization;
using System.Text;

namespace UnicodeTables;

/// <summary>
/// Ranges of code points that are not Other in UAX #29: the class of Grapheme_Cluster_Break, or what rules GB9c and GB11 ask for. Hangul
/// syllables are left out: whether one has a final is computed.
/// </summary>
internal static class GraphemeTable
{
    /// <summary>In the order of <c>GraphemeClass</c>.</summary>
    private static readonly string[] Classes =
    [
        "Other", "CR", "LF", "Control", "Extend", "ZWJ", "Regional_Indicator", "Prepend", "SpacingMark", "L", "V", "T", "Extended_Pictographic", "Consonant", "Linker",
    ];

    /// <param name="conjuncts">A linker is an Extend, and a consonant is Other, for all other rules.</param>
    public static string Write(
        IReadOnlyList<(int First, int Last, string Value)> breaks,
        IReadOnlyList<(int First, int Last, string Value)> emoji,
        IReadOnlyList<(int First, int Last, string Value)> conjuncts,
        string version)
    {
        var classes = new byte[0x110000];
        foreach (var (first, last, value) in breaks.Concat(emoji.Where(range => range.Value == "Extended_Pictographic")).Concat(conjuncts))
        {
            classes.AsSpan(first, last - first + 1).Fill((byte)Math.Max(0, Array.IndexOf(Classes, value)));
        }

        var text = new StringBuilder("// Written by tools/UnicodeTables from ").Append(version).Append("; do not edit.\n");
        text.Append("namespace Publishing.Typesetting.Lines.Unicode;\n\ninternal static partial class UnicodeGraphemes\n{\n");
        text.Append("    /// <summary>First and last code point and class, in order.</summary>\n    private static ReadOnlySpan<int> Ranges =>\n    [\n");
        for (var first = 0; first < classes.Length;)
        {
            var last = first;
            while (last + 1 < classes.Length && classes[last + 1] == classes[first])
            {
                last++;
            }

            if (classes[first] != 0)
            {
                text.Append(string.Create(CultureInfo.InvariantCulture, $"        0x{first:X4}, 0x{last:X4}, {classes[first]},\n"));
            }

            first = last + 1;
        }

        return text.Append("    ];\n}\n").ToString();
    }
}
