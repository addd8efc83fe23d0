using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Dialect;
using Block = Publishing.Document.Block;
using MdBlock = Markdig.Syntax.Block;
using SourceSpan = Publishing.Core.SourceSpan;

namespace Publishing.Reading;

/// <summary>Turns the parser's blocks into ours; headings of level one and notes are seen by <see cref="MarkdownReader"/>.</summary>
internal sealed partial class BlockMapper(ChapterDraft draft)
{
    /// <summary>K1: the unit of a block's lines.</summary>
    private const string BreakKey = "break";

    private static readonly ImmutableDictionary<string, ContainerKind> Containers = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        Enum.GetValues<ContainerKind>().Select(kind => KeyValuePair.Create(kind.ToString().ToLowerInvariant(), kind)));

    /// <param name="blocks">The children of a document, quotation, list item, note or container.</param>
    /// <param name="isVerse">Line ends are kept (inside a poem).</param>
    public ImmutableArray<Block> Map(IReadOnlyList<MdBlock> blocks, bool isVerse = false)
    {
        var mapped = ImmutableArray.CreateBuilder<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var colons = CountColons(blocks, i + 1);
            if (colons == 0)
            {
                Map(blocks[i], isVerse, mapped);
            }
            else
            {
                MapWithColons(blocks[i], [.. blocks.Skip(i + 1).Take(colons).Cast<ColonBlock>()], isVerse, mapped);
                i += colons;
            }
        }

        return mapped.ToImmutable();
    }

    private static int CountColons(IReadOnlyList<MdBlock> blocks, int from)
    {
        var count = 0;
        while (from + count < blocks.Count && blocks[from + count] is ColonBlock)
        {
            count++;
        }

        return count;
    }

    private void Map(MdBlock block, bool isVerse, ImmutableArray<Block>.Builder mapped)
    {
        var span = draft.SpanOf(block.Span);
        switch (block)
        {
            case HeadingBlock heading:
                mapped.Add(MapHeading(heading, span));
                break;
            case ParagraphBlock { Inline: { } content } paragraph:
                AddParagraph(paragraph, content, isVerse, span, mapped);
                break;
            case QuoteBlock quote:
                mapped.Add(MapQuotation(quote, isVerse, span));
                break;
            case ListBlock list:
                mapped.Add(MapList(list, isVerse, span));
                break;
            case CodeBlock code:
                mapped.Add(MapCode(code, span));
                break;
            case ThematicBreakBlock:
                mapped.Add(new Block.SceneBreak(span));
                break;
            case HtmlBlock html:
                ReportHtml(html, span);
                break;
            case FenceBlock fence:
                AddContainer(fence, isVerse, span, mapped);
                break;
            case TableBlock table:
                mapped.Add(MapTable(table, Attributes.None, [], span));
                break;
            case ColonBlock colon:
                mapped.AddRange(Map(colon, isVerse));
                break;
            case StrayEndBlock:
                draft.Report(ReadingDiagnostics.StrayContainerEnd(span));
                break;
            case NoteBlock or LinkReferenceDefinitionGroup or ParagraphBlock or BlankLineBlock:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private Block.Heading MapHeading(HeadingBlock heading, SourceSpan span)
    {
        if (heading.Level == 1)
        {
            draft.Report(ReadingDiagnostics.SecondTitle(span));
        }

        var attributes = TakeAttributes(heading.Inline!, isHeading: true);
        var content = InlineMapper.Map(heading.Inline, draft);
        return WithAttributes(new Block.Heading(Math.Max(heading.Level, 2), content, span) { Short = attributes.Value(ShortKey) }, attributes, span, ShortKey);
    }

    private void AddParagraph(ParagraphBlock paragraph, ContainerInline content, bool isVerse, SourceSpan span, ImmutableArray<Block>.Builder mapped)
    {
        if (FigureReader.Read(content, span, draft) is { } figure)
        {
            mapped.Add(figure);
            return;
        }

        var attributes = TakeAttributes(content, isHeading: false);
        var words = InlineMapper.Map(content, draft, new TextMode(isVerse, IsParagraph: true));
        if (words.IsEmpty && attributes == Attributes.None)
        {
            return; // A comment alone.
        }

        if (!isVerse && (paragraph is { Column: > 0, Parent: MarkdownDocument } || draft.Source.Text.AsSpan(span.Start, span.Length).StartsWith('\u3000')))
        {
            draft.CountHandMadeIndent(span);
        }

        mapped.Add(WithAttributes(new Block.Paragraph(words, span), attributes, span));
    }

    private Block.Quotation MapQuotation(QuoteBlock quote, bool isVerse, SourceSpan span)
    {
        var attribution = AttributionSplitter.Take(quote);
        return new Block.Quotation(Map(quote, isVerse), InlineMapper.Map(attribution, draft), span);
    }

    private Block.List MapList(ListBlock list, bool isVerse, SourceSpan span)
    {
        var items = list.Cast<ListItemBlock>().Select(item => new ListItem(Map(item, isVerse), draft.SpanOf(item.Span)));
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        return new Block.List(list.IsOrdered, list.IsOrdered ? start : 1, !list.IsLoose, [.. items], span);
    }

    private Block.Code MapCode(CodeBlock code, SourceSpan span)
    {
        var text = code.Lines.ToString();
        if (code is not FencedCodeBlock fenced)
        {
            if (text.Any(c => c is >= '가' and <= '힣'))
            {
                draft.Report(ReadingDiagnostics.CodeByIndent(span));
            }

            return new Block.Code(null, text, span);
        }

        var attributes = AttributesText.Read($"{fenced.Info} {fenced.Arguments}".AsSpan().TrimStart(), out var alone, out _) == BraceKind.Attributes
            || AttributesText.Read(fenced.Arguments, out alone, out _) == BraceKind.Attributes ? alone : Attributes.None;
        var language = string.IsNullOrEmpty(fenced.Info) || fenced.Info.StartsWith('{') ? attributes.Classes.FirstOrDefault() : fenced.Info;
        return WithAttributes(new Block.Code(language, text, span), attributes, span);
    }

    private void AddContainer(FenceBlock fence, bool isVerse, SourceSpan span, ImmutableArray<Block>.Builder mapped)
    {
        var opening = new SourceSpan(draft.Source.Path, fence.OpeningLine.Start, fence.OpeningLine.End - fence.OpeningLine.Start);
        if (!fence.IsEnded)
        {
            draft.Report(ReadingDiagnostics.UnclosedContainer(fence.Name, opening));
        }

        if (fence.Rest.Length > 0)
        {
            draft.Report(ReadingDiagnostics.TextAfterContainerName(opening, draft.Source.Find(fence.Rest, opening)));
        }

        if (!Containers.TryGetValue(fence.Name, out var kind))
        {
            draft.Report(ReadingDiagnostics.UnknownContainer(fence.Name, opening, draft.Source.Find(fence.Name, opening), Suggestion.For(fence.Name, Containers.Keys.Order(StringComparer.Ordinal))));
            mapped.AddRange(Map(fence, isVerse));
            return;
        }

        var attribution = kind is ContainerKind.Epigraph or ContainerKind.Poem ? AttributionSplitter.Take(fence) : null;
        var blocks = Map(fence, isVerse || kind == ContainerKind.Poem);
        if (kind == ContainerKind.Figures && blocks.Any(block => block is not Block.Figure))
        {
            draft.Report(ReadingDiagnostics.NotFiguresOnly(opening));
        }

        var container = new Block.Container(kind, blocks, InlineMapper.Map(attribution, draft), span);
        mapped.Add(WithAttributes(container, fence.Attributes, opening));
    }

    private void ReportHtml(HtmlBlock html, SourceSpan span)
    {
        var text = draft.Source.Text.AsSpan(span.Start, span.Length);
        if (html.Type != HtmlBlockType.Comment)
        {
            var line = text.IndexOf('\n');
            draft.Report(ReadingDiagnostics.RawHtml(span, text[..(line < 0 ? text.Length : line)].Trim().ToString()));
            return;
        }

        // The parser takes the whole line on which a comment ends, and the rest of the file where none ends it.
        var lines = html.Lines.ToString();
        var end = lines.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0)
        {
            draft.Report(ReadingDiagnostics.UnclosedComment(span with { Length = Math.Min(span.Length, "<!--".Length) }));
        }
        else if (!string.IsNullOrWhiteSpace(lines[(end + 3)..]))
        {
            var rest = lines[(end + 3)..].Trim();
            draft.Report(ReadingDiagnostics.TextAfterComment(span, draft.Source.Find(rest, span)));
        }
    }

    private const string ShortKey = "short";
    private const string TurnKey = "turn";

    private static Attributes TakeAttributes(ContainerInline content, bool isHeading) =>
        AttributePlaces.TakeBlockAttributes(content, isHeading)?.Attributes ?? Attributes.None;

    private T WithAttributes<T>(T block, Attributes attributes, SourceSpan where, params string[] known)
        where T : Block
    {
        if (attributes == Attributes.None)
        {
            return block;
        }

        draft.CheckKeys(attributes, where, [.. known, BreakKey]);
        return block with { Id = draft.CheckedId(attributes, where), Classes = attributes.Classes, KeepsWords = ReadBreak(attributes, where) };
    }

    private bool? ReadBreak(Attributes attributes, SourceSpan where)
    {
        string[] known = ["word", "syllable"];
        var value = attributes.Value(BreakKey);
        if (value is not null && !known.Contains(value))
        {
            draft.Report(ReadingDiagnostics.UnknownBreak(value, where, draft.ValueOf(BreakKey, value, where), Suggestion.For(value, known)));
        }

        return value switch
        {
            "word" => true,
            "syllable" => false,
            _ => null,
        };
    }
}
