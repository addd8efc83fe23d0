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
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(rune);
            }
        }

        return letters.ToString();
    }

    /// <param name="found">The letters of the document in the e-book.</param>
    public static Diagnostic? OfDocument(string document, IEnumerable<ManuscriptParagraph> expected, string found, SourceSpan where)
    {
        var wanted = LettersOf(string.Concat(expected.Select(paragraph => paragraph.Words)));
        if (wanted == found)
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
        foreach (var chapter in book.Chapters)
        {
            var notes = layout.Notes.Place == NotePlace.Book ? [] : CalledNotes(chapter);
            var expected = ManuscriptText.Of(chapter, chapter.Blocks, notes, isStart: true, numbering, edition, firstNote: 1);
            var counts = new Dictionary<int, int>();
            Count(string.Concat(expected.Select(paragraph => paragraph.Words)), counts, +1);
            if (layout.Notes.Place == NotePlace.Chapter && !chapter.Notes.IsEmpty)
            {
                Count(EndnotesFlow.Title, counts, +1);
            }

            foreach (var placed in pages[chapter.Id].SelectMany(page => page.Items).OfType<Placed.Glyphs>())
            {
                if (placed.Element >= 0 && !(typeset.Elements[placed.Element].Role == ElementRole.ListLabel && placed.Source.Length == 0))
                {
                    Count(placed.Run.Text, counts, -1);
                }
            }

            var (lost, added) = (Letters(counts, +1), Letters(counts, -1));
            if (lost.Length + added.Length > 0)
            {
                yield return VerifyingDiagnostics.TextDiffers(PlainText.Of(chapter.Title), lost, added, chapter.Span);
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

    private static void Count(string text, Dictionary<int, int> counts, int step)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                counts[rune.Value] = counts.GetValueOrDefault(rune.Value) + step;
            }
        }
    }

    private static string Letters(Dictionary<int, int> counts, int sign) => string.Concat(
        counts.Where(count => Math.Sign(count.Value) == sign).OrderBy(count => count.Key).Take(LettersShown).Select(count => new Rune(count.Key).ToString()));

    private static string Shown(string letters, int at) => letters.Substring(at, Math.Min(LettersShown, letters.Length - at));
}
