using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Design;

/// <summary>판형 by their Korean names (publishing.md P1, table 1).</summary>
internal static class TrimSizes
{
    /// <summary>In the order of the table; widths and heights in mm.</summary>
    public static readonly ImmutableArray<NamedTrim> All =
    [
        new("신국판", 152, 225) { PagesPerSheet = 32 },
        new("국판", 148, 210, ["A5", "A5판"]) { PagesPerSheet = 32 },
        new("국배판", 210, 297, ["A4", "A4판"]) { PagesPerSheet = 16 },
        new("국반판", 105, 148, ["A6", "A6판"]) { PagesPerSheet = 64 },
        new("46판", 127, 188, ["사륙판", "4×6판", "4x6판"], Variants: "128×182, 128×188") { PagesPerSheet = 64 },
        new("46배판", 188, 257, ["사륙배판", "4×6배판", "4x6배판"], Variants: "182×257, 188×254") { PagesPerSheet = 32 },
        new("크라운판", 176, 248) { PagesPerSheet = 36 },
        new("30절", 125, 205) { PagesPerSheet = 60 },
        new("36절", 103, 182, ["3×6판", "3x6판", "36판"]) { PagesPerSheet = 72 },
        new("타블로이드", 257, 364, ["타블로이드판"]) { PagesPerSheet = 16 },

        // Not in the table: the paper size of KS and JIS, which is near 46배판 and often said for it.
        new("B5", 182, 257, ["B5판"], Variants: "176×250 (ISO), 188×257 (46배판)"),
    ];

    /// <summary>The size of a name or of one of its other spellings, or null.</summary>
    public static NamedTrim? Named(string name) => All.FirstOrDefault(trim => trim.Name == name || trim.Aliases.Contains(name));

    /// <summary>전지 한 장에 앉는 쪽수, both sides, or null for a size of no known fold.</summary>
    public static int? PagesPerSheet(string? name) => name is null ? null : Named(name)?.PagesPerSheet;
}

/// <summary>A name and the size that it is resolved to; widths and heights in mm.</summary>
/// <param name="Other">Other spellings of the name.</param>
/// <param name="Variants">Other sizes in mm that shops sell under the same name, or null: then the name says enough.</param>
internal sealed record NamedTrim(string Name, int Width, int Height, ImmutableArray<string> Other = default, string? Variants = null)
{
    /// <summary>Of a full sheet, both sides (table 1); null where the table has none.</summary>
    public int? PagesPerSheet { get; init; }

    public ImmutableArray<string> Aliases => Other.IsDefault ? [] : Other;

    public TrimSize Size => new(Name, Length.FromMillimetres(Width), Length.FromMillimetres(Height));
}
