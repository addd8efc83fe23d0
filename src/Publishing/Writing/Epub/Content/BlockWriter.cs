using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>Writes blocks of one document as XHTML: every block of text a p, h, li, dt, dd or cell, never a bare div (E14).</summary>
internal sealed partial class BlockWriter(ContentSetting setting, ContentDocument document, InlineWriter inlines, Chapter chapter)
{
    private readonly Dictionary<Block, string> anchors = new(
        ChapterOutline.Headings(chapter).Select(listed => KeyValuePair.Create<Block, string>(listed.Heading, listed.Anchor)), ReferenceEqualityComparer.Instance);

    private int headings;

    private MarkupWriter Markup => document.Markup;

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            Markup.Line();
        }
    }

    private void Write(Block block)
    {
        Markup.Place = block.Span;
        switch (block)
        {
            case Block.Heading heading:
                WriteHeading(heading);
                break;
            case Block.Paragraph paragraph:
                WriteParagraph(paragraph.Content, ("id", inlines.Claim(block.Id)), ("class", BreakClass(block)));
                break;
            case Block.Quotation quotation:
                Markup.Open("blockquote", ("id", inlines.Claim(block.Id))).Line();
                Write(quotation.Blocks);
                WriteSource(quotation.Attribution);
                Markup.Close();
                break;
            case Block.List list:
                WriteList(list);
                break;
            case Block.DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case Block.Code code:
                Markup.Open("pre", ("id", inlines.Claim(block.Id)));
                WriteCode(code);
                Markup.Close();
                break;
            case Block.Table table:
                TableWriter.Write(table, setting, document, inlines);
                break;
            case Block.Figure figure:
                WriteFigure(figure);
                break;
            case Block.SceneBreak:
                Markup.Empty("hr", ("class", "scene-break"), ("id", inlines.Claim(block.Id)), ("aria-label", "장면 전환"));
                break;
            case Block.Container container:
                WriteContainer(container);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteHeading(Block.Heading heading)
    {
        var id = inlines.Claim(heading.Id) ?? string.Create(CultureInfo.InvariantCulture, $"section.{++headings}");
        setting.Findings.Add(document.Name, new(heading.Level, PlainText.Of(heading.Content), document.Name + "#" + id, anchors.GetValueOrDefault(heading)));
        document.Role = heading.Level == 2 ? FaceRole.Section : FaceRole.Subsection;
        Markup.Open(string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"), ("id", id), ("class", BreakClass(heading)));
        inlines.Begin(heading.Content);
        inlines.Write(heading.Content);
        Markup.Close();
        document.Role = FaceRole.Body;
    }

    /// <summary>K1: what the author wrote at the block.</summary>
    private static string? BreakClass(Block block) => block.KeepsWords switch
    {
        true => "break-word",
        false => "break-syllable",
        null => null,
    };

    /// <summary>A page that starts inside it starts at a line; tabs are four spaces on the page.</summary>
    private void WriteCode(Block.Code code)
    {
        const string tab = "    ";
        Markup.Open("code");
        document.MarkPages();
        document.Role = FaceRole.Code;
        inlines.WritePaged(setting.Pages is null ? code.Text : code.Text.Replace("\t", tab, StringComparison.Ordinal), code.Span, document.Words);
        document.Role = FaceRole.Body;
        Markup.Close();
    }

    private void WriteParagraph(ImmutableArray<Inline> content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Markup.Open("p", attributes);
        inlines.Begin(content);
        inlines.Write(content);
        Markup.Close();
    }

    /// <summary>The words after the dash of a quotation or an epigraph.</summary>
    private void WriteSource(ImmutableArray<Inline> attribution)
    {
        if (attribution.IsEmpty)
        {
            return;
        }

        document.Role = FaceRole.Small;
        Markup.Open("p", ("class", "source"));
        inlines.Begin(attribution);
        if (!PlainText.Of(attribution).StartsWith('—'))
        {
            document.Words("— ");
        }

        inlines.Write(attribution);
        Markup.Close().Line();
        document.Role = FaceRole.Body;
    }

    private void WriteList(Block.List list)
    {
        var start = list.IsOrdered && list.Start != 1 ? list.Start.ToString(CultureInfo.InvariantCulture) : null;
        Markup.Open(list.IsOrdered ? "ol" : "ul", ("id", inlines.Claim(list.Id)), ("start", start)).Line();
        foreach (var item in list.Items)
        {
            Markup.Open("li");
            WriteItem(item.Blocks, list.IsTight);
            Markup.Close().Line();
        }

        Markup.Close();
    }

    /// <summary>Short things need no paragraphs in them.</summary>
    private void WriteItem(ImmutableArray<Block> blocks, bool isTight)
    {
        var first = isTight ? blocks.FirstOrDefault() as Block.Paragraph : null;
        if (first is { Id: null, KeepsWords: null })
        {
            inlines.Begin(first.Content);
            inlines.Write(first.Content);
            blocks = blocks[1..];
        }

        if (!blocks.IsEmpty)
        {
            Markup.Line();
            Write(blocks);
        }
    }

    private void WriteDefinitions(Block.DefinitionList list)
    {
        Markup.Open("dl", ("id", inlines.Claim(list.Id))).Line();
        foreach (var definition in list.Definitions)
        {
            document.Role = FaceRole.Strong;
            Markup.Open("dt");
            inlines.Begin(definition.Term);
            inlines.Write(definition.Term);
            Markup.Close().Line();
            document.Role = FaceRole.Body;
            Markup.Open("dd");
            WriteItem(definition.Blocks, definition.Blocks.Length == 1);
            Markup.Close().Line();
        }

        Markup.Close();
    }

    private void WriteFigure(Block.Figure figure)
    {
        var width = figure.Width is { } share ? (int)Math.Round(share * 100) : (int?)null;
        if (width is { } percent)
        {
            setting.Findings.FigureWidths.Add(percent);
        }

        Markup.Open("figure", ("id", Caption.Claim(figure, figure.Caption, setting, document, inlines)), ("class", width is null ? null : StyleSheet.WidthClass(width.Value))).Line();
        document.MarkPages();
        WritePicture(figure);
        if (setting.Numbering.BlockLabels.ContainsKey(figure) || !figure.Caption.IsEmpty)
        {
            Caption.Write("figcaption", figure, figure.Caption, setting, document, inlines);
        }

        Markup.Close();
    }

    private void WritePicture(Block.Figure figure)
    {
        if (setting.Images.NameOf(figure.Image, figure.Span) is not { } name)
        {
            WriteParagraph([new Inline.Text(figure.Alternative, figure.Span)]);
            return;
        }

        var isDecorative = figure.Classes.Contains("decorative");
        if (!isDecorative)
        {
            setting.Findings.Pictures++;
            setting.Findings.DescribedPictures += figure.Alternative.Length > 0 ? 1 : 0;
        }

        Markup.Empty("img", ("src", name), ("alt", isDecorative ? "" : figure.Alternative), ("role", isDecorative ? "presentation" : null)).Line();
    }
}
