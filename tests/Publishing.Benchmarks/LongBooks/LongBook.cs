using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks.LongBooks;

/// <summary>
/// Writes the two long books that the goals are measured on: a novel of about 300 pages and a scholarly book of about 500 with 900 notes,
/// 120 figures, 60 tables and 1,500 index entries. Everything is ours; the sentences come in another order each time they are used.
/// </summary>
internal static partial class LongBook
{
    public const int Notes = 900;
    public const int Figures = 120;
    public const int Tables = 60;
    public const int Terms = 1500;

    private const int NovelChapters = 24;
    private const int NovelParagraphs = 108;
    private const int Chapters = 20;
    private const int SectionsOfChapter = 6;

    public static readonly string[] Names = ["novel", "academic"];

    /// <summary>Writes the folder of a book and gives its path.</summary>
    /// <param name="texts">The folder of the benchmark's own texts.</param>
    public static string Make(string name, string folder, string texts)
    {
        Directory.CreateDirectory(folder);
        var chapters = name == "novel" ? Novel(folder, new SentencePool(texts, 1)) : Academic(folder, new SentencePool(texts, 2));
        var generated = name == "novel" ? "half-title, title, colophon, toc, " : "half-title, title, colophon, toc, figures, tables, ";
        Write(folder, "book.yaml", $"""
            id: {name}
            title: {(name == "novel" ? "긴 소설" : "긴 학술서")}
            contributors: [(name: 펴내기, role: aut)]
            publisher: (house: 펴내기, person: 펴내기)
            edition: (date: 2026-03-02)
            not-for-sale: true
            contents: [{generated}{string.Join(", ", chapters)}{(name == "novel" ? "" : ", index")}]
            layout: layout.yaml
            outputs: [reading, print, epub]

            """.Replace('(', '{').Replace(')', '}'));
        // A press file names its printing condition; all else is as in the preset.
        Write(folder, "layout.yaml", $"preset: {name}\nprint: {{output-intent: CoatedFOGRA39}}\n");
        return folder;
    }

    private static List<string> Novel(string folder, SentencePool pool)
    {
        var names = new List<string>();
        for (var chapter = 1; chapter <= NovelChapters; chapter++)
        {
            var text = new StringBuilder($"# {pool.Phrase(2)}\n\n");
            for (var paragraph = 0; paragraph < NovelParagraphs; paragraph++)
            {
                text.Append(paragraph % 37 == 36 ? "***\n\n" : "");
                text.Append(pool.Roll(3) == 0 ? pool.Dialogue : pool.Paragraph(p => p.Narration, 1, 6)).Append("\n\n");
            }

            names.Add(Write(folder, chapter.ToString("00", CultureInfo.InvariantCulture) + "-chapter.md", text.ToString()));
        }

        return names;
    }

    private static List<string> Academic(string folder, SentencePool pool)
    {
        var names = new List<string>();
        var terms = new TermMaker();
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        for (var chapter = 0; chapter < Chapters; chapter++)
        {
            var text = new StringBuilder($"# {pool.Phrase(4)} {{#ch:{chapter}}}\n\n");
            var notes = new StringBuilder();
            for (var section = 0; section < SectionsOfChapter; section++)
            {
                AppendSection(text, notes, folder, pool, terms, (chapter * SectionsOfChapter) + section);
            }

            names.Add(Write(folder, (chapter + 1).ToString("00", CultureInfo.InvariantCulture) + "-chapter.md", text.ToString() + notes));
        }

        return names;
    }

    /// <summary>A heading and sixteen paragraphs, with a quotation, a list, one figure, and a table in every other section.</summary>
    private static void AppendSection(StringBuilder text, StringBuilder notes, string folder, SentencePool pool, TermMaker terms, int section)
    {
        const int paragraphs = 15;
        const int sections = Chapters * SectionsOfChapter;
        text.Append(CultureInfo.InvariantCulture, $"## {pool.Phrase(4)} {{#sec:{section}}}\n\n");
        for (var i = 0; i < paragraphs; i++)
        {
            var paragraph = terms.Mark(pool.Paragraph(p => p.Argument, 2, 6), Share(Terms, (section * paragraphs) + i, sections * paragraphs));
            text.Append(paragraph);
            for (var n = Share(Notes, (section * paragraphs) + i, sections * paragraphs); n > 0; n--)
            {
                var label = $"s{section}p{i}n{n}";
                text.Append(CultureInfo.InvariantCulture, $"[^{label}]");
                notes.Append(CultureInfo.InvariantCulture, $"[^{label}]: {pool.Paragraph(p => p.Argument, 1, 3)}\n\n");
            }

            text.Append("\n\n");
            AppendBetween(text, folder, pool, section, i);
        }
    }

    private static void AppendBetween(StringBuilder text, string folder, SentencePool pool, int section, int paragraph)
    {
        switch (paragraph)
        {
            case 2:
                text.Append(CultureInfo.InvariantCulture, $"@fig:{section}[은] {pool.Phrase(4)} 때의 모습이며, @page(sec:{Math.Max(0, section - 3)})의 설명과 함께 본다.\n\n");
                var height = 400 + (pool.Roll(6) * 120);
                File.WriteAllBytes(Path.Combine(folder, "images", $"f{section}.png"), DrawnPicture.Bars(1200, height, pool.Roll));
                text.Append(CultureInfo.InvariantCulture, $"![막대그림](images/f{section}.png \"{pool.Phrase(5)}\"){{#fig:{section} width={60 + (pool.Roll(3) * 15)}%}}\n\n");
                break;
            case 5 when section % 2 == 0:
                AppendTable(text, pool, section);
                break;
            case 8 when section % 3 == 0:
                text.Append(CultureInfo.InvariantCulture, $"> {pool.Paragraph(p => p.Argument, 2, 4)}\n> — {pool.Phrase(2)}\n\n");
                break;
            case 10 when section % 3 == 1:
                text.Append(string.Concat(Enumerable.Range(1, 4).Select(n => $"{SentencePool.Digits(n)}. {pool.Argument}\n"))).Append('\n');
                break;
            case 11 when section % 2 == 1:
                text.Append(CultureInfo.InvariantCulture, $"### {pool.Phrase(3)}\n\n");
                break;
        }
    }

    private static void AppendTable(StringBuilder text, SentencePool pool, int section)
    {
        text.Append("| 갈래 | 풀이 | 수 |\n|---|---|---:|\n");
        for (var row = 4 + pool.Roll(8); row > 0; row--)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {pool.Phrase(1)} | {pool.Phrase(4)} | {pool.Roll(10_000)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n: {pool.Phrase(4)} {{#tbl:{section}}}\n\n");
    }

    /// <summary>How many of <paramref name="all"/> things fall to one of <paramref name="places"/> places, evenly.</summary>
    private static int Share(int all, int place, int places) => (int)(((long)all * (place + 1) / places) - ((long)all * place / places));

    private static string Write(string folder, string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return name;
    }

    /// <summary>Marks words of a paragraph for the index, each as a term that was not there before.</summary>
    private sealed partial class TermMaker
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public string Mark(string paragraph, int count)
        {
            var words = Words().Matches(paragraph).ToArray();
            for (var n = 0; n < count; n++)
            {
                var word = words[(n * 3) % words.Length].Value;
                var term = word;
                for (var i = 2; !seen.Add(term); i++)
                {
                    term = $"{word} {SentencePool.Digits(i)}";
                }

                paragraph += $"[]{{.index term=\"{term}\"}}";
            }

            return paragraph;
        }

        [GeneratedRegex(@"[가-힣]{2,5}")]
        private static partial Regex Words();
    }
}
