using Markdig.Parsers;

namespace Publishing.Reading.Dialect;

/// <summary>
/// HTML blocks, except for a comment with words after it on its line: CommonMark would take those words into the block, and they
/// would vanish with the comment. Such a line is a paragraph with a comment in it.
/// </summary>
internal sealed class CommentAwareHtmlParser : HtmlBlockParser
{
    private const string CommentEnd = "-->";

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var end = line.StartsWith("<!--", StringComparison.Ordinal) ? line.IndexOf(CommentEnd, StringComparison.Ordinal) : -1;
        return end >= 0 && !line[(end + CommentEnd.Length)..].IsWhiteSpace() ? BlockState.None : base.TryOpen(processor);
    }
}
