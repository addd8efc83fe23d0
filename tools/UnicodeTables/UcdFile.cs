using System.Globalization;

namespace UnicodeTables;

/// <summary>A property file of the UCD: code points or ranges, a semicolon, a value, a comment after a hash.</summary>
internal static class UcdFile
{
    /// <summary>Ranges with their values in the order of the file, the defaults of its <c>@missing</c> lines first.</summary>
    public static IReadOnlyList<(int First, int Last, string Value)> Read(string path)
    {
        var defaults = new List<(int, int, string)>();
        var ranges = new List<(int, int, string)>();
        foreach (var line in File.ReadLines(path))
        {
            var isDefault = line.StartsWith("# @missing:", StringComparison.Ordinal);
            var fields = (isDefault ? line["# @missing:".Length..] : line.Split('#')[0]).Split(';');
            if (fields.Length < 2)
            {
                continue;
            }

            var (first, last) = ParseRange(fields[0].Trim());
            (isDefault ? defaults : ranges).Add((first, last, fields[1].Trim()));
        }

        return [.. defaults, .. ranges];
    }

    /// <summary>Name and version of the file, such as <c>LineBreak-17.0.0.txt</c>.</summary>
    public static string FirstLine(string path) => File.ReadLines(path).First().TrimStart('#', ' ');

    private static (int First, int Last) ParseRange(string text)
    {
        var ends = text.Split("..");
        var first = int.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (first, ends.Length == 1 ? first : int.Parse(ends[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
