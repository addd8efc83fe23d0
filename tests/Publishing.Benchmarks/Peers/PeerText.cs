using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks.Peers;

/// <summary>
/// The long books again in the languages of Typst and LaTeX, on the page and the lines of our preset: titles, contents, paragraphs, footnotes,
/// quotations, lists, figures and tables with their captions and lists, references to figures and pages, and the index. Left out are the two
/// title pages and the colophon, and the second family: the peers set everything in the body's, which is less work for them.
/// </summary>
internal static partial class PeerText
{
    /// <summary>Of the peers' texts and all that is made from them, without extension.</summary>
    public const string FileName = "peer";

    /// <summary><c>peer.typ</c> and <c>peer.tex</c> beside the chapters that they say again.</summary>
    /// <param name="name">Of the book, which is also that of its preset.</param>
    public static void WriteInto(string folder, string name)
    {
        var page = PeerPage.Of(name);
        File.WriteAllText(Path.Combine(folder, FileName + ".typ"), Translate(folder, new TypstDialect(page)));
        File.WriteAllText(Path.Combine(folder, FileName + ".tex"), Translate(folder, new LatexDialect(page)));
    }

    private static string Translate(string folder, PeerDialect dialect)
    {
        var text = new StringBuilder(dialect.Opening);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var blocks = File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Trim('\n')).ToArray();
            var notes = blocks.Select(block => NoteText().Match(block)).Where(match => match.Success).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
            for (var i = 0; i < blocks.Length; i++)
            {
                var caption = i + 1 < blocks.Length ? Caption().Match(blocks[i + 1]) : Match.Empty;
                if (!NoteText().IsMatch(blocks[i]) && !Caption().IsMatch(blocks[i]))
                {
                    text.Append(Translate(blocks[i], caption, notes, dialect)).Append("\n\n");
                }
            }
        }

        return text.Append(dialect.Closing).ToString();
    }

    private static string Translate(string block, Match caption, Dictionary<string, string> notes, PeerDialect dialect)
    {
        string Words(string words) => dialect.Words(words, notes);
        if (Heading().Match(block) is { Success: true } heading)
        {
            return dialect.Heading(heading.Groups[1].Length, Words(heading.Groups[2].Value), heading.Groups[3].Value);
        }

        if (Picture().Match(block) is { Success: true } picture)
        {
            return dialect.Picture(picture.Groups[1].Value, Words(picture.Groups[2].Value), picture.Groups[3].Value, picture.Groups[4].Value);
        }

        return block switch
        {
            "***" => dialect.SceneBreak,
            ['|', ..] => dialect.Table([.. Rows(block).Select(row => row.Select(Words).ToArray())], Words(caption.Groups[1].Value), caption.Groups[2].Value),
            ['>', ..] when block.Replace("> ", "", StringComparison.Ordinal).Split("\n— ") is [var said, var source] => dialect.Quotation(Words(said), Words(source)),
            ['1', '.', ..] => dialect.List([.. block.Split('\n').Select(item => Words(item[3..]))]),
            _ => Words(block),
        };
    }

    /// <summary>The cells of a table whose first row is the header; its second says how columns stand, which is the same in all our tables.</summary>
    private static IEnumerable<IEnumerable<string>> Rows(string table) =>
        table.Split('\n').Where(row => !row.StartsWith("|-", StringComparison.Ordinal)).Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim()));

    [GeneratedRegex(@"^\[\^([^\]]+)\]: (.*)$", RegexOptions.Singleline)]
    private static partial Regex NoteText();

    [GeneratedRegex(@"^: (.*) \{#([^}]+)\}$")]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(#+) (.*?)(?: \{#(.*)\})?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^!\[[^\]]*\]\(([^ ]+) ""(.*)""\)\{#([^ ]+) width=(\d+)%\}$")]
    private static partial Regex Picture();
}
