using System.Collections.Immutable;
using Publishing.Design;

namespace Publishing.Typesetting.Fonts;

/// <summary>What letters inside of drawings are set with: the families of the layout and of the library, never those of the machine.</summary>
/// <param name="Text">Family of the text: of <c>serif</c>, and of everything that names no family we have.</param>
/// <param name="Sans">Of <c>sans-serif</c>.</param>
/// <param name="Code">Of <c>monospace</c>.</param>
/// <param name="Scripts">Looks of other scripts than Hangul, which letters in the family of the text have here as there; or null.</param>
/// <param name="Language">BCP 47.</param>
internal sealed record DrawingFonts(FontLibrary Library, string Text, string Sans, string Code, ScriptsDesign? Scripts, string Language)
{
    public static DrawingFonts Of(LayoutConfig layout, FontLibrary library, string language) =>
        new(library, layout.Text.Font, SansOf(layout), layout.Code.Font, layout.Text.Scripts == new ScriptsDesign() ? null : layout.Text.Scripts, language);

    /// <param name="families">As <c>font-family</c> spells them: names in the order of wish; the first that is known is it.</param>
    /// <returns>Null where none of them is known.</returns>
    public string? Find(string families)
    {
        foreach (var wish in Split(families))
        {
            var family = wish.ToLowerInvariant() switch
            {
                "serif" or "ui-serif" => Text,
                "sans-serif" or "ui-sans-serif" or "system-ui" => Sans,
                "monospace" or "ui-monospace" => Code,
                _ => Library.Families.FirstOrDefault(known => string.Equals(known, wish, StringComparison.OrdinalIgnoreCase)),
            };
            if (family is not null)
            {
                return family;
            }
        }

        return null;
    }

    /// <summary>The names of a list without their quotes; CSS Fonts 4 §2.1.</summary>
    private static IEnumerable<string> Split(string families) =>
        families.Split(',').Select(name => name.Trim(' ', '\t', '\r', '\n', '"', '\'')).Where(name => name.Length > 0);

    /// <summary>The first family of a heading that is not the text's, else of what stands around the text.</summary>
    private static string SansOf(LayoutConfig layout)
    {
        ImmutableArray<FontChoice> kept =
        [
            layout.Headings.Chapter.Font, layout.Headings.Section.Font, layout.Headings.Subsection.Font, layout.Figures.CaptionFont, layout.Tables.Font, layout.Folios.Font,
        ];
        return kept.Select(choice => choice.Family).FirstOrDefault(family => family != layout.Text.Font, layout.Headings.Chapter.Font.Family);
    }
}
