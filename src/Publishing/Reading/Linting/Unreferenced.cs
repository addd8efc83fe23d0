using Publishing.Document;
using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>Figures and tables that were given an identifier and that no reference leads to.</summary>
internal static class Unreferenced
{
    public static IEnumerable<Diagnostic> Check(Book book)
    {
        var labels = NumberingBuilder.Build(book).BlockLabels;
        var named = new List<Block>();
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        var walk = new DocumentWalk(
            block =>
            {
                if (block is { Id: not null } and (Block.Figure or Block.Table))
                {
                    named.Add(block);
                }
            },
            inline =>
            {
                if (inline is Inline.Reference reference)
                {
                    mentioned.Add(reference.Target);
                }
            });
        foreach (var chapter in book.Chapters)
        {
            walk.Visit(chapter);
        }

        return
            from block in named
            where !mentioned.Contains(block.Id!) && labels.ContainsKey(block)
            select LintDiagnostics.Unreferenced(block.Span, labels[block], block.Id!);
    }
}
