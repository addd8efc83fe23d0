using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks.LongBooks;

/// <summary>
/// The long books again in the languages of Typst and LaTeX, as far as both can say the same: titles, paragraphs, footnotes, quotations,
/// lists, tables, figures, one font, the same page. Marks of the index and page references are left out; that is less work for the peers.
/// </summary>
internal static partial class PeerText
{
    /// <summary><c>peer.typ</c> and <c>peer.tex</c> beside the chapters that they say again.</summary>
    public static void WriteInto(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "peer.typ"), Typst(folder));
        File.WriteAllText(Path.Combine(folder, "peer.tex"), Latex(folder));
    }

    private static string Typst(string folder)
    {
        var text = new StringBuilder("""
            #set page(width: 152mm, height: 225mm, margin: (inside: 23mm, outside: 18mm, top: 21mm, bottom: 25mm), numbering: "1")
            #set text(font: "Noto Serif KR", size: 10pt, lang: "ko")
            #set par(justify: true, leading: 7pt, spacing: 7pt, first-line-indent: 1em)
            #show heading.where(level: 1): it => { pagebreak(weak: true); it }
            #outline()

            """.Replace("\r", "", StringComparison.Ordinal));
        return Translate(folder, text, TypstDialect.Instance);
    }

    private static string Latex(string folder)
    {
        var text = new StringBuilder("""
            \documentclass[10pt]{book}
            \usepackage[paperwidth=152mm,paperheight=225mm,inner=23mm,outer=18mm,top=21mm,bottom=25mm]{geometry}
            \usepackage{graphicx}
            \usepackage{kotex}
            \setmainhangulfont[Path=FONTS/]{FACE}
            \linespread{1.4}
            \begin{document}
            \tableofcontents

            """.Replace("\r", "", StringComparison.Ordinal));
        // By its file: what fonts a machine knows by name is another matter.
        var face = Directory.EnumerateFiles(OwnTexts.FindUp("fonts") ?? ".", "NotoSerifKR*Regular.ttf", SearchOption.AllDirectories).FirstOrDefault() ?? "NotoSerifKR-Regular.ttf";
        text.Replace("FONTS", Path.GetDirectoryName(Path.GetFullPath(face))!.Replace('\\', '/')).Replace("FACE", Path.GetFileName(face));
        return Translate(folder, text, LatexDialect.Instance) + "\\end{document}\n";
    }

    private static string Translate(string folder, StringBuilder text, Dialect dialect)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var blocks = File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
            var notes = blocks.Select(block => NoteText().Match(block)).Where(match => match.Success).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim());
            foreach (var block in blocks.Where(block => !NoteText().IsMatch(block)))
            {
                text.Append(Translate(block, notes, dialect)).Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static string Translate(string block, Dictionary<string, string> notes, Dialect dialect)
    {
        string Words(string words) => NoteCall().Replace(dialect.Escape(Attributes().Replace(words, "")), match => dialect.Note(dialect.Escape(notes[match.Groups[1].Value])));
        var line = block.Trim('\n');
        if (Heading().Match(line) is { Success: true } heading)
        {
            return dialect.Heading(heading.Groups[1].Length, Words(heading.Groups[2].Value));
        }

        if (Picture().Match(line) is { Success: true } picture)
        {
            return dialect.Picture(picture.Groups[1].Value, Words(picture.Groups[2].Value), picture.Groups[3].Value);
        }

        return line switch
        {
            "***" => dialect.Paragraph("* * *"),
            ['|', ..] => dialect.Table([.. line.Split('\n').Where(row => !row.StartsWith("|-", StringComparison.Ordinal)).Select(row => row.Trim('|').Split('|').Select(cell => Words(cell.Trim())).ToArray())]),
            [':', ..] => "",
            ['>', ..] => dialect.Quotation(Words(line.Replace("> ", "", StringComparison.Ordinal))),
            ['1', '.', ..] => dialect.List([.. line.Split('\n').Select(item => Words(item[3..]))]),
            _ => dialect.Paragraph(Words(line)),
        };
    }

    [GeneratedRegex(@"^\[\^([^\]]+)\]: (.*)$", RegexOptions.Singleline)]
    private static partial Regex NoteText();

    [GeneratedRegex(@"⟪([^⟫]+)⟫")]
    private static partial Regex NoteCall();

    [GeneratedRegex(@"^(#+) (.*?)( \{#.*\})?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^!\[[^\]]*\]\(([^ ]+) ""(.*)""\)\{#[^ ]+ width=(\d+)%\}$")]
    private static partial Regex Picture();

    /// <summary>Index marks, and references that only we resolve.</summary>
    [GeneratedRegex(@"\[\]\{[^}]*\}|@(fig|page|tbl)[:(][^\s\[]*(\[[^\]]*\])?")]
    private static partial Regex Attributes();

    private abstract class Dialect
    {
        protected abstract string Special { get; }

        public abstract string Note(string words);

        public abstract string Heading(int level, string words);

        public abstract string Picture(string file, string caption, string percent);

        public abstract string Table(string[][] rows);

        public abstract string Quotation(string words);

        public abstract string List(string[] items);

        public virtual string Paragraph(string words) => words;

        /// <summary>Letters with a meaning get a backslash; calls of notes are kept apart as ⟪label⟫.</summary>
        public string Escape(string words)
        {
            words = Regex.Replace(words, @"\[\^([^\]]+)\]", "⟪$1⟫");
            return string.Concat(words.Select(letter => Special.Contains(letter, StringComparison.Ordinal) ? "\\" + letter : letter == '\\' ? "" : letter.ToString()));
        }
    }

    private sealed class TypstDialect : Dialect
    {
        public static TypstDialect Instance { get; } = new();

        protected override string Special => "#*_`$<>@[]~=";

        public override string Note(string words) => $"#footnote[{words}]";

        public override string Heading(int level, string words) => $"{new string('=', level)} {words}";

        public override string Picture(string file, string caption, string percent) => $"#figure(image(\"{file}\", width: {percent}%), caption: [{caption}])";

        public override string Table(string[][] rows) => $"#figure(table(columns: {rows[0].Length}, {string.Concat(rows.SelectMany(row => row).Select(cell => $"[{cell}], "))}))";

        public override string Quotation(string words) => $"#quote(block: true)[{words}]";

        public override string List(string[] items) => string.Join('\n', items.Select(item => "+ " + item));
    }

    private sealed class LatexDialect : Dialect
    {
        public static LatexDialect Instance { get; } = new();

        protected override string Special => "#$%&_{}";

        public override string Note(string words) => $"\\footnote{{{words}}}";

        public override string Heading(int level, string words) => level switch { 1 => $"\\chapter{{{words}}}", 2 => $"\\section{{{words}}}", _ => $"\\subsection{{{words}}}" };

        public override string Picture(string file, string caption, string percent) =>
            $"\\begin{{figure}}\\centering\\includegraphics[width=.{percent}\\textwidth]{{{file}}}\\caption{{{caption}}}\\end{{figure}}";

        public override string Table(string[][] rows) =>
            $"\\begin{{table}}\\centering\\begin{{tabular}}{{{string.Concat(rows[0].Select(_ => 'l'))}}}{string.Join(" \\\\ ", rows.Select(row => string.Join(" & ", row)))}\\end{{tabular}}\\end{{table}}";

        public override string Quotation(string words) => $"\\begin{{quote}}{words}\\end{{quote}}";

        public override string List(string[] items) => $"\\begin{{enumerate}}{string.Concat(items.Select(item => "\\item " + item + "\n"))}\\end{{enumerate}}";
    }
}
