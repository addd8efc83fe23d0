using System.Collections.Immutable;
using System.Globalization;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>A section to make and where it hangs in the logical structure.</summary>
/// <param name="Build">Makes it from its arguments alone; null for the index, which needs the others' marks.</param>
/// <param name="OpensPart">Its node holds the nodes of the sections that follow with <paramref name="IsInPart"/>.</param>
internal sealed record SectionPlan(Func<SectionDraft>? Build, bool OpensPart = false, bool IsInPart = false)
{
    /// <summary>All sections in the order of the contents; the notes of the whole book stand after the last text.</summary>
    public static ImmutableArray<SectionPlan> Of(FlowInputs inputs)
    {
        var contents = inputs.Book.Contents;
        var parts = Parts(inputs);
        var outline = OutlineOf(inputs, parts);
        var plans = ImmutableArray.CreateBuilder<SectionPlan>();
        var lastText = contents.Select((item, index) => item.Chapters.IsEmpty ? -1 : index).DefaultIfEmpty(-1).Max();
        for (var i = 0; i < contents.Length; i++)
        {
            plans.AddRange(Of(inputs, contents[i], parts, outline));
            if (i == lastText && inputs.Layout.Notes.Place == NotePlace.Book && inputs.Book.Chapters.Any(chapter => !chapter.Notes.IsEmpty))
            {
                plans.Add(new SectionPlan(() => EndnotesFlow.Build(inputs)));
            }
        }

        return plans.ToImmutable();
    }

    /// <summary>What a part is called among sections and anchors.</summary>
    /// <param name="number">Counted from 1.</param>
    public static string PartAnchor(int number) => "part:" + number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<SectionPlan> Of(
        FlowInputs inputs, BookItem item, Dictionary<BookItem, OutlineEntry> parts, ImmutableArray<OutlineEntry> outline) => item switch
    {
        BookItem.Generated { Matter: GeneratedMatter.HalfTitle } => [new(() => TitlePagesFlow.BuildHalfTitle(inputs))],
        BookItem.Generated { Matter: GeneratedMatter.Title } => [new(() => TitlePagesFlow.BuildTitle(inputs))],
        BookItem.Generated { Matter: GeneratedMatter.Contents } => [new(() => ContentsFlow.Build(inputs, outline))],
        BookItem.Generated { Matter: GeneratedMatter.Figures } => [new(() => CaptionListFlow.BuildFigures(inputs))],
        BookItem.Generated { Matter: GeneratedMatter.Tables } => [new(() => CaptionListFlow.BuildTables(inputs))],
        BookItem.Generated { Matter: GeneratedMatter.Colophon } => [new(() => ColophonFlow.Build(inputs))],
        BookItem.Generated { Matter: GeneratedMatter.Index } => [new SectionPlan(Build: null)],
        BookItem.Part part =>
        [
            new(() => PartFlow.Build(inputs, part, parts[part]), OpensPart: true),
            .. part.Members.Select((chapter, index) =>
                new SectionPlan(() => ChapterFlow.Build(inputs, chapter, part.Title, opensPart: index == 0), IsInPart: true)),
        ],
        _ => item.Chapters.Select(chapter => new SectionPlan(() => ChapterFlow.Build(inputs, chapter, null, opensPart: false))),
    };

    /// <summary>Parts with their numbers, by the item itself.</summary>
    private static Dictionary<BookItem, OutlineEntry> Parts(FlowInputs inputs)
    {
        var parts = new Dictionary<BookItem, OutlineEntry>(ReferenceEqualityComparer.Instance);
        foreach (var part in inputs.Book.Contents.OfType<BookItem.Part>())
        {
            var anchor = PartAnchor(parts.Count + 1);
            var label = inputs.Numbering.PartLabels.ElementAtOrDefault(parts.Count);
            parts[part] = new OutlineEntry(0, label, [new Inline.Text(part.Title, part.Span)], anchor);
        }

        return parts;
    }

    private static ImmutableArray<OutlineEntry> OutlineOf(FlowInputs inputs, Dictionary<BookItem, OutlineEntry> parts) =>
    [
        .. inputs.Book.Contents.SelectMany(item =>
            (parts.TryGetValue(item, out var part) ? [part] : Enumerable.Empty<OutlineEntry>())
            .Concat(item.Chapters.SelectMany(chapter => ChapterOutline.Of(chapter, inputs)))
            .Concat(item is BookItem.Generated { Matter: GeneratedMatter.Index } ? [IndexFlow.Entry(inputs)] : [])),
    ];
}
