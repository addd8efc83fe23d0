using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying;

/// <summary>
/// Nothing lost and nothing added: the letters of every chapter are those of the manuscript, in the e-book one after the other, on the pages
/// letter by letter in number (a page has figures and notes in other places than the manuscript).
/// </summary>
internal static class TextParity
{
    private const int LettersShown = 20;

    /// <summary>Letters and digits, as NFC; white space, punctuation and signs are left out.</summary>
    public static string LettersOf(string text)
    {
        using var letters = new LetterBuffer();
        letters.Add(text);
        return letters.Letters.ToString();
    }

    /// <param name="found">The letters of the document in the e-book.</param>
    public static Diagnostic? OfDocument(string document, IEnumerable<ManuscriptParagraph> expected, string found, SourceSpan where)
    {
        using var letters = new LetterBuffer();
        foreach (var paragraph in expected)
        {
            letters.Add(paragraph.Words);
        }

        var wanted = letters.Letters;
        if (wanted.SequenceEqual(found))
        {
            return null;
        }

        var at = 0;
        while (at < wanted.Length && at < found.Length && wanted[at] == found[at])
        {
            at++;
        }

        return VerifyingDiagnostics.TextDiffers(document, Shown(wanted, at), Shown(found, at), where);
    }

    /// <summary>Chapter by chapter, letters counted; digits are left out, for notes may be counted by page and lists count themselves.</summary>
    public static IEnumerable<Diagnostic> OfPages(TypesetBook typeset, Book book, LayoutConfig layout, Numbering numbering, EditionWords edition)
    {
        var pages = typeset.Pages.Where(page => page.Section is not null).ToLookup(page => page.Section!, StringComparer.Ordinal);
        var counts = new LetterCounts();
        foreach (var chapter in book.Chapters)
        {
            var notes = layout.Notes.Place == NotePlace.Book ? [] : CalledNotes(chapter);
            var expected = ManuscriptText.Of(chapter, chapter.Blocks, notes, isStart: true, numbering, edition, firstNote: 1);
            foreach (var paragraph in expected)
            {
                counts.Add(paragraph.Words, +1);
            }

            if (layout.Notes.Place == NotePlace.Chapter && !chapter.Notes.IsEmpty)
            {
                counts.Add(EndnotesFlow.Title, +1);
            }

            foreach (var page in pages[chapter.Id])
            {
                TakeAway(page, typeset, counts);
            }

            var (lost, added) = counts.Take();
            if (lost.Length + added.Length > 0)
            {
                yield return VerifyingDiagnostics.TextDiffers(PlainText.Of(chapter.Title), lost, added, chapter.Span);
            }
        }
    }

    private static void TakeAway(Page page, TypesetBook typeset, LetterCounts counts)
    {
        foreach (var item in page.Items)
        {
            if (item is Placed.Glyphs { Element: >= 0 } placed && !(typeset.Elements[placed.Element].Role == ElementRole.ListLabel && placed.Source.Length == 0))
            {
                counts.Add(placed.Run.Text, -1);
            }
        }
    }

    /// <summary>A note that nobody calls has no page.</summary>
    private static SortedSet<int> CalledNotes(Chapter chapter)
    {
        var called = new SortedSet<int>();
        var open = new Queue<int>();
        var walk = new DocumentWalk(_ => { }, inline =>
        {
            if (inline is Inline.NoteMark mark && called.Add(mark.Note))
            {
                open.Enqueue(mark.Note);
            }
        });
        walk.Visit(chapter.Title);
        walk.Visit(chapter.Blocks);
        while (open.TryDequeue(out var note))
        {
            walk.Visit(chapter.Notes[note].Blocks);
        }

        return called;
    }

    private static string Shown(ReadOnlySpan<char> letters, int at) => letters.Slice(at, Math.Min(LettersShown, letters.Length - at)).ToString();

    /// <summary>How often each letter occurs more, or less, in one text than in another.</summary>
    private sealed class LetterCounts
    {
        /// <summary>By UTF-16 unit. What is no letter is counted too, and asked only where the texts differ in it: they seldom do.</summary>
        private readonly int[] units = new int[char.MaxValue + 1];

        /// <summary>Letters of two units.</summary>
        private readonly Dictionary<int, int> pairs = [];

        public void Add(ReadOnlySpan<char> text, int step)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsSurrogate(text[i]))
                {
                    units[text[i]] += step;
                }
                else if (Rune.DecodeFromUtf16(text[i..], out var rune, out var length) == OperationStatus.Done)
                {
                    pairs[rune.Value] = pairs.GetValueOrDefault(rune.Value) + step;
                    i += length - 1;
                }
            }
        }

        /// <summary>The first letters that are left over and those that are missing, and nothing is counted any more.</summary>
        public (string More, string Less) Take()
        {
            var differing = pairs.Where(count => Rune.IsLetter(new Rune(count.Key))).ToList();
            for (var at = Next(0); at < units.Length; at = Next(at + 1))
            {
                if (char.IsLetter((char)at))
                {
                    differing.Add(new(at, units[at]));
                }
            }

            Array.Clear(units);
            pairs.Clear();
            return (Shown(differing, +1), Shown(differing, -1));
        }

        private int Next(int start) => units.AsSpan(start).IndexOfAnyExcept(0) is var next and >= 0 ? start + next : units.Length;

        private static string Shown(List<KeyValuePair<int, int>> counts, int sign) => string.Concat(
            counts.Where(count => Math.Sign(count.Value) == sign).OrderBy(count => count.Key).Take(LettersShown).Select(count => new Rune(count.Key).ToString()));
    }
}
