using Markdig.Parsers;
using Markdig.Syntax;

namespace Publishing.Reading.Dialect;

/// <summary>Reads <c>[^label]: …</c>; further paragraphs of the note are indented by two columns or more.</summary>
internal sealed class NoteParser : BlockParser
{
    private const int Indent = 4;
    private const int LeastIndent = 2;

    public NoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var container = processor.GetCurrentContainerOpened();
        if (processor.IsCodeIndent || container is not (MarkdownDocument or FenceBlock))
        {
            return BlockState.None;
        }

        var label = NoteLabel.Read(processor.Line.AsSpan());
        if (label is null || processor.PeekChar(label.Length + 3) != ':')
        {
            return BlockState.None;
        }

        var note = new NoteBlock(this)
        {
            Label = label,
            Column = processor.Column,
            Span = new Markdig.Syntax.SourceSpan(processor.Start, processor.Line.End),
        };
        for (var i = 0; i < label.Length + 4; i++)
        {
            processor.NextChar();
        }

        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (NoteBlock)block;
        if (processor.IsBlankLine)
        {
            note.IsLastLineBlank = true;
            return BlockState.ContinueDiscard;
        }

        if (processor.Indent < LeastIndent)
        {
            return BlockState.None;
        }

        note.IsLastLineBlank = false;
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, Indent));
        note.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
