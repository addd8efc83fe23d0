using System.Collections.Immutable;
using System.Globalization;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>Parts, chapters and sections as contents and PDF outline name them; each leads to an anchor that the flow sets.</summary>
/// <param name="Depth">0 a part, 1 a chapter, 2 a section <c>##</c>, 3 a subsection, …</param>
/// <param name="Label">제1장, or null.</param>
internal sealed record OutlineEntry(int Depth, string? Label, ImmutableArray<Inline> Title, string Anchor)
{
    /// <summary>Number and title in one line, for the PDF outline.</summary>
    public string PlainTitle => string.Join(' ', new[] { Label, PlainText.Of(Title) }.Where(words => !string.IsNullOrEmpty(words)));
}

/// <summary>Lists the outline entries of one chapter; headings inside quotations and containers are no part of it.</summary>
internal static class ChapterOutline
{
    /// <summary>The chapter itself first; it is absent where it shows neither title nor number.</summary>
    public static IEnumerable<OutlineEntry> Of(Chapter chapter, FlowInputs inputs)
    {
        var label = inputs.Layout.Headings.Chapter.Numbered ? inputs.Numbering.ChapterLabels.GetValueOrDefault(chapter.Id) : null;
        if (label is not null || !chapter.Title.IsEmpty)
        {
            yield return new OutlineEntry(1, label, chapter.Title, chapter.Id);
        }

        foreach (var (heading, anchor) in Headings(chapter))
        {
            yield return new OutlineEntry(heading.Level, null, heading.Content, anchor);
        }
    }

    /// <summary>Headings and where they can be found: the author's identifier, or one made from chapter and count.</summary>
    public static IEnumerable<(Block.Heading Heading, string Anchor)> Headings(Chapter chapter) =>
        chapter.Blocks.OfType<Block.Heading>().Select((heading, index) =>
            (heading, heading.Id ?? $"{chapter.Id}/{(index + 1).ToString(CultureInfo.InvariantCulture)}"));
}
