using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Document;

/// <summary>
/// Counts a book in reading order: parts and chapters (제1부, 제1장), appendices (부록 가), figures and tables through the whole book
/// (그림 1, 표 1). Of two things with one identifier the first counts; reading has complained of the second.
/// </summary>
internal sealed partial class NumberingBuilder
{
    private readonly Dictionary<string, Numbered> byId = [];
    private readonly Dictionary<string, string> chapterLabels = [];
    private readonly List<string> partLabels = [];
    private readonly Dictionary<Block, string> blockLabels = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Inline, string> indexAnchors = new(ReferenceEqualityComparer.Instance);

    /// <summary>A book of one chapter does not count it.</summary>
    private readonly bool countsChapters;

    private int chapters;
    private int appendices;
    private int figures;
    private int tables;
    private int indexMarks;

    private NumberingBuilder(Book book) => countsChapters = book.Chapters.Count(chapter => chapter.Role == ChapterRole.Chapter) > 1;

    public static Numbering Build(Book book)
    {
        var builder = new NumberingBuilder(book);
        foreach (var item in book.Contents)
        {
            builder.Count(item);
        }

        return new Numbering
        {
            ById = builder.byId.ToImmutableDictionary(),
            ChapterLabels = builder.chapterLabels.ToImmutableDictionary(),
            PartLabels = [.. builder.partLabels],
            BlockLabels = builder.blockLabels.ToImmutableDictionary(ReferenceEqualityComparer.Instance, EqualityComparer<string>.Default),
            IndexAnchors = builder.indexAnchors.ToImmutableDictionary(ReferenceEqualityComparer.Instance, EqualityComparer<string>.Default),
        };
    }

    private void Count(BookItem item)
    {
        if (item is BookItem.Part part)
        {
            var label = Invariant($"제{partLabels.Count + 1}부");
            partLabels.Add(CarriesOwnNumber(part.Title) ? "" : label);
        }

        foreach (var chapter in item.Chapters)
        {
            Count(chapter);
        }
    }

    private void Count(Chapter chapter)
    {
        var title = PlainText.Of(chapter.Title);
        var label = LabelOf(chapter.Role);
        if (label is not null && !CarriesOwnNumber(title))
        {
            chapterLabels.TryAdd(chapter.Id, label);
        }

        Add(chapter.Id, label ?? title, chapter);
        indexMarks = 0;
        CountBlocks(chapter.Blocks, chapter);
        CountInlines(chapter.Title, chapter);
        foreach (var note in chapter.Notes)
        {
            CountBlocks(note.Blocks, chapter);
        }
    }

    private string? LabelOf(ChapterRole role) => role switch
    {
        ChapterRole.Chapter => countsChapters ? Invariant($"제{++chapters}장") : null,
        ChapterRole.Appendix => "부록 " + KoreanCounter.Syllable(++appendices),
        _ => null,
    };

    private void CountBlocks(ImmutableArray<Block> blocks, Chapter chapter)
    {
        foreach (var block in blocks)
        {
            Count(block, chapter);
        }
    }

    private void Count(Block block, Chapter chapter)
    {
        if (BlockLabelOf(block) is { } counted)
        {
            blockLabels[block] = counted;
        }

        if (block.Id is { } id)
        {
            Add(id, ReferenceLabelOf(block, chapter), chapter);
        }

        switch (block)
        {
            case Block.Heading heading:
                CountInlines(heading.Content, chapter);
                break;
            case Block.Paragraph paragraph:
                CountInlines(paragraph.Content, chapter);
                break;
            case Block.Quotation quotation:
                CountBlocks(quotation.Blocks, chapter);
                CountInlines(quotation.Attribution, chapter);
                break;
            case Block.Container container:
                CountBlocks(container.Blocks, chapter);
                CountInlines(container.Attribution, chapter);
                break;
            case Block.List list:
                foreach (var item in list.Items)
                {
                    CountBlocks(item.Blocks, chapter);
                }

                break;
            case Block.DefinitionList definitions:
                foreach (var definition in definitions.Definitions)
                {
                    CountInlines(definition.Term, chapter);
                    CountBlocks(definition.Blocks, chapter);
                }

                break;
            case Block.Table table:
                foreach (var cell in table.Header.Concat(table.Body).SelectMany(row => row.Cells))
                {
                    CountInlines(cell.Content, chapter);
                }

                CountInlines(table.Caption, chapter);
                break;
            case Block.Figure figure:
                CountInlines(figure.Caption, chapter);
                break;
            case Block.Code or Block.SceneBreak:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void CountInlines(ImmutableArray<Inline> content, Chapter chapter)
    {
        foreach (var inline in content)
        {
            if (inline is Inline.Marked { Id: { } id })
            {
                Add(id, ChapterReference(chapter), chapter);
            }
            else if (inline is Inline.IndexMark)
            {
                indexAnchors.TryAdd(inline, Invariant($"index:{chapter.Id}:{++indexMarks}"));
            }

            CountInlines(PlainText.ContentOf(inline), chapter);
        }
    }

    /// <summary>A picture or table is counted if it has a caption or can be referred to; a vignette is not.</summary>
    private string? BlockLabelOf(Block block) => block switch
    {
        Block.Figure figure when !figure.Caption.IsEmpty || figure.Id is not null => Invariant($"그림 {++figures}"),
        Block.Table table when !table.Caption.IsEmpty || table.Id is not null => Invariant($"표 {++tables}"),
        _ => null,
    };

    private string ReferenceLabelOf(Block block, Chapter chapter) =>
        blockLabels.TryGetValue(block, out var label) ? label
        : block is Block.Heading heading ? PlainText.Of(heading.Content)
        : ChapterReference(chapter);

    /// <summary>How a place without a name of its own is referred to: by its chapter.</summary>
    private string ChapterReference(Chapter chapter) => byId.TryGetValue(chapter.Id, out var known) ? known.Label : "";

    private void Add(string id, string label, Chapter chapter) => byId.TryAdd(id, new Numbered(label, chapter.Id, id));

    /// <summary>The author wrote 제1부 or 1장 into the title: no second number above it.</summary>
    private static bool CarriesOwnNumber(string title) => OwnNumber().IsMatch(title);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(제\s*)?[0-9]+\s*[부장]($|[\s.:·,)—-])|^\s*부록\s*[가나다라마바사아자차카타파하0-9A-Z]($|[\s.:·,)—-])", RegexOptions.CultureInvariant)]
    private static partial Regex OwnNumber();
}
