using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Document;

namespace Publishing.Tests.Support;

/// <summary>A document as text, one block a line, inlines in brackets: records that hold arrays are not equal by value, dumps are.</summary>
internal static class DocumentDump
{
    public static string Of(Chapter chapter)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"chapter {chapter.Id} {chapter.Role}: {Of(chapter.Title)}");
        text.Append(chapter.ShortTitle is null ? "\n" : $" ({chapter.ShortTitle})\n");
        Append(text, chapter.Blocks, 1);
        foreach (var note in chapter.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"note {note.Label}\n");
            Append(text, note.Blocks, 1);
        }

        return text.ToString();
    }

    /// <summary>The blocks alone.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        Append(text, blocks, 0);
        return text.ToString();
    }

    public static string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(Of));

    private static void Append(StringBuilder text, ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            Append(text, block, depth);
        }
    }

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');

    private static void Append(StringBuilder text, Block block, int depth)
    {
        var marks = (block.Id is null ? "" : " #" + block.Id) + string.Concat(block.Classes.Select(name => " ." + name));
        switch (block)
        {
            case Block.Heading heading:
                Line(text, depth, $"h{heading.Level}{marks}: {Of(heading.Content)}");
                break;
            case Block.Paragraph paragraph:
                Line(text, depth, $"p{marks}: {Of(paragraph.Content)}");
                break;
            case Block.Quotation quotation:
                Line(text, depth, "quote" + marks);
                Append(text, quotation.Blocks, depth + 1);
                AppendAttribution(text, quotation.Attribution, depth + 1);
                break;
            case Block.Container container:
                Line(text, depth, container.Kind.ToString().ToLowerInvariant() + marks);
                Append(text, container.Blocks, depth + 1);
                AppendAttribution(text, container.Attribution, depth + 1);
                break;
            case Block.List list:
                Line(text, depth, (list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"list from {list.Start}") : "list") + (list.IsTight ? "" : " loose") + marks);
                foreach (var item in list.Items)
                {
                    Line(text, depth + 1, "item");
                    Append(text, item.Blocks, depth + 2);
                }

                break;
            case Block.DefinitionList definitions:
                Line(text, depth, "definitions" + marks);
                foreach (var definition in definitions.Definitions)
                {
                    Line(text, depth + 1, "term: " + Of(definition.Term));
                    Append(text, definition.Blocks, depth + 2);
                }

                break;
            case Block.Code code:
                Line(text, depth, $"code {code.Language}{marks}: {code.Text.Replace("\n", "⏎", StringComparison.Ordinal)}");
                break;
            case Block.Table table:
                Line(text, depth, $"table {string.Join(' ', table.Columns)}{marks}: {Of(table.Caption)}");
                foreach (var (row, name) in table.Header.Select(row => (row, "head")).Concat(table.Body.Select(row => (row, "row"))))
                {
                    Line(text, depth + 1, $"{name}: {string.Join(" | ", row.Cells.Select(cell => Of(cell.Content)))}");
                }

                break;
            case Block.Figure figure:
                var width = figure.Width is { } share ? string.Create(CultureInfo.InvariantCulture, $" {share * 100}%") : "";
                Line(text, depth, $"figure {figure.Image}{width}{marks} ({figure.Alternative}): {Of(figure.Caption)}");
                break;
            case Block.SceneBreak:
                Line(text, depth, "***");
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void AppendAttribution(StringBuilder text, ImmutableArray<Inline> attribution, int depth)
    {
        if (attribution.Length > 0)
        {
            Line(text, depth, "by: " + Of(attribution));
        }
    }

    private static string Of(Inline inline) => inline switch
    {
        Inline.Text words => words.Value,
        Inline.Emphasis emphasis => $"em({Of(emphasis.Content)})",
        Inline.Strong strong => $"strong({Of(strong.Content)})",
        Inline.EmphasisDots dots => $"dots({Of(dots.Content)})",
        Inline.Underline underline => $"underline({Of(underline.Content)})",
        Inline.Strike strike => $"strike({Of(strike.Content)})",
        Inline.Superscript raised => $"sup({Of(raised.Content)})",
        Inline.Subscript lowered => $"sub({Of(lowered.Content)})",
        Inline.Code code => $"code({code.Value})",
        Inline.Link link => $"link({link.Target}: {Of(link.Content)})",
        Inline.Image image => $"image({image.Path}: {image.Alternative})",
        Inline.LineBreak => "⏎",
        Inline.NoteMark mark => string.Create(CultureInfo.InvariantCulture, $"note({mark.Note})"),
        Inline.Reference reference => $"ref({(reference.Kind == ReferenceKind.Page ? "page " : "")}{reference.Target}{(reference.Particle is null ? "" : "+" + reference.Particle)})",
        Inline.IndexMark mark => $"index({Of(mark.Term)}: {Of(mark.Content)})",
        Inline.Ruby ruby => $"ruby({ruby.Base}: {ruby.Reading})",
        Inline.Marked marked => $"marked({string.Join(' ', new[] { marked.Id is null ? null : "#" + marked.Id, marked.Language }.OfType<string>().Concat(marked.Classes.Select(name => "." + name)))}: {Of(marked.Content)})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Of(IndexTerm term) => term.Word
        + string.Concat(new[] { (" sort ", term.Sort), (" sub ", term.Sub), (" see ", term.See), (" see also ", term.SeeAlso) }
            .Where(part => part.Item2 is not null).Select(part => part.Item1 + part.Item2));
}
