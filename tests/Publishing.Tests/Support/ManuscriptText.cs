using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Document;

namespace Publishing.Tests.Support;

/// <summary>
/// What a reader must find in a chapter, paragraph by paragraph, told from the model alone: titles, text, captions with their labels,
/// note numbers, and the notes at the end. The writers are not asked.
/// </summary>
/// <param name="pageWords">Stands for the page that a page reference shows; null where a page is named by its label, as in an e-book without a print edition.</param>
/// <param name="isEbook">Readings have parentheses around them.</param>
internal sealed class ManuscriptText(Numbering numbering, int firstNote, string? pageWords, bool isEbook)
{
    private readonly List<ManuscriptParagraph> paragraphs = [];
    private TextPart part = TextPart.Body;

    /// <summary>The chapter and then its notes, each with its number.</summary>
    public static IReadOnlyList<ManuscriptParagraph> Of(Chapter chapter, Numbering numbering, int firstNote = 1, string? pageWords = null, bool? isEbook = null)
    {
        var text = new ManuscriptText(numbering, firstNote, pageWords, isEbook ?? pageWords is null);
        text.Add(numbering.ChapterLabels.GetValueOrDefault(chapter.Id) + " " + text.Words(chapter.Title));
        text.AddBlocks(chapter.Blocks);
        text.part = TextPart.Note;
        for (var i = 0; i < chapter.Notes.Length; i++)
        {
            var start = text.paragraphs.Count;
            text.AddBlocks(chapter.Notes[i].Blocks);
            text.paragraphs[start] = text.paragraphs[start] with { Words = $"{firstNote + i}) {text.paragraphs[start].Words}" };
        }

        return text.paragraphs;
    }

    /// <summary>One space for any white space, none at the ends.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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

    private string Words(ImmutableArray<Inline> content) => string.Concat(content.Select(Words));

    private string Words(Inline inline) => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Code code => code.Value,
        Inline.LineBreak => " ",
        Inline.Image => "",
        Inline.Ruby ruby => isEbook ? $"{ruby.Base}({ruby.Reading})" : ruby.Base + ruby.Reading,
        Inline.NoteMark mark => $"{firstNote + mark.Note})",
        Inline.Reference { Kind: ReferenceKind.Page } reference when pageWords is not null => pageWords + reference.Particle,
        Inline.Reference reference when numbering.ById.TryGetValue(reference.Target, out var target) =>
            target.Label + (reference.Particle is { } particle ? Particle.Choose(target.Label, particle) : ""),
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
