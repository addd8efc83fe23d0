using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Dialect;
using Inline = Publishing.Document.Inline;

namespace Publishing.Reading;

/// <content>Links, pictures, and what attributes make of a span.</content>
internal sealed partial class InlineMapper
{
    private const string DotClass = "dot";
    private const string UnderlineClass = "underline";
    private const string IndexClass = "index";

    /// <summary>Addresses that a reader of the book can follow; others (javascript, file, a path) lead nowhere from a book.</summary>
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:", "ftp:", "doi:", "urn:"];

    private void AddLink(LinkInline link, SourceSpan span)
    {
        var target = link.Url ?? "";
        var content = text.Nested(() => MapChildren(link));
        if (!string.IsNullOrEmpty(link.Title))
        {
            draft.Report(ReadingDiagnostics.UnusedTitle(span));
        }

        if (Schemes.Any(scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            text.AddWrapped(new Inline.Link(target, content, span));
            return;
        }

        draft.Report(ReadingDiagnostics.LocalLink(target, span));
        text.AddWrapped(new Inline.Marked(null, null, [], content, span));
    }

    private void AddAddress(AutolinkInline address, SourceSpan span)
    {
        var target = address.IsEmail ? "mailto:" + address.Url : address.Url;
        var words = new Inline.Text(address.Url, span.Slice(1, Math.Max(0, span.Length - 2)));
        text.Object(new Inline.Link(target, [words], span), 'x');
    }

    private Inline.Image MapImage(LinkInline image, SourceSpan span)
    {
        if (!string.IsNullOrEmpty(image.Title))
        {
            draft.Report(ReadingDiagnostics.UnusedTitle(span));
        }

        return new Inline.Image(PicturePath.Resolve(draft.Source.Path, image.Url ?? ""), Alternative(image, draft, mode, span), span);
    }

    /// <summary>The words in the square brackets of a picture; a complaint when there are none and it is not there for show alone.</summary>
    public static string Alternative(LinkInline image, ChapterDraft draft, TextMode mode, SourceSpan span, bool isDecorative = false)
    {
        var words = PlainText.Of(Map(image, draft, new TextMode(IsPlain: true, Offset: mode.Offset)));
        if (words.Length == 0 && !isDecorative)
        {
            draft.Report(ReadingDiagnostics.NoAlternative(span));
        }

        return words;
    }

    /// <summary>Dots and line inside, then what has no meaning of its own, then the index entry outside.</summary>
    private void AddMarked(ImmutableArray<Inline> content, Attributes attributes, SourceSpan span)
    {
        var isIndexed = attributes.Classes.Contains(IndexClass);
        draft.CheckKeys(attributes, span, isIndexed ? ["lang", "term", "sort", "sub", "see", "see-also"] : ["lang"]);
        var plain = attributes.Without(DotClass).Without(UnderlineClass).Without(IndexClass);
        var (id, language) = (draft.CheckedId(attributes, span), attributes.Value("lang"));
        if (attributes.Classes.Contains(DotClass))
        {
            content = [new Inline.EmphasisDots(content, span)];
        }

        if (attributes.Classes.Contains(UnderlineClass))
        {
            content = [new Inline.Underline(content, span)];
        }

        if (id is not null || language is not null || plain.Classes.Length > 0)
        {
            content = [new Inline.Marked(id, language, plain.Classes, content, span)];
        }

        if (isIndexed)
        {
            content = MarkForIndex(content, attributes, span);
        }

        foreach (var inline in content)
        {
            text.AddWrapped(inline);
        }
    }

    private ImmutableArray<Inline> MarkForIndex(ImmutableArray<Inline> content, Attributes attributes, SourceSpan span)
    {
        var term = attributes.Value("term") ?? PlainText.Of(content);
        if (string.IsNullOrWhiteSpace(term))
        {
            draft.Report(ReadingDiagnostics.EmptyIndexMark(span));
            return content;
        }

        var entry = new IndexTerm(term, attributes.Value("sort"), attributes.Value("sub"), attributes.Value("see"), attributes.Value("see-also"));
        return [new Inline.IndexMark(entry, content, span)];
    }
}
