using System.Globalization;
using System.Text;

namespace Publishing.Reading.Importing;

/// <summary>Writes imported blocks as the Markdown dialect of design.md §4; letters that mean something there are escaped.</summary>
internal static class MarkdownPrinter
{
    private const string Special = "\\`*_[]{}<>@^~|$";

    public static string Print(ImportedText text)
    {
        var output = new StringBuilder();
        output.Append("# ").Append(Escape(text.Title.Length > 0 ? text.Title : "제목")).Append('\n');
        foreach (var block in text.Blocks)
        {
            output.Append('\n');
            Print(block, output);
        }

        return output.ToString();
    }

    private static void Print(ImportedBlock block, StringBuilder output)
    {
        switch (block)
        {
            case ImportedBlock.Heading heading:
                output.Append("## ").Append(Escape(heading.Text)).Append('\n');
                break;
            case ImportedBlock.Paragraph paragraph:
                output.Append(EscapeStart(Escape(paragraph.Text))).Append('\n');
                break;
            case ImportedBlock.Quotation quotation:
                PrintQuotation(quotation, output);
                break;
            case ImportedBlock.List list:
                PrintList(list, output);
                break;
            case ImportedBlock.Closing closing:
                output.Append("::: right\n").AppendJoin("\n\n", closing.Lines.Select(Escape)).Append("\n:::\n");
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void PrintQuotation(ImportedBlock.Quotation quotation, StringBuilder output)
    {
        foreach (var paragraph in quotation.Paragraphs)
        {
            output.Append("> ").Append(EscapeStart(Escape(paragraph))).Append("\n>\n");
        }

        output.Append("> — ").Append(Escape(quotation.Source)).Append('\n');
    }

    private static void PrintList(ImportedBlock.List list, StringBuilder output)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var mark = list.IsOrdered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            output.Append(mark).Append(EscapeStart(Escape(list.Items[i]))).Append('\n');
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>What would begin a heading, a list, a quotation or a container at the start of a block.</summary>
    private static string EscapeStart(string text)
    {
        if (text.Length > 0 && (text[0] is '#' or '+' or '-' or '=' or ':' || text.StartsWith("— ", StringComparison.Ordinal)))
        {
            return "\\" + text;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && (text[digits] is '.' or ')') ? text.Insert(digits, "\\") : text;
    }
}
