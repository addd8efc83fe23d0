using System.Collections.Immutable;

namespace Publishing.Writing.Report;

/// <summary>A justified line of the body whose word spaces are wide.</summary>
/// <param name="Page">The page's label.</param>
/// <param name="WordSpace">Mean of the spaces between its words, in em.</param>
internal sealed record LooseLine(string Page, double WordSpace, string Text);

/// <summary>Finds the loosest lines of a book, which an editor looks at first; measured on the finished pages.</summary>
internal static class LooseLines
{
    public static ImmutableArray<LooseLine> Find(IReadOnlyList<BodyLine> lines, int count) =>
    [
        .. lines
            .Where(line => line.MeanSpace is not null)
            .Select(line => new LooseLine(line.Page, Math.Round(line.MeanSpace!.Value, 3), line.Text.Trim()))
            .OrderByDescending(line => line.WordSpace)
            .Take(count),
    ];
}
