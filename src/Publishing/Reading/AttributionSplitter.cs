using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace Publishing.Reading;

/// <summary>Takes the last line <c>— 출처</c> off a quotation, epigraph or poem, without its dash.</summary>
internal static class AttributionSplitter
{
    /// <summary>The words after the dash, taken out of the tree; null when the last line is none or is all there is.</summary>
    public static ContainerInline? Take(ContainerBlock container)
    {
        if (container.LastChild is not ParagraphBlock { Inline: { } content } paragraph)
        {
            return null;
        }

        var lineEnd = FindLast<LineBreakInline>(content);
        var first = lineEnd is null ? content.FirstChild : lineEnd.NextSibling;
        if (first is not LiteralInline literal || lineEnd is null && container.Count < 2)
        {
            return null;
        }

        var dash = LengthOfDash(literal);
        if (dash == 0)
        {
            return null;
        }

        literal.Content.Start += dash;
        literal.Span.Start += dash;
        var attribution = MoveFrom(literal);
        lineEnd?.Remove();
        if (content.FirstChild is null)
        {
            container.Remove(paragraph);
        }

        return attribution;
    }

    private static T? FindLast<T>(ContainerInline content)
        where T : MdInline
    {
        for (var child = content.LastChild; child is not null; child = child.PreviousSibling)
        {
            if (child is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A dash and the spaces after it; two em dashes are 줄표 of the sentence, no sign of a source.</summary>
    private static int LengthOfDash(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var dash = text.StartsWith("-- ", StringComparison.Ordinal) ? 2 : text is ['—' or '―' or '–', ..] and not [_, '—' or '―' or '–', ..] ? 1 : 0;
        return dash == 0 ? 0 : dash + text[dash..].Length - text[dash..].TrimStart().Length;
    }

    private static ContainerInline MoveFrom(MdInline first)
    {
        var moved = new ContainerInline();
        for (MdInline? inline = first; inline is not null;)
        {
            var next = inline.NextSibling;
            inline.Remove();
            moved.AppendChild(inline);
            inline = next;
        }

        return moved;
    }
}
