using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publishing.Reading.Dialect;

/// <summary>
/// Reads <c>::: name {attributes}</c>. A line of colons alone ends the innermost open container, so containers nest without counting
/// colons; inside code the line never comes here.
/// </summary>
internal sealed class FenceParser : BlockParser
{
    private const int ShortestFence = 3;

    public FenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var colons = line.AsSpan().IndexOfAnyExcept(':');
        colons = colons < 0 ? line.Length : colons;
        if (processor.IsCodeIndent || colons < ShortestFence)
        {
            return BlockState.None;
        }

        line.Start += colons;
        line.Trim();
        return line.IsEmpty ? End(processor) : Open(processor, line);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.IsBlankLine ? BlockState.ContinueDiscard : BlockState.Continue;

    private BlockState End(BlockProcessor processor)
    {
        if (processor.GetCurrentContainerOpened() is not FenceBlock fence)
        {
            processor.NewBlocks.Push(new StrayEndBlock(this) { Span = new Markdig.Syntax.SourceSpan(processor.Start, processor.Line.End) });
            return BlockState.BreakDiscard;
        }

        fence.IsEnded = true;
        fence.UpdateSpanEnd(processor.Line.End);
        processor.Close(fence);
        return BlockState.BreakDiscard;
    }

    private FenceBlock Read(BlockProcessor processor, StringSlice line)
    {
        var text = line.AsSpan();
        var end = text.IndexOfAny(' ', '\t', '{');
        var name = text[..(end < 0 ? text.Length : end)];
        var rest = text[name.Length..].TrimStart();
        var attributes = Attributes.None;
        if (AttributesText.Read(rest, out var read, out var length) == BraceKind.Attributes)
        {
            attributes = read;
            rest = rest[length..].TrimStart();
        }

        if (name.IsEmpty && attributes.Classes is [var first, ..])
        {
            name = first;
            attributes = attributes.Without(first);
        }

        return new FenceBlock(this)
        {
            Name = name.ToString(),
            Attributes = attributes,
            Rest = rest.ToString(),
            OpeningLine = (processor.Start, line.End + 1),
            Column = processor.Column,
            Span = new Markdig.Syntax.SourceSpan(processor.Start, processor.Line.End),
        };
    }

    private BlockState Open(BlockProcessor processor, StringSlice line)
    {
        processor.NewBlocks.Push(Read(processor, line));
        return BlockState.ContinueDiscard;
    }
}
