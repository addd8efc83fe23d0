using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Report;

namespace Publishing.Verifying.Reprint;

/// <summary>Says of words that differ where they stand, on pages and in the manuscript, and whether an editor changed them or a number followed its target.</summary>
internal sealed class ChangeFinder
{
    /// <summary>Words before a change that help to find it.</summary>
    private const int WordsBefore = 2;

    /// <summary>How far signs of Markdown may push a word from where its line counts it.</summary>
    private const int SignsOfMarkdown = 64;

    private readonly PrintedBook old;
    private readonly PrintedBook now;
    private readonly int[] pairs;
    private readonly HashSet<int> gone;

    private ChangeFinder(PrintedBook old, PrintedBook now, int[] pairs)
    {
        (this.old, this.now, this.pairs) = (old, now, pairs);
        gone = [.. Enumerable.Range(0, old.Pages.Length).Except(pairs).Select(page => page + 1)];
    }

    /// <summary>In the order of the new pages; those of pages that are gone come last.</summary>
    public static ImmutableArray<ReprintChange> Find(PrintedBook old, PrintedBook now, ImmutableArray<StreamMatch> matches, int[] pairs)
    {
        var finder = new ChangeFinder(old, now, pairs);
        var ofWords = matches.SelectMany(match => match.Gaps()).Select(finder.Of);
        return [.. ofWords.Concat(finder.OfHeads()).OrderBy(change => change.Page ?? int.MaxValue)];
    }

    private ReprintChange Of(WordGap gap)
    {
        var page = PageOf(gap);
        return new(ReasonOf(gap), BeforeOf(gap), Joined(gap.TakenOut), Joined(gap.PutIn))
        {
            Page = page,
            Label = page is { } number ? now.Pages[number - 1].Label : null,
            Place = (gap.PutIn.IsEmpty ? null : PlaceOf(gap.PutIn[0], now)) ?? (gap.TakenOut.IsEmpty ? null : PlaceOf(gap.TakenOut[0], old)),
            OldPlaces = [.. gap.TakenOut.SelectMany(word => word.Places)],
            NewPlaces = [.. gap.PutIn.SelectMany(word => word.Places)],
        };
    }

    private static string Joined(ImmutableArray<PrintedWord> words) => string.Join(' ', words.Select(word => word.Text));

    private static string BeforeOf(WordGap gap) => gap.Match.Role is null ? "" : Joined(gap.Match.New[Math.Max(0, gap.In.Start - WordsBefore)..gap.In.Start]);

    /// <summary>Where the words put in begin. For words only taken out: the page that lost them, which is that of the words around or the counterpart of theirs.</summary>
    private int? PageOf(WordGap gap)
    {
        if (!gap.PutIn.IsEmpty)
        {
            return gap.PutIn[0].Page;
        }

        var from = gap.TakenOut[0].Page;
        if (gone.Contains(from))
        {
            return null;
        }

        var counterpart = Array.IndexOf(pairs, from - 1) + 1;
        var (before, after) = (gap.Before?.Places[^1].Page, gap.After?.Page);
        return before == after || after is null ? before ?? counterpart : before == counterpart ? before : after;
    }

    private ChangeReason ReasonOf(WordGap gap)
    {
        if (gap.Match.Role is null)
        {
            return ChangeReason.Picture;
        }

        var areNumbers = !gap.PutIn.IsEmpty && !gap.TakenOut.IsEmpty && gap.PutIn.Concat(gap.TakenOut).All(word => word.Text.Any(char.IsAsciiLetterOrDigit));
        if (!areNumbers)
        {
            return ChangeReason.Edit;
        }

        var arePlain = gap.PutIn.Concat(gap.TakenOut).All(word => word.Text.All(letter => char.IsAsciiLetterOrDigit(letter) || char.IsPunctuation(letter)));
        return gap.Match.Role == LineRole.Contents && arePlain ? ChangeReason.ContentsNumber
            : now.Pages[gap.PutIn[0].Page - 1].Section == IndexFlow.Id && arePlain ? ChangeReason.IndexNumber
            : IsSameInManuscript(gap) ? ChangeReason.Reference
            : ChangeReason.Edit;
    }

    /// <summary>What is printed differs and what is written does not: the tool counted otherwise.</summary>
    private bool IsSameInManuscript(WordGap gap) =>
        LineOf(gap.TakenOut[0], old) is { } before && LineOf(gap.PutIn[0], now) is { } after && before == after;

    private static string? LineOf(PrintedWord word, PrintedBook book) =>
        FileOf(word, book) is { } file ? file.LineAt(file.PositionAt(OffsetOf(word, file)).Line) : null;

    private static string? PlaceOf(PrintedWord word, PrintedBook book) =>
        FileOf(word, book) is { } file ? SourcePlace.LineOf(new SourceSpan(file.Path, OffsetOf(word, file), 0), book.Sources) : null;

    private static SourceText? FileOf(PrintedWord word, PrintedBook book) => word.Source is { } source ? book.Sources.GetValueOrDefault(source.Path) : null;

    /// <summary>The word itself where it stands near, else where it is counted to stand.</summary>
    private static int OffsetOf(PrintedWord word, SourceText file)
    {
        var start = Math.Min(word.Source!.Value.Start, file.Text.Length);
        var found = file.Text.IndexOf(word.Text, start, Math.Min(SignsOfMarkdown + word.Text.Length, file.Text.Length - start), StringComparison.Ordinal);
        return found < 0 ? start : found;
    }

    /// <summary>Running heads of pages that stayed on their side of the leaf; a page that was blank or began a chapter had none.</summary>
    private IEnumerable<ReprintChange> OfHeads()
    {
        for (var page = 0; page < pairs.Length; page++)
        {
            if (pairs[page] >= 0 && old.Pages[pairs[page]] is var before && now.Pages[page] is var after && before.Number % 2 == after.Number % 2
                && before.Head.Length > 0 && after.Head.Length > 0 && before.Head != after.Head)
            {
                yield return new(ChangeReason.RunningHead, "", before.Head, after.Head) { Page = after.Number, Label = after.Label };
            }
        }
    }
}
