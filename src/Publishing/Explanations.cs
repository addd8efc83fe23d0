using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Reading;
using Publishing.Reading.Importing;
using Publishing.Reading.Linting;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Publishing.Writing;
using Publishing.Writing.Epub;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Report;

namespace Publishing;

/// <summary>Every code that the program can complain with, explained at length: <c>publish explain</c> and the handbook's appendix.</summary>
public static class Explanations
{
    /// <summary>In the order in which a book is made, by number within a stage.</summary>
    public static ImmutableArray<Explanation> All { get; } =
    [
        .. ByCode(ReadingExplanations.All),
        .. ByCode(LintExplanations.All),
        .. ByCode(ImportExplanations.All),
        .. ByCode(FlowExplanations.All),
        .. ByCode(FontsExplanations.All),
        .. ByCode(GlyphsExplanations.All),
        .. ByCode(LinesExplanations.All),
        .. ByCode(PagesExplanations.All),
        .. ByCode(WritingExplanations.All),
        .. ByCode(ReportExplanations.All),
        .. ByCode(PdfExplanations.All),
        .. ByCode(PressExplanations.All),
        .. ByCode(EpubExplanations.All),
        .. ByCode(VerifyingExplanations.All),
    ];

    /// <summary>The page of a code in any case and with or without the zeros of its number; null if there is no such code.</summary>
    public static Explanation? Find(string code)
    {
        var written = Written(code);
        return All.FirstOrDefault(page => page.Code.Equals(written, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The code that was most likely meant by one that is not known, or null.</summary>
    public static string? Nearest(string code) => Suggestion.For(Written(code), All.Select(page => page.Code));

    /// <summary>Three digits to the number: <c>reading-17</c> is <c>reading-017</c>.</summary>
    private static string Written(string code)
    {
        var dash = code.LastIndexOf('-');
        return dash > 0 && int.TryParse(code.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{code[..dash]}-{number:000}")
            : code;
    }

    private static IEnumerable<Explanation> ByCode(IEnumerable<Explanation> pages) => pages.OrderBy(page => page.Code, StringComparer.Ordinal);
}
