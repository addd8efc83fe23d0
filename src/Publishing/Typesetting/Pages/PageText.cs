using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>Where the running text of a page begins: what a marker of the page in the EPUB stands before.</summary>
/// <param name="Source">The letter in the manuscript where it is known, else the inline; null for text of the tool's own.</param>
/// <param name="Letter">Letters of that inline that stand on pages before; 0 where <paramref name="Source"/> is the letter itself.</param>
/// <param name="Element">Index into <see cref="TypesetBook.Elements"/>.</param>
/// <param name="StartsBlock">The page begins with a paragraph, not inside one.</param>
internal sealed record PageText(SourceSpan? Source, int Letter, int Element, bool StartsBlock)
{
    /// <summary>The first of the manuscript's running text; figures that waited are passed over where there is other text, and so are words of the tool (numbers, labels). Null on a page without text.</summary>
    /// <param name="firstElement">Where the elements of the section begin among those of the book.</param>
    public static PageText? FirstOf(PagePlan plan, int firstElement) =>
        FirstOf(plan) is { } first ? first with { Element = first.Element + firstElement } : null;

    private static PageText? FirstOf(PagePlan plan)
    {
        PageText? ofFigure = null;
        PageText? ofTool = null;
        foreach (var slice in plan.Text)
        {
            if (slice.IsRepeat)
            {
                continue;
            }

            foreach (var text in TextsOf(slice.Slice.Items))
            {
                var place = Of(text);
                if (place.Source is null)
                {
                    ofTool ??= place;
                }
                else if (slice.Strip is { MayFloat: true })
                {
                    ofFigure ??= place;
                }
                else
                {
                    return place;
                }
            }
        }

        return ofFigure ?? OfNote(plan) ?? ofTool;
    }

    /// <summary>A note that fills a page alone.</summary>
    private static PageText? OfNote(PagePlan plan) =>
        plan.Notes.SelectMany(slice => TextsOf(slice.Slice.Items)).Select(Of).FirstOrDefault(place => place.Source is not null);

    private static IEnumerable<SetItem.Text> TextsOf(IEnumerable<SetItem> items) => items.SelectMany(item => item switch
    {
        SetItem.Text { Element: >= 0 } text => [text],
        SetItem.Turned turned => TextsOf(turned.Items),
        _ => [],
    });

    /// <summary>Contents repeat words of the manuscript that stand elsewhere: their place is the tool's.</summary>
    private static PageText Of(SetItem.Text text)
    {
        var start = text.Line.TextStart;
        var startsBlock = start == 0;
        var runs = text.Styled.Runs;
        for (var i = 0; i < runs.Length && text.Role != LineRole.Contents; i++)
        {
            if (runs[i].End <= start || !IsOfManuscript(runs[i].Source))
            {
                continue;
            }

            var inside = Math.Max(0, start - runs[i].Start);
            return runs[i].Source.Length == runs[i].Length
                ? new(runs[i].Source.Slice(inside, 1), 0, text.Element, startsBlock)
                : new(runs[i].Source, inside + LettersBefore(text.Styled, i), text.Element, startsBlock);
        }

        return new(null, 0, text.Element, startsBlock);
    }

    /// <summary>Of the same inline, in runs of other looks.</summary>
    private static int LettersBefore(StyledText styled, int run)
    {
        var letters = 0;
        for (var i = run - 1; i >= 0 && styled.Runs[i].Source == styled.Runs[run].Source; i--)
        {
            letters += styled.Runs[i].Length;
        }

        return letters;
    }

    private static bool IsOfManuscript(SourceSpan source) =>
        source.Length > 0 && source.Path is { } path && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
