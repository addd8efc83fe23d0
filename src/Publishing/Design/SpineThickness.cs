using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Design;

/// <summary>책등 두께 with the sum it comes from: every number shows its formula, for values differ by mill.</summary>
internal sealed partial record SpineThickness(Length Width, string Sum)
{
    /// <summary>P18: a thinner spine carries no words unless it is told to.</summary>
    public static readonly Length LeastForText = Length.FromMillimetres(5);

    /// <summary>P12: millimetres a page.</summary>
    private static readonly (string Stock, int Grammage, double Page)[] Pages =
    [
        ("모조", 70, 0.043), ("모조", 80, 0.048), ("모조", 100, 0.058), ("모조", 120, 0.069), ("모조", 150, 0.084),
        ("스노우", 100, 0.045), ("스노우", 120, 0.058), ("스노우", 150, 0.070),
        ("아트", 100, 0.040), ("아트", 120, 0.048), ("아트", 150, 0.060), ("아트", 200, 0.094),
    ];

    /// <summary>P13: millimetres a sheet; of a range the larger.</summary>
    private static readonly (string Stock, int Grammage, double Sheet)[] Sheets =
    [
        ("모조", 80, 0.10), ("모조", 100, 0.115), ("백상", 120, 0.135), ("아트", 150, 0.16), ("아트", 200, 0.20), ("아트", 250, 0.255), ("이라이트", 80, 0.106),
    ];

    /// <summary>Names of stocks as they can be written in <c>print.paper</c>.</summary>
    public static IEnumerable<string> KnownPapers => Pages.Select(row => $"{row.Stock} {row.Grammage}g").Concat(Sheets.Select(row => $"{row.Stock} {row.Grammage}g")).Distinct();

    /// <summary>Null where the stock is needed and not known: then nothing is guessed (P13).</summary>
    /// <param name="paper">As in <c>미색모조 80g</c>.</param>
    public static SpineThickness? Of(int pages, string? paper, CoverDesign cover)
    {
        if (cover.Spine is { } given)
        {
            return new(given, Invariant($"{given.Millimetres:0.##}mm(cover.spine)"));
        }

        var even = pages + (pages % 2);
        (double Millimetres, string Sum)? block = cover.Formula switch
        {
            SpineFormula.Bookk => Bookk(pages),
            SpineFormula.Grammage => Read(paper) is { } stock ? (pages * stock.Grammage * 0.0006, Invariant($"{pages}쪽 × {stock.Grammage}g × 0.0006")) : null,
            SpineFormula.Sheets => OfSheets(even / 2, paper, cover.Sheet),
            _ => cover.Sheet is not null ? OfSheets(even / 2, paper, cover.Sheet) : OfPages(even, paper),
        };
        return block is var (millimetres, sum) ? WithRest(millimetres, sum, cover) : null;
    }

    private static (double, string) Bookk(int pages)
    {
        const int thin = 400;
        var page = pages < thin ? 0.055 : 0.045;
        return (1.6 + (page * pages), Invariant($"1.6 + {page} × {pages}쪽"));
    }

    private static (double, string)? OfPages(int pages, string? paper) =>
        Read(paper) is { } stock && Array.Find(Pages, row => row.Stock == stock.Stock && row.Grammage == stock.Grammage) is { Page: > 0 } row
            ? (pages * row.Page, Invariant($"{pages}쪽 × {row.Page}mm({paper})"))
            : null;

    private static (double, string)? OfSheets(int sheets, string? paper, Length? given)
    {
        if (given is { } sheet)
        {
            return (sheets * sheet.Millimetres, Invariant($"{sheets}장 × {sheet.Millimetres:0.###}mm"));
        }

        return Read(paper) is { } stock && Array.Find(Sheets, row => row.Stock == stock.Stock && row.Grammage == stock.Grammage) is { Sheet: > 0 } known
            ? (sheets * known.Sheet, Invariant($"{sheets}장 × {known.Sheet}mm({paper})"))
            : null;
    }

    /// <summary>P11: end papers, the cover twice, the glue; rounded up.</summary>
    private static SpineThickness WithRest(double millimetres, string sum, CoverDesign cover)
    {
        (Length Thickness, string Name)[] parts = [(cover.EndPapers, "면지"), (cover.Stock * 2, "표지 둘"), (cover.Glue, "풀")];
        foreach (var (thickness, name) in parts.Where(part => part.Thickness > Length.Zero))
        {
            millimetres += thickness.Millimetres;
            sum += Invariant($" + {thickness.Millimetres:0.###}mm({name})");
        }

        sum += Invariant($" = {millimetres:0.###}mm");
        if (cover.Round > Length.Zero)
        {
            var step = cover.Round.Millimetres;
            millimetres = Math.Ceiling((millimetres / step) - 1e-6) * step;
            sum += Invariant($" → {millimetres:0.###}mm");
        }

        return new(Length.FromMillimetres(millimetres), sum);
    }

    /// <summary>Stock and grammage; 미색모조 and 백색모조 are 모조 of two shades.</summary>
    private static (string Stock, int Grammage)? Read(string? paper)
    {
        if (paper is null || PaperName().Match(paper) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups[1].Value.Trim();
        var stock = name.EndsWith("모조", StringComparison.Ordinal) || name.EndsWith("모조지", StringComparison.Ordinal) ? "모조" : name.TrimEnd('지');
        return (stock, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\D+?)\s*(\d{2,3})\s*g$")]
    private static partial Regex PaperName();
}
