using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>Identifiers of a whole book: none twice, every reference meets one.</summary>
internal sealed class IdentifierCheck
{
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);
    private readonly List<Inline.Reference> references = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Func<SourceSpan, string> describe;

    private IdentifierCheck(Func<SourceSpan, string> describe) => this.describe = describe;

    /// <param name="isComplete">False when a chapter could not be read: then a reference may mean something in it.</param>
    /// <param name="describe">A place in words, for complaints.</param>
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Chapter> chapters, bool isComplete, Func<SourceSpan, string> describe)
    {
        var check = new IdentifierCheck(describe);
        var walk = new DocumentWalk(check.See, check.See);
        foreach (var chapter in chapters)
        {
            check.Add(chapter.Id, chapter.Title is [var first, ..] ? first.Span : chapter.Span with { Length = 0 });
            walk.Visit(chapter);
        }

        if (isComplete)
        {
            check.ReportUnknown();
        }

        return check.diagnostics;
    }

    /// <summary>Chapters whose identifier was made from the file's name get another one where the author used it.</summary>
    public static ImmutableArray<Chapter> MakeUnique(ImmutableArray<Chapter> chapters)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var walk = new DocumentWalk(block => Take(block.Id), inline => Take((inline as Inline.Marked)?.Id));
        foreach (var chapter in chapters)
        {
            walk.Visit(chapter);
            Take(IsMade(chapter) ? null : chapter.Id);
        }

        return [.. chapters.Select(chapter => IsMade(chapter) ? chapter with { Id = FreeName(chapter.Id) } : chapter)];

        void Take(string? id)
        {
            if (id is not null)
            {
                taken.Add(id);
            }
        }

        string FreeName(string id)
        {
            var free = id;
            for (var n = 2; !taken.Add(free); n++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
            }

            return free;
        }
    }

    private static bool IsMade(Chapter chapter) => chapter.Id == ChapterId.FromPath(chapter.Path);

    private void See(Block block)
    {
        if (block.Id is { } id)
        {
            Add(id, block.Span);
        }
    }

    private void See(Inline inline)
    {
        if (inline is Inline.Marked { Id: { } id })
        {
            Add(id, inline.Span);
        }
        else if (inline is Inline.Reference reference)
        {
            references.Add(reference);
        }
    }

    private void Add(string id, SourceSpan where)
    {
        if (!places.TryAdd(id, where))
        {
            diagnostics.Add(ReadingDiagnostics.DuplicateId(id, where, describe(places[id])));
        }
    }

    private void ReportUnknown()
    {
        var known = places.Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var reference in references.Where(reference => !places.ContainsKey(reference.Target)))
        {
            var word = reference.Span.Slice(reference.Kind == ReferenceKind.Page ? "@page(".Length : 1, reference.Target.Length);
            diagnostics.Add(ReadingDiagnostics.UnknownReference(reference.Target, reference.Span, word, Suggestion.For(reference.Target, known)));
        }
    }
}
