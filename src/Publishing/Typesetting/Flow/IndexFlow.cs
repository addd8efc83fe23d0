using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>찾아보기: terms in 가나다 order under their first consonant, in columns, with page labels; entries below a term an em further in (K85).</summary>
internal static class IndexFlow
{
    public const string Id = "index";

    /// <summary>So many pages one after the other, at least, are written as first and last: 12~14; two as 12, 13.</summary>
    private const int PagesOfRange = 3;

    /// <summary>The line of the index in the contents.</summary>
    public static OutlineEntry Entry(FlowInputs inputs) => new(1, null, [new Inline.Text(inputs.Layout.Index.Title, default)], Id);

    /// <param name="entries">All marks of the book in reading order.</param>
    public static SectionDraft Build(FlowInputs inputs, IEnumerable<IndexEntry> entries)
    {
        var design = inputs.Layout.Index;
        var work = new SectionWork(inputs, Id, ElementRole.Section);
        var blocks = new List<FlowBlock> { GeneratedOpener.Build(work, design.Title) };
        var list = work.AddElement(ElementRole.Index, SectionWork.Root);
        var terms = IndexTree.Build(entries.Select(entry => (entry.Term, entry.Anchor, entry.IsListed)), OrderOf(design.Order));
        var style = work.Styles.Body with { Size = design.Size };
        foreach (var group in terms.GroupBy(term => term.Head, StringComparer.Ordinal))
        {
            blocks.Add(Head(work, group.Key, list, isFirst: blocks.Count == 1));
            foreach (var term in group)
            {
                AddTerm(blocks, work, term, list, style, level: 0);
            }

            // The last entry of a letter does not stand alone at the head of a column.
            blocks[^2] = blocks[^2] with { KeepsWithNext = true };
        }

        work.Diagnostics.AddRange(LostReaders(entries));
        return work.Finish(GeneratedOpener.Section(inputs, Id, design.Title) with
        {
            Blocks = [.. blocks],
            Columns = design.Columns,
            ColumnGap = design.ColumnGap,
            SpanningBlocks = 1,
            Pitch = design.Leading,
            Em = design.Size,
        });
    }

    /// <summary>Terms that send the reader to one that is not there.</summary>
    private static IEnumerable<Diagnostic> LostReaders(IEnumerable<IndexEntry> entries)
    {
        var words = entries.Select(entry => entry.Term.Word).ToHashSet(StringComparer.Ordinal);
        return
            from entry in entries
            from other in new[] { entry.Term.See, entry.Term.SeeAlso }.OfType<string>()
            where !words.Contains(other)
            select FlowDiagnostics.SeeLeadsNowhere(entry.Source, entry.Term.Word, other);
    }

    /// <summary>The order that the layout asks for; the EPUB has the same.</summary>
    public static KoreanOrder OrderOf(IndexOrder order) => order switch
    {
        IndexOrder.Latin => KoreanOrder.LatinFirst,
        IndexOrder.Digits => KoreanOrder.DigitsFirst,
        _ => KoreanOrder.Instance,
    };

    /// <summary>At the pitch of the terms, so that the columns keep one rhythm.</summary>
    private static FlowBlock.Text Head(SectionWork work, string words, int list, bool isFirst)
    {
        var design = work.Layout.Index;
        var style = work.Styles.Small(work.Layout.Headings.Subsection.Font with { Weight = 700 }, design.Size);
        return new FlowBlock.Text(StyledTextBuilder.Of(words, style), Styles.Ragged(Alignment.Left, design.Leading))
        {
            SpaceBefore = isFirst ? Length.Zero : design.Leading,
            KeepsWithNext = true,
            Element = work.AddElement(ElementRole.Paragraph, list),
        };
    }

    /// <summary><c>가방 12, 34~37</c>, its entries below it, then <c>→ 짐</c> and <c>(보따리 참조)</c>.</summary>
    private static void AddTerm(List<FlowBlock> blocks, SectionWork work, IndexNode<string> term, int list, TextStyle style, int level)
    {
        blocks.Add(Term(work, term, list, style, level));
        foreach (var sub in term.Subs)
        {
            AddTerm(blocks, work, sub, list, style, level + 1);
        }
    }

    private static FlowBlock.Text Term(SectionWork work, IndexNode<string> term, int list, TextStyle style, int level)
    {
        var text = work.Text;
        text.Append(term.Word, style, default);
        AppendPages(text, work, term.Places, style);
        if (term.See.Count > 0)
        {
            text.Append((term.Places.Count > 0 ? "; → " : " → ") + string.Join(", ", term.See), style, default);
        }

        if (term.SeeAlso.Count > 0)
        {
            text.Append($" ({string.Join(", ", term.SeeAlso)} 참조)", style, default);
        }

        // Second lines stand an em further in, those of entries below a term two, so that they are not taken for entries.
        var em = work.Layout.Index.Size;
        var hang = level == 0 ? em : em * 2;
        return new FlowBlock.Text(
            text.Finish(),
            Styles.Ragged(Alignment.Left, work.Layout.Index.Leading) with { LeftIndent = (em * level) + hang, FirstLineIndent = -hang })
        {
            Element = work.AddElement(ElementRole.Paragraph, list), KeepsWithNext = term.Subs.Count > 0,
        };
    }

    /// <summary>Three pages and more in a row are a range.</summary>
    private static void AppendPages(StyledTextBuilder text, SectionWork work, IReadOnlyList<string> anchors, TextStyle style)
    {
        var pages = PagesOf(anchors, work);
        var separator = "  ";
        for (var first = 0; first < pages.Length;)
        {
            var last = first;
            while (last + 1 < pages.Length && IsNext(pages[last].Label, pages[last + 1].Label))
            {
                last++;
            }

            last = last - first + 1 < PagesOfRange ? first : last;
            text.Append(separator, style, default);
            AppendPage(text, pages[first], style);
            if (last > first)
            {
                text.Append("~", style, default);
                AppendPage(text, pages[last], style);
            }

            separator = ", ";
            first = last + 1;
        }

        // Pages inside a range are not written, but a number that changes may end it: they ask to be set again too.
        foreach (var (anchor, _) in pages)
        {
            text.Add(new TextMark.PageNumber(text.Position, 0, anchor));
        }
    }

    /// <summary>A page is named once. Most terms stand in one place.</summary>
    private static (string Anchor, string Label)[] PagesOf(IReadOnlyList<string> anchors, SectionWork work) => anchors.Count == 1
        ? [(anchors[0], work.Inputs.PageLabelOf(anchors[0]))]
        : [.. anchors.Select(anchor => (Anchor: anchor, Label: work.Inputs.PageLabelOf(anchor))).DistinctBy(page => page.Label)];

    private static void AppendPage(StyledTextBuilder text, (string Anchor, string Label) page, TextStyle style)
    {
        text.Add(new TextMark.InnerLink(text.Position, page.Label.Length, page.Anchor));
        text.Append(page.Label, style, default);
    }

    private static bool IsNext(string label, string other) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next == page + 1;
}
