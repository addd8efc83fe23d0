using System.Collections.Immutable;
using System.Globalization;
using Publishing.Document;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>그림 3 or 표 1 and the words of the caption.</summary>
internal static class Caption
{
    /// <summary>The identifier that the lists of figures and tables lead to: the author's, or one of our own; null for what has no number.</summary>
    public static string? Claim(Block block, ImmutableArray<Inline> words, ContentSetting setting, ContentDocument document, InlineWriter inlines)
    {
        var id = inlines.Claim(block.Id);
        if (!setting.Numbering.BlockLabels.TryGetValue(block, out var label))
        {
            return id;
        }

        id ??= string.Create(CultureInfo.InvariantCulture, $"caption.{setting.Findings.Captions.Count + 1}");
        setting.Findings.Captions.Add(new(block is Block.Table, words.IsEmpty ? label : $"{label}. {PlainText.Of(words)}", document.Name + "#" + id));
        return id;
    }

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
