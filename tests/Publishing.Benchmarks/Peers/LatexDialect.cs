namespace Publishing.Benchmarks.Peers;

/// <summary>LaTeX with ko.TeX, for XeTeX and LuaTeX alike: the class <c>book</c> as it comes, on our page, with links and bookmarks as a file to read has them.</summary>
internal sealed class LatexDialect(PeerPage page) : PeerDialect
{
    private const string Special = "#$%&_{}";

    public override string Opening => page.Fill("""
        \documentclass[10pt]{book}
        \usepackage[paperwidth=<PAGE-WIDTH>bp,paperheight=<PAGE-HEIGHT>bp,inner=<INNER>bp,top=<HEAD>bp,textwidth=<TEXT-WIDTH>bp,textheight=<TEXT-HEIGHT>bp,headsep=17bp,headheight=12bp]{geometry}
        \usepackage{graphicx}
        \usepackage{makeidx}
        \usepackage[hangul]{kotex}
        \linespread{1}
        \setmainfont[Path=<FONTS>,BoldFont=<BOLD>]{<REGULAR>}
        \setmainhangulfont[Path=<FONTS>,BoldFont=<BOLD>,InterHangul=<TRACKING>em]{<REGULAR>}
        \setmainhanjafont[Path=<FONTS>,BoldFont=<BOLD>]{<REGULAR>}
        \renewcommand\normalsize{\fontsize{<SIZE>bp}{<LEADING>bp}\selectfont}
        \renewcommand\small{\fontsize{<SMALL-SIZE>bp}{<SMALL-LEADING>bp}\selectfont}
        \renewcommand\footnotesize{\fontsize{<NOTE-SIZE>bp}{<NOTE-LEADING>bp}\selectfont}
        \normalsize
        \setlength\parindent{1em}
        \setcounter{secnumdepth}{0}
        \setcounter{tocdepth}{2}
        \counterwithout{figure}{chapter}
        \counterwithout{table}{chapter}
        \makeindex
        \usepackage[hidelinks]{hyperref}
        \begin{document}
        \tableofcontents

        """) + (page.HasIndex ? """
        \listoffigures
        \listoftables

        """ : "");

    public override string Closing => (page.HasIndex ? "\\small\n\\printindex\n" : "") + "\\end{document}\n";

    public override string SceneBreak => "\\begin{center}* * *\\end{center}";

    public override string Heading(int level, string words, string label) =>
        (level switch { 1 => $"\\chapter{{{words}}}", 2 => $"\\section{{{words}}}", _ => $"\\subsection{{{words}}}" }) + Label(label);

    public override string Picture(string file, string caption, string label, string percent) =>
        $"\\begin{{figure}}[htbp]\\centering\\includegraphics[width=.{percent}\\textwidth]{{{file}}}\\caption{{{caption}}}{Label(label)}\\end{{figure}}";

    public override string Table(string[][] rows, string caption, string label) =>
        $"\\begin{{table}}[htbp]\\centering\\small\\caption{{{caption}}}{Label(label)}\\begin{{tabular}}{{llr}}\\hline {Row(rows[0])}\\hline {string.Concat(rows[1..].Select(Row))}\\hline\\end{{tabular}}\\end{{table}}";

    public override string Quotation(string words, string source) => $"\\begin{{quote}}{words}\\par\\raggedleft — {source}\\end{{quote}}";

    public override string List(string[] items) => $"\\begin{{enumerate}}\n{string.Concat(items.Select(item => "\\item " + item + "\n"))}\\end{{enumerate}}";

    protected override string Note(string words) => $"\\footnote{{{words}}}";

    protected override string IndexMark(string term) => $"\\index{{{term}}}";

    /// <summary>ko.TeX chooses the form of a particle after the number, as we do.</summary>
    protected override string FigureReference(string label, string particle) => $"그림~\\ref{{{label}}}\\{particle}{{}}";

    protected override string PageReference(string label) => $"\\pageref{{{label}}}쪽";

    protected override string Escape(string words) => string.Concat(words.Select(letter => letter switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        _ => Special.Contains(letter, StringComparison.Ordinal) ? "\\" + letter : letter.ToString(),
    }));

    private static string Label(string label) => label.Length > 0 ? $"\\label{{{label}}}" : "";

    private static string Row(string[] cells) => string.Join(" & ", cells) + " \\\\ ";
}
