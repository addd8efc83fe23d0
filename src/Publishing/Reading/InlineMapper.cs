using System.Collections.Immutable;
using System.Diagnostics;
using Markdig.Syntax.Inlines;
using Publishing.Core;
using Publishing.Reading.Dialect;
using MdInline = Markdig.Syntax.Inlines.Inline;
using Inline = Publishing.Document.Inline;

namespace Publishing.Reading;

/// <summary>How the running text of a block is read.</summary>
/// <param name="KeepsLines">A verse: line ends are line breaks, and a space at the start is the poet's.</param>
/// <param name="IsParagraph">An indent made by hand is left out (K49).</param>
/// <param name="IsTitle">Between quotes in the source, where a quote of the text needs a backslash and is curled all the same.</param>
/// <param name="IsPlain">For words alone (an alternative text): calls of notes and references stay as written, for nothing could show them.</param>
/// <param name="Offset">Added to the parser's positions: where the text was parsed apart from its file.</param>
internal readonly record struct TextMode(bool KeepsLines = false, bool IsParagraph = false, bool IsTitle = false, bool IsPlain = false, int Offset = 0);

/// <summary>Turns the parser's inlines of one block into ours.</summary>
internal sealed partial class InlineMapper
{
    private readonly ChapterDraft draft;
    private readonly TextMode mode;
    private readonly TextGatherer text;
    private int depth;

    private InlineMapper(ChapterDraft draft, TextMode mode)
    {
        this.draft = draft;
        this.mode = mode;
        text = new TextGatherer(draft.Source.Path, mode.IsParagraph && !mode.KeepsLines);
    }

    public static ImmutableArray<Inline> Map(ContainerInline? root, ChapterDraft draft, TextMode mode = default)
    {
        if (root is null)
        {
            return [];
        }

        var mapper = new InlineMapper(draft, mode);
        mapper.MapChildren(root);
        return mapper.text.Finish();
    }

    private SourceSpan SpanOf(MdInline inline) => draft.SpanOf(inline.Span, mode.Offset);

    private void MapChildren(ContainerInline container)
    {
        if (++depth > DialectParser.DeepestNesting)
        {
            draft.Report(ReadingDiagnostics.TooDeep(SpanOf(container)));
            text.Words(Source(SpanOf(container)), SpanOf(container));
        }
        else
        {
            for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            {
                child = MapWithAttributes(child);
            }
        }

        depth--;
    }

    /// <summary>Maps an inline and the attributes right behind it; gives the last one that it took.</summary>
    private MdInline MapWithAttributes(MdInline inline)
    {
        if (!inline.IsFollowedByItsAttributes())
        {
            Map(inline);
            return inline;
        }

        var attributes = (AttributesInline)inline.NextSibling!;
        var content = text.Nested(() => Map(inline));
        var (whole, after) = (SpanOf(inline), SpanOf(attributes));
        AddMarked(content, attributes.Attributes, whole with { Length = after.End - whole.Start });
        return attributes;
    }

    private void Map(MdInline inline)
    {
        var span = SpanOf(inline);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal, span);
                break;
            case LineBreakInline lineBreak:
                AddLineEnd(lineBreak, span);
                break;
            case HtmlEntityInline entity:
                text.Words(entity.Transcoded.ToString(), span);
                break;
            case CodeInline code:
                text.Object(new Inline.Code(code.Content, span), code.Content.Length > 0 ? code.Content[^1] : 'x');
                break;
            case EmphasisInline emphasis:
                text.AddWrapped(Emphasise(emphasis, text.Nested(() => MapChildren(emphasis)), span));
                break;
            case LinkInline { IsImage: true } image:
                text.Object(MapImage(image, span), 'x');
                break;
            case LinkInline link:
                AddLink(link, span);
                break;
            case AutolinkInline address:
                AddAddress(address, span);
                break;
            case HtmlInline html:
                ReportHtml(html, span);
                break;
            case SpanInline marked:
                AddMarked(text.Nested(() => MapChildren(marked)), marked.Attributes, span);
                break;
            case AttributesInline attributes:
                draft.Report(attributes.IsBroken ? ReadingDiagnostics.BrokenAttributes(span) : ReadingDiagnostics.MisplacedAttributes(span));
                text.Letters(Source(span), span.Start);
                break;
            case RubyInline ruby:
                text.Object(new Inline.Ruby(ruby.Base, ruby.Reading, span), ruby.Base[^1]);
                break;
            case ReferenceInline or NoteCallInline when mode.IsPlain:
                text.Letters(Source(span), span.Start);
                break;
            case ReferenceInline reference:
                text.Object(new Inline.Reference(reference.Target, reference.Kind, reference.Particle, span), 'x');
                break;
            case NoteCallInline call:
                AddNoteMark(call, span);
                break;
            case ScriptInline script:
                AddScript(script, span);
                break;
            case ContainerInline container:
                MapChildren(container);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private string Source(SourceSpan span) => draft.Source.Text.Substring(span.Start, span.Length);

    private void AddLiteral(LiteralInline literal, SourceSpan span)
    {
        // The parser counts the backslash of an escape into the span and not into the content, so we count from the end.
        var letters = literal.Content.AsSpan();
        var start = span.End - letters.Length;
        if (start < 0 || !draft.Source.Text.AsSpan(start, letters.Length).SequenceEqual(letters))
        {
            text.Words(literal.Content.ToString(), span);
            return;
        }

        var next = span.End < draft.Source.Text.Length ? draft.Source.Text[span.End] : ' ';
        text.Letters(letters, start, literal.IsFirstCharacterEscaped && !mode.IsTitle, next);
    }

    private void AddLineEnd(LineBreakInline lineBreak, SourceSpan span)
    {
        if (lineBreak.IsHard || mode.KeepsLines)
        {
            text.Break(span);
            return;
        }

        text.Space(span.Start);
    }

    private static Inline Emphasise(EmphasisInline emphasis, ImmutableArray<Inline> content, SourceSpan span) =>
        (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', _) => new Inline.Strike(content, span),
            (_, 2) => new Inline.Strong(content, span),
            _ => new Inline.Emphasis(content, span),
        };

    private void AddScript(ScriptInline script, SourceSpan span)
    {
        var inside = span.Slice(1, Math.Max(0, span.Length - 2));
        ImmutableArray<Inline> content = [new Inline.Text(script.Text, inside)];
        text.Object(script.IsRaised ? new Inline.Superscript(content, span) : new Inline.Subscript(content, span), script.Text[^1]);
    }

    private void AddNoteMark(NoteCallInline call, SourceSpan span)
    {
        if (draft.Notes.Call(call.Label) is { } number)
        {
            text.Mark(new Inline.NoteMark(number, span));
            return;
        }

        draft.Report(ReadingDiagnostics.UnknownNote(call.Label, span, draft.Source.Find(call.Label, span), Suggestion.For(call.Label, draft.Notes.Labels)));
        text.Letters(Source(span), span.Start);
    }

    private void ReportHtml(HtmlInline html, SourceSpan span)
    {
        if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            draft.Report(ReadingDiagnostics.RawHtml(span, html.Tag));
        }
    }
}
