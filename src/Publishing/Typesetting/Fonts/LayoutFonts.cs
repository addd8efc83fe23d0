using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Fonts;

/// <summary>The families a layout names, for <see cref="FontLibrary.Check"/>.</summary>
internal static class LayoutFonts
{
    /// <summary>With their places in the layout file of a book, if it has one.</summary>
    public static IEnumerable<(FontChoice Choice, SourceSpan? Where)> In(LayoutConfig layout, Book book) =>
        In(layout, book.Layout is { } name ? book.Sources.GetValueOrDefault(name) : null);

    /// <param name="source">The layout file, to find the place of a name in; null when the layout is a preset.</param>
    public static IEnumerable<(FontChoice Choice, SourceSpan? Where)> In(LayoutConfig layout, SourceText? source) =>
        Collect(layout).Distinct().Select(choice => (choice, Locate(choice.Family, source)));

    private static IEnumerable<FontChoice> Collect(LayoutConfig layout) =>
    [
        new(layout.Text.Font),
        layout.Headings.Chapter.Font, layout.Headings.Chapter.NumberFont, layout.Headings.Section.Font, layout.Headings.Subsection.Font,
        layout.TitlePages.Font, layout.TitlePages.SubtitleFont, layout.TitlePages.AuthorFont,
        layout.Parts.Font, layout.Parts.NumberFont,
        layout.Colophon.Font,
        layout.Emphasis.Font, new(layout.Emphasis.LatinFont),
        layout.Quotes.SourceFont,
        layout.Figures.CaptionFont,
        layout.Tables.Font,
        new(layout.Code.Font),
        layout.RunningHeads.Font,
        layout.Folios.Font,
        layout.Contents.TitleFont, layout.Contents.LabelFont,
        .. OfScripts(layout.Text.Scripts),
    ];

    private static IEnumerable<FontChoice> OfScripts(ScriptsDesign scripts) =>
        from script in new[] { scripts.Latin, scripts.Hanja, scripts.Kana, scripts.Symbols }
        where script.Font is not null
        select new FontChoice(script.Font!);

    /// <summary>A family stands in the file as it is spelled, after a colon.</summary>
    private static SourceSpan? Locate(string family, SourceText? source)
    {
        if (source is null || family.Length == 0)
        {
            return null;
        }

        for (var i = source.Text.IndexOf(family, StringComparison.Ordinal); i >= 0; i = source.Text.IndexOf(family, i + 1, StringComparison.Ordinal))
        {
            if (source.Text.AsSpan(0, i).TrimEnd(" \"'").EndsWith(":"))
            {
                return new SourceSpan(source.Path, i, family.Length);
            }
        }

        return null;
    }
}
