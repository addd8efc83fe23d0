using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>찾아보기: terms in 가나다 order under their first consonant, with page labels (K85). One column as yet.</summary>
internal static class IndexFlow
{
    public const string Id = "index";

    private const string Title = "찾아보기";

    /// <summary>The line of the index in the contents.</summary>
    public static OutlineEntry Entry { get; } = new(1, null, [new Inline.Text(Title, default)], Id);

    /// <param name="entries">All marks of the book in reading order.</param>
    public static SectionDraft Build(FlowInputs inputs, IEnumerable<IndexEntry> entries)
    {
        var work = new SectionWork(inputs, Id, ElementRole.Section);
        var blocks = ImmutableArray.CreateBuilder<FlowBlock>();
        blocks.Add(GeneratedOpener.Build(work, Title));
        var list = work.AddElement(ElementRole.Index, SectionWork.Root);
        var terms = entries.GroupBy(entry => entry.Term, StringComparer.Ordinal).Select(group => group.ToArray())
            .OrderBy(KeyOf, KoreanOrder.Instance).ThenBy(term => term[0].Term, StringComparer.Ordinal);
        foreach (var group in terms.GroupBy(term => KoreanOrder.GroupOf(KeyOf(term)), StringComparer.Ordinal))
        {
            blocks.Add(Head(work, group.Key, list, isFirst: blocks.Count == 1));
            blocks.AddRange(group.Select(term => Term(work, term, list)));
        }

        return work.Finish(GeneratedOpener.Section(inputs, Id, Title) with { Blocks = blocks.ToImmutable() });
    }

    private static string KeyOf(IndexEntry[] term) =>
        term.Select(entry => entry.Sort).FirstOrDefault(sort => sort is not null) ?? term[0].Term;

    private static FlowBlock.Text Head(SectionWork work, string words, int list, bool isFirst) => new FlowBlock.Text(
        StyledTextBuilder.Of(words, work.Styles.Heading(3)), Styles.Ragged(Alignment.Left, work.Layout.Notes.Leading))
    {
        // At the pitch of the terms, so that the column keeps one rhythm.
        SpaceBefore = isFirst ? Length.Zero : work.Layout.Notes.Leading,
        KeepsWithNext = true,
        Element = work.AddElement(ElementRole.Paragraph, list),
    };

    /// <summary><c>가방 12, 34</c>, or <c>가방 → 짐</c>; a page is named once.</summary>
    private static FlowBlock.Text Term(SectionWork work, IndexEntry[] term, int list)
    {
        var style = work.Styles.Note;
        var text = new StyledTextBuilder();
        text.Append(term[0].Term, style, default);
        var separator = "  ";
        foreach (var entry in term.DistinctBy(entry => entry.See ?? work.Inputs.PageLabelOf(entry.Anchor)))
        {
            text.Append(entry.See is null ? separator : " → ", style, default);
            var words = entry.See ?? work.Inputs.PageLabelOf(entry.Anchor);
            if (entry.See is null)
            {
                text.Add(new TextMark.PageNumber(text.Position, words.Length, entry.Anchor));
                text.Add(new TextMark.InnerLink(text.Position, words.Length, entry.Anchor));
                separator = ", ";
            }

            text.Append(words, style, default);
        }

        var hang = work.Layout.Text.Size;
        return new FlowBlock.Text(
            text.Finish(), Styles.Ragged(Alignment.Left, work.Layout.Notes.Leading) with { LeftIndent = hang, FirstLineIndent = -hang })
        {
            Element = work.AddElement(ElementRole.Paragraph, list),
        };
    }
}
