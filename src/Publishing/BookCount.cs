using System.Collections.Immutable;
using System.Text;
using Publishing.Document;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Press;

namespace Publishing;

/// <summary>Counts what is in a typeset book.</summary>
internal static class BookCount
{
    public static BookInfo Of(Manuscript manuscript, TypesetBook typeset)
    {
        var book = manuscript.Book;
        var texts = book.Chapters.Select(TextOf).ToArray();
        var press = PressChecks.NumbersOf(typeset.Pages.Length, manuscript.Layout);
        var (figures, tables) = (0, 0);
        var walk = new DocumentWalk(
            block => (figures, tables) = (figures + (block is Block.Figure ? 1 : 0), tables + (block is Block.Table ? 1 : 0)),
            _ => { });
        foreach (var chapter in book.Chapters)
        {
            walk.Visit(chapter);
        }

        return new BookInfo
        {
            Title = book.Metadata.Title,
            Pages = typeset.Pages.Length,
            BlankPages = typeset.Pages.Count(page => page.Section is null),
            Letters = texts.Sum(LettersOf),
            LettersAndSpaces = texts.Sum(WithSpaces),
            Words = texts.Sum(text => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length),
            Figures = figures,
            Tables = tables,
            Notes = book.Chapters.Sum(chapter => chapter.Notes.Length),
            Signatures = (press.Pages + press.PagesEach - 1) / press.PagesEach,
            PagesOfSignature = press.PagesEach,
            Spine = press.Spine is { } spine ? Math.Round(spine.Width.Millimetres, 2) : null,
            Chapters = [.. book.Chapters.Zip(texts, (chapter, text) => CountOf(chapter, text, typeset))],
            Fonts = FontsOf(typeset),
        };
    }

    private static ChapterCount CountOf(Chapter chapter, string text, TypesetBook typeset)
    {
        var pages = typeset.Pages.Where(page => page.Section == chapter.Id).ToArray();
        return new ChapterCount(chapter.Path, PlainText.Of(chapter.Title), pages.FirstOrDefault()?.Label ?? "", pages.Length, WithSpaces(text));
    }

    /// <summary>Paragraphs and other runs of inlines, a line each: their ends are no spaces.</summary>
    private static string TextOf(Chapter chapter)
    {
        var text = new StringBuilder();
        var walk = new DocumentWalk(_ => text.Append('\n'), inline => text.Append(inline switch
        {
            Inline.Text words => words.Value,
            Inline.Code code => code.Value,
            Inline.Ruby ruby => ruby.Base,
            Inline.LineBreak => "\n",
            _ => "",
        }));
        walk.Visit(chapter);
        return text.ToString();
    }

    private static int LettersOf(string text) => text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));

    private static int WithSpaces(string text) => text.EnumerateRunes().Count(rune => rune.Value != '\n');

    private static ImmutableArray<FontCount> FontsOf(TypesetBook typeset) =>
    [
        .. typeset.Pages.SelectMany(page => page.Items.OfType<Placed.Glyphs>())
            .GroupBy(glyphs => glyphs.Run.Face)
            .Select(face => new FontCount(face.Key.Family, face.Key.Weight, face.Key.IsItalic, face.Sum(glyphs => glyphs.Run.Glyphs.Length)))
            .OrderByDescending(face => face.Glyphs).ThenBy(face => face.Family, StringComparer.Ordinal).ThenBy(face => face.Weight).ThenBy(face => face.IsItalic),
    ];
}
