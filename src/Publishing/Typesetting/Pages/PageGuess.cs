using System.Collections.Immutable;
using System.Globalization;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// Page labels before there are pages: as many digits as the middle of the target's chapter will have. Figures are equally wide, so a right
/// number of them makes lines that stay as they are once the number is known; a wrong one costs another round, nothing else.
/// </summary>
internal static class PageGuess
{
    /// <summary>Letters of a manuscript that are no letters of the page: marks, identifiers, lines that are not full.</summary>
    private const double Waste = 0.6;

    public static ImmutableDictionary<string, string> Labels(Book book, LayoutConfig layout, Numbering numbering)
    {
        var area = TypeArea.Of(layout);
        var lettersOfPage = Math.Max(1, area.Lines * (area.Width / layout.Text.Size)) / Waste;
        var digits = new Dictionary<string, string>(StringComparer.Ordinal);
        var letters = 0.0;
        foreach (var chapter in book.Chapters)
        {
            var page = 1 + (int)((letters + (chapter.Span.Length / 2)) / lettersOfPage);
            digits[chapter.Id] = new string('0', page.ToString(CultureInfo.InvariantCulture).Length);
            letters += chapter.Span.Length;
        }

        return numbering.ById.Where(target => digits.ContainsKey(target.Value.ChapterId)).ToImmutableDictionary(target => target.Key, target => digits[target.Value.ChapterId], StringComparer.Ordinal);
    }
}
