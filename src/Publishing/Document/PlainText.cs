using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Publishing.Document;

/// <summary>The letters of running text without looks or notes: for outlines, running heads, document titles and references.</summary>
internal static class PlainText
{
    /// <summary>A line break counts as a space; note marks and references add nothing.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            Append(inline, text);
        }
    }

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case Inline.Text words:
                text.Append(words.Value);
                break;
            case Inline.Code code:
                text.Append(code.Value);
                break;
            case Inline.Ruby ruby:
                text.Append(ruby.Base);
                break;
            case Inline.Image image:
                text.Append(image.Alternative);
                break;
            case Inline.LineBreak:
                text.Append(' ');
                break;
            case Inline.NoteMark or Inline.Reference:
                break;
            default:
                Append(ContentOf(inline), text);
                break;
        }
    }

    /// <summary>The inlines inside an inline; none for a leaf.</summary>
    internal static ImmutableArray<Inline> ContentOf(Inline inline) => inline switch
    {
        Inline.Emphasis emphasis => emphasis.Content,
        Inline.Strong strong => strong.Content,
        Inline.EmphasisDots dots => dots.Content,
        Inline.Underline underline => underline.Content,
        Inline.Strike strike => strike.Content,
        Inline.Superscript raised => raised.Content,
        Inline.Subscript lowered => lowered.Content,
        Inline.Link link => link.Content,
        Inline.IndexMark mark => mark.Content,
        Inline.Marked marked => marked.Content,
        Inline.Text or Inline.Code or Inline.Ruby or Inline.Image or Inline.LineBreak or Inline.NoteMark or Inline.Reference => [],
        _ => throw new UnreachableException(),
    };
}
