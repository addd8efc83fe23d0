using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax.Inlines;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Dialect;
using Inline = Publishing.Document.Inline;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace Publishing.Reading;

/// <summary>그림: sees a picture alone in its paragraph, with its attributes, and makes its title the caption.</summary>
internal static class FigureReader
{
    private const string WidthKey = "width";
    private const string PageWide = "page";
    private const string PlaceKey = "place";

    private static readonly (string Name, FigurePlace Place)[] Places = [("here", FigurePlace.Here), ("top", FigurePlace.Top), ("bottom", FigurePlace.Bottom), ("page", FigurePlace.Page)];

    /// <summary>A picture that says nothing needs no words (E29).</summary>
    private const string DecorativeClass = "decorative";

    /// <summary>The figure, or null when there is more in the paragraph than a picture.</summary>
    public static Block.Figure? Read(ContainerInline content, SourceSpan span, ChapterDraft draft)
    {
        if (FindOnlyImage(content) is not { } image)
        {
            return null;
        }

        var attributes = (image.NextSibling as AttributesInline)?.Attributes ?? Attributes.None;
        draft.CheckKeys(attributes, span, WidthKey, PlaceKey);
        return new Block.Figure(
            PicturePath.Resolve(draft.Source.Path, image.Url ?? ""),
            InlineMapper.Alternative(image, draft, default, span, attributes.Classes.Contains(DecorativeClass)),
            ReadCaption(image, draft),
            ReadWidth(attributes, span, draft),
            span)
        {
            Place = ReadPlace(attributes, span, draft),
            IsPageWide = attributes.Value(WidthKey) == PageWide,
            Id = draft.CheckedId(attributes, span),
            Classes = attributes.Classes,
        };
    }

    private static LinkInline? FindOnlyImage(ContainerInline content)
    {
        LinkInline? image = null;
        for (var child = content.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LinkInline { IsImage: true } link && image is null)
            {
                image = link;
            }
            else if (!IsOfNoAccount(child) && !(child is AttributesInline { IsBroken: false } && child.PreviousSibling == image && image is not null))
            {
                return null;
            }
        }

        return image;
    }

    private static bool IsOfNoAccount(MdInline inline) =>
        inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()
        || inline is HtmlInline html && html.Tag.StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>The title in quotes, read as running text from the source itself, so that its spans are right.</summary>
    private static ImmutableArray<Inline> ReadCaption(LinkInline image, ChapterDraft draft)
    {
        if (string.IsNullOrWhiteSpace(image.Title))
        {
            return [];
        }

        var title = draft.SpanOf(image.TitleSpan);
        var inside = title.Length > 2 ? title.Slice(1, title.Length - 2) : title;
        var parsed = DialectParser.ParseLine(draft.Source.Text.Substring(inside.Start, inside.Length));
        return parsed is null
            ? [new Inline.Text(image.Title, title)]
            : InlineMapper.Map(parsed, draft, new TextMode(IsTitle: true, Offset: inside.Start));
    }

    private static FigurePlace ReadPlace(Attributes attributes, SourceSpan span, ChapterDraft draft)
    {
        if (attributes.Value(PlaceKey) is not { } name)
        {
            return FigurePlace.Here;
        }

        if (!Places.Any(known => known.Name == name))
        {
            draft.Report(ReadingDiagnostics.UnknownPlace(name, span, draft.ValueOf(PlaceKey, name, span), Suggestion.For(name, Places.Select(known => known.Name))));
        }

        return Places.FirstOrDefault(known => known.Name == name).Place;
    }

    private static double? ReadWidth(Attributes attributes, SourceSpan span, ChapterDraft draft)
    {
        if (attributes.Value(WidthKey) is not { } width || width == PageWide)
        {
            return null;
        }

        if (width.EndsWith('%')
            && double.TryParse(width.AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 1 and <= 100)
        {
            return percent / 100;
        }

        draft.Report(ReadingDiagnostics.BadWidth(width, span));
        return null;
    }
}
