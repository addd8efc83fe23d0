using System.Collections.Immutable;
using System.Diagnostics;

namespace Publishing.Document;

/// <summary>Visits every block and inline of a chapter in reading order, the notes last; an outer one before what it holds.</summary>
internal sealed class DocumentWalk(Action<Block> onBlock, Action<Inline> onInline)
{
    public void Visit(Chapter chapter)
    {
        Visit(chapter.Title);
        Visit(chapter.Blocks);
        foreach (var note in chapter.Notes)
        {
            Visit(note.Blocks);
        }
    }

    public void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            onBlock(block);
            VisitInside(block);
        }
    }

    public void Visit(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            onInline(inline);
            Visit(PlainText.ContentOf(inline));
        }
    }

    private void VisitInside(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Visit(heading.Content);
                break;
            case Block.Paragraph paragraph:
                Visit(paragraph.Content);
                break;
            case Block.Quotation quotation:
                Visit(quotation.Blocks);
                Visit(quotation.Attribution);
                break;
            case Block.Container container:
                Visit(container.Blocks);
                Visit(container.Attribution);
                break;
            case Block.List list:
                foreach (var item in list.Items)
                {
                    Visit(item.Blocks);
                }

                break;
            case Block.DefinitionList definitions:
                foreach (var definition in definitions.Definitions)
                {
                    Visit(definition.Term);
                    Visit(definition.Blocks);
                }

                break;
            case Block.Table table:
                foreach (var cell in table.Header.Concat(table.Body).SelectMany(row => row.Cells))
                {
                    Visit(cell.Content);
                }

                Visit(table.Caption);
                break;
            case Block.Figure figure:
                Visit(figure.Caption);
                break;
            case Block.Code or Block.SceneBreak:
                break;
            default:
                throw new UnreachableException();
        }
    }
}
