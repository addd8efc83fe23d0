using Markdig.Parsers;
using Markdig.Syntax;

namespace Publishing.Reading.Dialect;

/// <summary>Reads a line <c>: …</c> that follows a paragraph, a table or another such line, with or without a blank line between.</summary>
internal sealed class ColonParser : BlockParser
{
    private const int WidestGap = 4;

    public ColonParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) is not (' ' or '\t') || !FollowsATerm(processor))
        {
            return BlockState.None;
        }

        var start = processor.Start;
        var column = processor.Column;
        processor.NextChar();
        processor.ParseIndent();
        if (processor.IsBlankLine)
        {
            processor.GoToColumn(column);
            return BlockState.None;
        }

        if (processor.Column - column > WidestGap)
        {
            processor.GoToColumn(column + WidestGap);
        }

        processor.NewBlocks.Push(new ColonBlock(this)
        {
            ContentColumn = processor.Column,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        var column = ((ColonBlock)block).ContentColumn;
        if (processor.Column < column)
        {
            return BlockState.None;
        }

        processor.GoToColumn(column);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static bool FollowsATerm(BlockProcessor processor) =>
        processor.GetCurrentContainerOpened().LastChild is ParagraphBlock or TableBlock or ColonBlock;
}
