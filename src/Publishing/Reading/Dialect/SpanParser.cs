using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Publishing.Reading.Dialect;

/// <summary>Reads <c>[…]{.class}</c> at its closing bracket; stands before the parser of links, which opens brackets for both.</summary>
internal sealed class SpanParser : InlineParser
{
    public SpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{'
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } opening
            || AttributesText.Read(slice.AsSpan()[1..], out var attributes, out var length) != BraceKind.Attributes)
        {
            return false;
        }

        var span = new SpanInline(attributes) { Line = opening.Line, Column = opening.Column };
        span.Span.Start = opening.Span.Start;
        span.Span.End = processor.GetSourcePosition(slice.Start + length);
        opening.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start += length + 1;
        return true;
    }
}
