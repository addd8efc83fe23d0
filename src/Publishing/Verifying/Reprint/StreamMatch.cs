using System.Collections.Immutable;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>The words of one role in both books, and which of them are the same.</summary>
/// <param name="Role">Null for pictures.</param>
/// <param name="Partners">For every new word the index of its old one, rising, or −1.</param>
internal sealed record StreamMatch(LineRole? Role, ImmutableArray<PrintedWord> Old, ImmutableArray<PrintedWord> New, ImmutableArray<int> Partners)
{
    /// <summary>Role by role, pictures last.</summary>
    public static ImmutableArray<StreamMatch> Find(PrintedBook old, PrintedBook now)
    {
        var roles = old.Streams.Concat(now.Streams).Select(stream => stream.Role).Distinct().OrderBy(role => role is null).ThenBy(role => role);
        return [.. roles.Select(role => Of(role, WordsOf(old, role), WordsOf(now, role)))];
    }

    /// <summary>Stretches that differ, each between words that both books have.</summary>
    public IEnumerable<WordGap> Gaps()
    {
        var (old, now) = (0, 0);
        for (var next = 0; next <= New.Length; next++)
        {
            if (next < New.Length && Partners[next] < 0)
            {
                continue;
            }

            var partner = next < New.Length ? Partners[next] : Old.Length;
            if (partner > old || next > now)
            {
                yield return new(this, (old, partner), (now, next));
            }

            (old, now) = (partner + 1, next + 1);
        }
    }

    private static StreamMatch Of(LineRole? role, ImmutableArray<PrintedWord> old, ImmutableArray<PrintedWord> now) =>
        new(role, old, now, [.. SequenceMatch.Find(old.Select(word => word.Key), now.Select(word => word.Key))]);

    private static ImmutableArray<PrintedWord> WordsOf(PrintedBook book, LineRole? role) =>
        book.Streams.FirstOrDefault(stream => stream.Role == role)?.Words ?? [];
}

/// <summary>Words taken out and put in at one place; one of the two may be none.</summary>
internal sealed record WordGap(StreamMatch Match, (int Start, int End) Out, (int Start, int End) In)
{
    public ImmutableArray<PrintedWord> TakenOut => Match.Old[Out.Start..Out.End];

    public ImmutableArray<PrintedWord> PutIn => Match.New[In.Start..In.End];

    /// <summary>The new words around it, where there are any.</summary>
    public PrintedWord? Before => In.Start > 0 ? Match.New[In.Start - 1] : null;

    public PrintedWord? After => In.End < Match.New.Length ? Match.New[In.End] : null;
}
