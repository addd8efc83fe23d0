using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>
/// K37, 문장 부호 15–16: titles of books stand in 『 』 or 《 》, those of articles and songs in 「 」 or 〈 〉. Either will do, both in one
/// book will not: one finding for each pair that is mixed.
/// </summary>
internal static class TitleMarks
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<LintText> texts)
    {
        if (CheckPair(texts, '『', '《') is { } books)
        {
            yield return books;
        }

        if (CheckPair(texts, '「', '〈') is { } articles)
        {
            yield return articles;
        }
    }

    private static Diagnostic? CheckPair(ImmutableArray<LintText> texts, char corner, char angle)
    {
        if (FirstOf(texts, corner) is not { } first || FirstOf(texts, angle) is not { } second)
        {
            return null;
        }

        // The complaint stands where the second system comes in.
        var later = second.Text > first.Text || (second.Text == first.Text && second.Index > first.Index) ? second : first;
        var title = later.TitleIn(texts);
        var where = texts[later.Text].SpanOf(later.Index, later.Index + title.Length);
        return LintDiagnostics.MixedTitleMarks(where, Describe(texts, first, corner), Describe(texts, second, angle));
    }

    private static MarkUse Describe(ImmutableArray<LintText> texts, Title title, char mark) => new(
        title.TitleIn(texts), texts[title.Text].PlaceOf(title.Index), texts.Sum(text => TitlesIn(text, mark).Count()));

    private static Title? FirstOf(ImmutableArray<LintText> texts, char mark)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var index in TitlesIn(texts[i], mark))
            {
                return new(i, index);
            }
        }

        return null;
    }

    /// <summary>Where titles open. Marks around nothing, 『 』, are spoken of and not used.</summary>
    private static IEnumerable<int> TitlesIn(LintText text, char mark) => Enumerable.Range(0, text.Letters.Length)
        .Where(i => text.Letters[i] == mark && text.At(i + 1) is not (' ' or '\n' or LintText.Object));

    /// <summary>A title's opening mark: the text it stands in, and where.</summary>
    private readonly record struct Title(int Text, int Index)
    {
        /// <summary>Longer than this the closing mark belongs to another title, or is missing.</summary>
        private const int LongestTitle = 60;

        /// <summary>With its marks; the mark alone where it is never closed.</summary>
        public string TitleIn(ImmutableArray<LintText> texts)
        {
            var letters = texts[Text].Letters;
            var closing = letters[Index] switch { '『' => '』', '《' => '》', '「' => '」', _ => '〉' };
            var end = letters.IndexOf(closing, Index);
            return end > Index && end - Index < LongestTitle ? letters[Index..(end + 1)] : letters[Index..(Index + 1)];
        }
    }
}

/// <summary>How a mark is used in the book: as first written, where, and how often.</summary>
internal sealed record MarkUse(string Example, string Place, int Count);
