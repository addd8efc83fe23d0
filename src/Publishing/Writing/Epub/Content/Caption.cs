using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>그림 3 or 표 1 and the words of the caption.</summary>
internal static class Caption
{
    public static void Write(string element, Block block, ImmutableArray<Inline> words, ContentSetting setting, ContentDocument document, InlineWriter inlines)
    {
        document.Role = FaceRole.Small;
        document.Markup.Open(element);
        inlines.Begin(words);
        if (setting.Numbering.BlockLabels.TryGetValue(block, out var label))
        {
            document.Element("span", words.IsEmpty ? label : label + ".", FaceRole.Small, ("class", "number"));
            document.Words(words.IsEmpty ? "" : " ");
        }

        inlines.Write(words);
        document.Markup.Close().Line();
        document.Role = FaceRole.Body;
    }
}
