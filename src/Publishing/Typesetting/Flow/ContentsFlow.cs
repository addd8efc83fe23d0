using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Flow;

/// <summary>차례: one line for each part, chapter and section, with the label of its page (K58).</summary>
internal static class ContentsFlow
{
    public const string Id = "toc";

    /// <summary>Room between the widest number (부록 가) and the titles, in ems of the number.</summary>
    private const double LabelGap = 1;

    /// <param name="outline">All entries of the book in reading order.</param>
    public static SectionDraft Build(FlowInputs inputs, ImmutableArray<OutlineEntry> outline)
    {
        var design = inputs.Layout.Contents;
        var work = new SectionWork(inputs, Id, ElementRole.Section);
        var opener = GeneratedOpener.Build(work, design.Title);
        var list = work.AddElement(ElementRole.Contents, SectionWork.Root);
        var listed = outline.Where(entry => entry.Depth <= design.Depth).ToArray();
        var labels = design.LabelSize * listed.Select(entry => entry.Depth == 1 && entry.Label is { } label ? WidthOf(label) : 0).DefaultIfEmpty(0).Max();

        // A part stays with its first chapter, a chapter with its first section.
        var lines = listed.Select((entry, index) => Line(work, entry, labels, list) with
        {
            SpaceBefore = index > 0 && StartsGroup(listed, index) ? work.Styles.Line : Length.Zero,
            KeepsWithNext = entry.Depth <= 1 && index + 1 < listed.Length && listed[index + 1].Depth > entry.Depth,
        });
        return work.Finish(GeneratedOpener.Section(inputs, Id, design.Title) with { Blocks = [opener, .. lines], IsFrontMatter = true });
    }

    /// <summary>An empty line stands above parts, and above chapters where sections are listed beside them.</summary>
    private static bool StartsGroup(OutlineEntry[] listed, int index) => listed[index].Depth switch
    {
        0 => true,
        1 => listed[index - 1].Depth > 1 || (listed[index - 1].Depth == 1 && index + 1 < listed.Length && listed[index + 1].Depth > 1),
        _ => false,
    };

    private static FlowBlock.ContentsLine Line(SectionWork work, OutlineEntry entry, Length labels, int list)
    {
        var design = work.Layout.Contents;
        return new FlowBlock.ContentsLine(Title(work, entry), PageNumber(work, entry.Anchor), IndentOf(work, entry, labels), design.Leaders, entry.Anchor, work.Styles.Line)
        {
            Label = entry.Depth == 1 && entry.Label is { } label ? StyledTextBuilder.Of(label, work.Styles.Small(design.LabelFont, design.LabelSize)) : null,
            LabelWidth = entry.Depth == 1 && entry.Label is not null ? labels : Length.Zero,
            Element = work.AddElement(ElementRole.ContentsItem, list),
            Break = design.Break,
        };
    }

    /// <summary>The page that an entry stands on, at the end of its line.</summary>
    public static StyledText PageNumber(SectionWork work, string anchor)
    {
        var design = work.Layout.Contents;
        var page = work.Inputs.PageLabelOf(anchor);
        return StyledTextBuilder.Of(page, work.Styles.Small(design.LabelFont, design.LabelSize), new TextMark.PageNumber(0, page.Length, anchor));
    }

    private static StyledText Title(SectionWork work, OutlineEntry entry)
    {
        var design = work.Layout.Contents;
        var style = entry.Depth switch
        {
            0 => work.Styles.Small(design.LabelFont with { Weight = 700 }, work.Layout.Text.Size * work.Layout.Emphasis.Scale),
            1 => work.Styles.Body,
            _ => work.Styles.Display(new FontChoice(work.Layout.Text.Font), design.SectionSize),
        };
        var lead = entry.Depth == 0 && !string.IsNullOrEmpty(entry.Label) ? (entry.Label + "  ", style) : ((string, TextStyle)?)null;
        return InlineFlow.Build(work, entry.Title, style, lead, isCopy: true);
    }

    /// <summary>Sections stand under the titles of their chapters, deeper ones an em further in.</summary>
    private static Length IndentOf(SectionWork work, OutlineEntry entry, Length labels)
    {
        var em = work.Layout.Text.Size;
        return entry.Depth <= 1 ? Length.Zero : (labels > Length.Zero ? labels : em) + (em * (entry.Depth - 2));
    }

    /// <summary>In ems: a Hangul syllable is 0.92 em in the faces of the presets, other letters about 0.55.</summary>
    public static double WidthOf(string label) => label.Sum(letter => letter >= '\uAC00' ? 0.92 : 0.55) + LabelGap;
}
