using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publishing.Reading.Dialect;

/// <summary>The dialect of design.md §4 as a parser: CommonMark with CJK-friendly emphasis (K29), and what stands beside in this folder.</summary>
internal static class DialectParser
{
    /// <summary>Blocks in blocks beyond this depth are no book; it bounds the recursion of all that read the tree.</summary>
    public const int DeepestNesting = 100;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The tree of a text, or null when it nests deeper, or is more tangled, than any reader could follow.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        if (TangledText.IsIn(text))
        {
            return null;
        }

        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException error) when (error.Message.Contains("deeply nested", StringComparison.Ordinal))
        {
            // The parser has no other sign for this; any other ArgumentException is a fault of ours.
            return null;
        }
    }

    /// <summary>The running text of a caption, parsed apart from its file; null when it is no single paragraph.</summary>
    public static ContainerInline? ParseLine(string text) => Parse(text) is [ParagraphBlock { Inline: { } content }] ? content : null;

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting };
        builder.UsePreciseSourceLocation();
        builder.UseCjkFriendlyEmphasis();
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, true));
        builder.InlineParsers.InsertRange(0, [new BraceParser(), new ReferenceParser(), new NoteCallParser(), new SpanParser(), new ScriptParser()]);
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentAwareHtmlParser());
        builder.BlockParsers.InsertRange(0, [new TableParser(), new NoteParser(), new FenceParser(), new ColonParser()]);
        return builder.Build();
    }
}
