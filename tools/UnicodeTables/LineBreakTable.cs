using System.Text;

namespace UnicodeTables;

/// <summary>
/// One number per code point: the class of UAX #14 after LB1 in the low six bits, and the flags that its rules ask for above. The numbers are few
/// (under 92), so the trie holds their places in a short list as printable letters.
/// </summary>
internal static class LineBreakTable
{
    private const int CodePoints = 0x110000;
    private const int LeafSize = 64;
    private const int MiddleSize = 64;

    /// <summary>In the order of <c>LineBreakClass</c>; what LB1 resolves (AI, SG, XX, SA, CJ) is not among them.</summary>
    private static readonly string[] Classes =
    [
        "AL", "BK", "CR", "LF", "NL", "SP", "ZW", "WJ", "GL", "CM", "ZWJ", "BA", "BB", "B2", "HY", "HH", "CB", "CL", "CP", "EX", "IN", "NS", "OP", "QU",
        "IS", "NU", "PO", "PR", "SY", "AK", "AP", "AS", "VF", "VI", "EB", "EM", "H2", "H3", "HL", "ID", "JL", "JV", "JT", "RI",
    ];

    public static int[] Combine(
        IReadOnlyList<(int First, int Last, string Value)> lineBreak,
        IReadOnlyList<(int First, int Last, string Value)> width,
        IReadOnlyList<(int First, int Last, string Value)> category,
        IReadOnlyList<(int First, int Last, string Value)> emoji)
    {
        var classes = Spread(lineBreak, "XX");
        var widths = Spread(width, "N");
        var categories = Spread(category, "Cn");
        var pictographs = Spread(emoji.Where(range => range.Value == "Extended_Pictographic"), "");
        var properties = new int[CodePoints];
        for (var i = 0; i < CodePoints; i++)
        {
            var name = Resolve(classes[i], categories[i]);
            properties[i] = Array.IndexOf(Classes, name)
                | (widths[i] is "F" or "W" or "H" ? 64 : 0)
                | (name == "QU" && categories[i] == "Pi" ? 128 : 0)
                | (name == "QU" && categories[i] == "Pf" ? 256 : 0)
                | (pictographs[i].Length > 0 && categories[i] == "Cn" ? 512 : 0)
                | (i == 0x25CC ? 1024 : 0);
        }

        return properties;
    }

    public static string Write(int[] properties, string version)
    {
        var kinds = properties.Distinct().Order().ToArray();
        if (kinds.Length > 92)
        {
            throw new InvalidOperationException("More kinds of code points than printable letters: widen the trie.");
        }

        var letters = string.Concat(properties.Select(value => LetterOf(Array.BinarySearch(kinds, value))));
        var leaves = new List<string>();
        var middles = new List<string>();
        var leafNumbers = Chunk(letters, LeafSize).Select(leaf => NumberIn(leaves, leaf)).ToArray();
        var top = leafNumbers.Chunk(MiddleSize).Select(middle => NumberIn(middles, string.Join(", ", middle))).ToArray();
        var text = new StringBuilder();
        text.Append("// Written by tools/UnicodeTables from ").Append(version).Append("; do not edit.\n");
        text.Append("namespace Publishing.Typesetting.Lines.Unicode;\n\ninternal static partial class LineBreakProperties\n{\n");
        // The backslash is no letter of the trie; its place holds a kind that is never asked for.
        var places = kinds.ToList();
        if (places.Count > '\\' - '#')
        {
            places.Insert('\\' - '#', 0);
        }

        text.Append("    private static ReadOnlySpan<ushort> Kinds =>\n    [\n        ").AppendJoin(", ", places).Append(",\n    ];\n\n");
        text.Append("    private static ReadOnlySpan<byte> Top =>\n    [\n");
        foreach (var row in top.Chunk(32))
        {
            text.Append("        ").AppendJoin(", ", row).Append(",\n");
        }

        text.Append("    ];\n\n    private static ReadOnlySpan<ushort> Middle =>\n    [\n");
        middles.ForEach(middle => text.Append("        ").Append(middle).Append(",\n"));
        text.Append("    ];\n\n    private static ReadOnlySpan<byte> Leaves =>\n");
        for (var i = 0; i < leaves.Count; i += 2)
        {
            var row = leaves[i] + (i + 1 < leaves.Count ? leaves[i + 1] : "");
            text.Append("        \"").Append(row).Append("\"u8").Append(i + 2 < leaves.Count ? " +\n" : ";\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>LB1. Without a dictionary of South-East Asian words their letters are alphabetic and their marks combine.</summary>
    private static string Resolve(string name, string category) => name switch
    {
        "AI" or "SG" or "XX" => "AL",
        "SA" => category is "Mn" or "Mc" ? "CM" : "AL",
        "CJ" => "NS",
        _ => name,
    };

    private static string[] Spread(IEnumerable<(int First, int Last, string Value)> ranges, string otherwise)
    {
        var values = new string[CodePoints];
        Array.Fill(values, otherwise);
        foreach (var (first, last, value) in ranges)
        {
            Array.Fill(values, ShortName(value), first, last - first + 1);
        }

        return values;
    }

    /// <summary>The <c>@missing</c> lines use long names.</summary>
    private static string ShortName(string value) => value switch
    {
        "Unknown" => "XX",
        "Ideographic" => "ID",
        "Prefix_Numeric" => "PR",
        "Neutral" => "N",
        "Wide" => "W",
        "Unassigned" => "Cn",
        _ => value,
    };

    private static int NumberIn(List<string> list, string item)
    {
        var at = list.IndexOf(item);
        if (at >= 0)
        {
            return at;
        }

        list.Add(item);
        return list.Count - 1;
    }

    /// <summary>Printable ASCII from U+0023 on, without the backslash.</summary>
    private static char LetterOf(int kind) => (char)(kind + '#' + (kind + '#' >= '\\' ? 1 : 0));

    private static IEnumerable<string> Chunk(string text, int size) =>
        Enumerable.Range(0, text.Length / size).Select(i => text.Substring(i * size, size));
}
