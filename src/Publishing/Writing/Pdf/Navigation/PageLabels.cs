using System.Globalization;
using Publishing.Document;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Navigation;

/// <summary>Writes page labels (ISO 32000-1 12.4.2): stretches that count on are said once.</summary>
internal static class PageLabels
{
    public static PdfReference Write(PdfFile file, IReadOnlyList<Page> pages)
    {
        var entries = new List<(int, Action<PdfTokens>)>();
        Numeral? last = null;
        for (var i = 0; i < pages.Count; i++)
        {
            var numeral = Numeral.Parse(pages[i].Label);
            if (last is null || !numeral.Continues(last.Value))
            {
                entries.Add((i, tokens => WriteRange(tokens, numeral)));
            }

            last = numeral;
        }

        return NumberTree.Write(file, entries);
    }

    private static void WriteRange(PdfTokens tokens, Numeral numeral)
    {
        tokens.BeginDictionary();
        if (numeral.Style is { } style)
        {
            tokens.Name("S", style);
            tokens.Integer("St", numeral.Value);
        }
        else if (numeral.Text.Length > 0)
        {
            tokens.Text("P", numeral.Text);
        }

        tokens.EndDictionary();
    }

    /// <summary>A label read as a number: decimal (D), roman (r, R), or as words, which never count on.</summary>
    private readonly record struct Numeral(string? Style, int Value, string Text)
    {
        public static Numeral Parse(string label)
        {
            if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && label[0] != '0')
            {
                return new("D", number, label);
            }

            var roman = RomanNumerals.Parse(label);
            return roman > 0 ? new(char.IsAsciiLetterLower(label[0]) ? "r" : "R", roman, label) : new(null, 0, label);
        }

        public bool Continues(Numeral before) => Style is not null && Style == before.Style && Value == before.Value + 1;
    }
}
