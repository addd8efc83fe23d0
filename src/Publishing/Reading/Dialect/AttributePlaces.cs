using Markdig.Syntax.Inlines;

namespace Publishing.Reading.Dialect;

/// <summary>Whom attributes in running text belong to.</summary>
internal static class AttributePlaces
{
    /// <summary>Attributes right behind a picture, link, emphasis, code, ruby or script are its own.</summary>
    public static bool IsFollowedByItsAttributes(this Inline inline) =>
        inline is EmphasisInline or LinkInline or CodeInline or AutolinkInline or RubyInline or ScriptInline
        && inline.NextSibling is AttributesInline { IsBroken: false } attributes
        && attributes.Span.Start == inline.Span.End + 1;

    /// <summary>Takes out the attributes of the block: at its end, or alone on its first line.</summary>
    public static AttributesInline? TakeBlockAttributes(ContainerInline content, bool isHeading)
    {
        if (content.LastChild is AttributesInline { IsBroken: false } last
            && last.PreviousSibling is { } before
            && (isHeading || !before.IsFollowedByItsAttributes()))
        {
            last.Remove();
            return last;
        }

        if (content.FirstChild is AttributesInline { IsBroken: false, NextSibling: LineBreakInline lineEnd } first)
        {
            first.Remove();
            lineEnd.Remove();
            return first;
        }

        return null;
    }
}
