using System.Collections.Immutable;
using System.Text;
using System.Diagnostics;
using System.Globalization;
using Publishing.Document;

namespace Publishing.Verifying;

/// <summary>How an edition words what the manuscript leaves to it.</summary>
/// <param name="NoteWords">A note's number as its call and the note show it.</param>
/// <param name="PageWords">37쪽: what a reference to the page of an identifier shows; null where the place is named by its label instead.</param>
internal sealed record EditionWords(Func<int, string> NoteWords, Func<string, string?> PageWords)
{
    public static EditionWords Plain { get; } = new(number => string.Create(CultureInfo.InvariantCulture, $"{number})"), _ => null);

    /// <summary>Readings stand in parentheses behind their base.</summary>
    public bool HasReadingsInParentheses { get; init; }

    /// <summary>Chapters show 제1장.</summary>
    public bool NumbersChapters { get; init; } = true;

    /// <summary>What stands in place of a reference to nothing.</summary>
    public Func<string, string> Lost { get; init; } = _ => "";

    /// <summary>Whether a picture is there; its alternative text stands in place of one that is not.</summary>
    public Func<string, bool> HasPicture { get; init; } = _ => true;
}

/// <summary>
/// What a reader must find in a chapter, paragraph by paragraph, told from the model alone: titles, text, captions with their labels,
/// note numbers, and the notes at the end. The writers are not asked.
/// </summary>
internal sealed class ManuscriptText
{
    private readonly Numbering numbering;
    private readonly int firstNote;
    private readonly EditionWords edition;
    private readonly List<ManuscriptParagraph> paragraphs = [];
    private TextPart part = TextPart.Body;

    private ManuscriptText(Numbering numbering, int firstNote, EditionWords edition)
    {
        this.numbering = numbering;
        this.firstNote = firstNote;
        this.edition = edition;
    }

    /// <summary>The chapter and then its notes, each with its number.</summary>
    public static IReadOnlyList<ManuscriptParagraph> Of(Chapter chapter, Numbering numbering, EditionWords? edition = null, int firstNote = 1) =>
        Of(chapter, chapter.Blocks, Enumerable.Range(0, chapter.Notes.Length), isStart: true, numbering, edition ?? EditionWords.Plain, firstNote);

    /// <summary>A part of a chapter with the notes that stand below it.</summary>
    /// <param name="isStart">The title stands above it.</param>
    public static IReadOnlyList<ManuscriptParagraph> Of(
        Chapter chapter, ImmutableArray<Block> blocks, IEnumerable<int> notes, bool isStart, Numbering numbering, EditionWords edition, int firstNote)
    {
        var text = new ManuscriptText(numbering, firstNote, edition);
        if (isStart)
        {
            text.Add((edition.NumbersChapters ? numbering.ChapterLabels.GetValueOrDefault(chapter.Id) + " " : "") + text.Words(chapter.Title));
        }

        text.AddBlocks(blocks);
        text.part = TextPart.Note;
        foreach (var note in notes)
        {
            var start = text.paragraphs.Count;
            text.AddBlocks(chapter.Notes[note].Blocks);
            var number = edition.NoteWords(firstNote + note);
            if (text.paragraphs.Count == start)
            {
                text.Add(number);
            }
            else
            {
                text.paragraphs[start] = text.paragraphs[start] with { Words = $"{number} {text.paragraphs[start].Words}" };
            }
        }

        return text.paragraphs;
    }

    /// <summary>One space for any white space, none at the ends.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(letter);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsFolded(string text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) && (letter != ' ' || before == ' '))
            {
                return false;
            }

            before = letter;
        }

        return before != ' ' || text.Length == 0;
    }

    private void Add(string words)
    {
        if (Fold(words) is { Length: > 0 } folded)
        {
            paragraphs.Add(new(part, folded));
        }
    }

    private void AddBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            AddBlock(block);
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Add(Words(heading.Content));
                break;
            case Block.Paragraph paragraph:
                Add(Words(paragraph.Content));
                break;
            case Block.Quotation quotation:
                AddBlocks(quotation.Blocks);
                AddSource(quotation.Attribution);
                break;
            case Block.Container container:
                AddBlocks(container.Blocks);
                AddSource(container.Attribution);
                break;
            case Block.List list:
                foreach (var item in list.Items)
                {
                    AddBlocks(item.Blocks);
                }

                break;
            case Block.DefinitionList definitions:
                foreach (var definition in definitions.Definitions)
                {
                    Add(Words(definition.Term));
                    AddBlocks(definition.Blocks);
                }

                break;
            case Block.Code code:
                Add(code.Text);
                break;
            case Block.Table table:
                AddTable(table);
                break;
            case Block.Figure figure:
                Add(edition.HasPicture(figure.Image) ? "" : figure.Alternative);
                AddCaption(figure, figure.Caption);
                break;
            case Block.SceneBreak:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddSource(ImmutableArray<Inline> source)
    {
        if (!source.IsEmpty)
        {
            Add((Words(source).StartsWith('—') ? "" : "— ") + Words(source));
        }
    }

    private void AddTable(Block.Table table)
    {
        AddCaption(table, table.Caption);
        var before = part;
        part = TextPart.Float;
        foreach (var cell in table.Header.Concat(table.Body).SelectMany(row => row.Cells))
        {
            Add(Words(cell.Content));
        }

        part = before;
    }

    private void AddCaption(Block block, ImmutableArray<Inline> words)
    {
        var before = part;
        part = TextPart.Float;
        Add(numbering.BlockLabels.TryGetValue(block, out var label) ? label + (words.IsEmpty ? "" : ". ") + Words(words) : Words(words));
        part = before;
    }

    private string Words(ImmutableArray<Inline> content) => content is [var only] ? Words(only) : string.Concat(content.Select(Words));

    private string Words(Inline.Reference reference)
    {
        var words = !numbering.ById.TryGetValue(reference.Target, out var target) ? edition.Lost(reference.Target)
            : reference.Kind == ReferenceKind.Page && edition.PageWords(reference.Target) is { } page ? page
            : target.Label;
        return words + (reference.Particle is { } particle ? Particle.Choose(words, particle) : "");
    }

    private string Words(Inline inline) => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Code code => code.Value,
        Inline.LineBreak => " ",
        Inline.Image image => edition.HasPicture(image.Path) ? "" : image.Alternative,
        Inline.Ruby ruby => edition.HasReadingsInParentheses ? $"{ruby.Base}({ruby.Reading})" : ruby.Base + ruby.Reading,
        Inline.NoteMark mark => edition.NoteWords(firstNote + mark.Note),
        Inline.Reference reference => Words(reference),
        _ => Words(PlainText.ContentOf(inline)),
    };
}

/// <summary>What a paragraph belongs to: pages may move floats past text, and set notes apart from both.</summary>
internal enum TextPart
{
    Body,
    Float,
    Note,
}

internal sealed record ManuscriptParagraph(TextPart Part, string Words);
