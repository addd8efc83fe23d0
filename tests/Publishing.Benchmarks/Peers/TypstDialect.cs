namespace Publishing.Benchmarks.Peers;

/// <summary>Typst 0.12 and later. Calls end with a semicolon, so that no letter of the text can join them.</summary>
internal sealed class TypstDialect(PeerPage page) : PeerDialect
{
    private const string Special = "\\#*_`$<>@[]~=";

    public override string Opening => page.Fill("""
        #set page(width: <PAGE-WIDTH>pt, height: <PAGE-HEIGHT>pt, margin: (inside: <INNER>pt, outside: <OUTER>pt, top: <HEAD>pt, bottom: <FOOT>pt), numbering: "1", header: context {
          let openings = query(selector(heading.where(level: 1)).before(here()))
          if openings.len() > 0 { align(if calc.odd(here().page()) { right } else { left }, text(7.5pt, openings.last().body)) }
        })
        #set text(font: "Noto Serif KR", size: <SIZE>pt, lang: "ko", region: "KR", tracking: <TRACKING>em, top-edge: 0.8em, bottom-edge: -0.2em)
        #set par(justify: true, leading: <GAP>pt, spacing: <GAP>pt, first-line-indent: 1em)
        #set footnote(numbering: "1)")
        #set footnote.entry(gap: <NOTE-GAP>pt)
        #show footnote.entry: set text(size: <NOTE-SIZE>pt)
        #show footnote.entry: set par(leading: <NOTE-GAP>pt)
        #set figure(placement: auto)
        #show figure.where(kind: table): set figure.caption(position: top)
        #show figure: set text(size: <SMALL-SIZE>pt)
        #show figure: set par(leading: <SMALL-GAP>pt)
        #set table(stroke: none)
        #show heading.where(level: 1): it => { pagebreak(weak: true, to: "odd"); counter(footnote).update(0); it }
        #let term(words) = [#metadata(words)<term>]
        #let page-of(label) = context counter(page).at(label).first()
        #outline(title: [차례], depth: 3)

        """) + (page.HasIndex ? """
        #outline(title: [그림 차례], target: figure.where(kind: image))
        #outline(title: [표 차례], target: figure.where(kind: table))

        """ : "") + """
        #set heading(numbering: (..numbers) => if numbers.pos().len() == 1 { numbering("제1장", ..numbers) })

        """;

    public override string Closing => page.HasIndex ? page.Fill("""
        #heading(numbering: none)[찾아보기]
        #set text(size: <SMALL-SIZE>pt)
        #set par(justify: false, leading: <SMALL-GAP>pt, spacing: <SMALL-GAP>pt, first-line-indent: 0pt, hanging-indent: 1em)
        #columns(2, gutter: <COLUMN-GAP>pt, context {
          let places = (:)
          for mark in query(<term>) {
            let folio = counter(page).at(mark.location()).first()
            let known = places.at(mark.value, default: ())
            if folio not in known { places.insert(mark.value, known + (folio,)) }
          }
          for words in places.keys().sorted() { par[#words, #places.at(words).map(str).join(", ")] }
        })

        """) : "";

    public override string SceneBreak => "#align(center)[\\* \\* \\*]";

    public override string Heading(int level, string words, string label) => $"{new string('=', level)} {words}{(label.Length > 0 ? $" <{label}>" : "")}";

    public override string Picture(string file, string caption, string label, string percent) => $"#figure(image(\"{file}\", width: {percent}%), caption: [{caption}])<{label}>";

    public override string Table(string[][] rows, string caption, string label) =>
        $"#figure(table(columns: {rows[0].Length}, align: (left, left, right), table.hline(), {Cells(rows[0])}table.hline(), {string.Concat(rows[1..].Select(Cells))}table.hline()), caption: [{caption}])<{label}>";

    public override string Quotation(string words, string source) => $"#quote(block: true, attribution: [{source}])[{words}]";

    public override string List(string[] items) => string.Join('\n', items.Select(item => "+ " + item));

    protected override string Note(string words) => $"#footnote[{words}];";

    protected override string IndexMark(string term) => $"#term(\"{term}\");";

    protected override string FigureReference(string label, string particle) => $"#ref(<{label}>);{particle}";

    protected override string PageReference(string label) => $"#page-of(<{label}>);쪽";

    protected override string Escape(string words) => string.Concat(words.Select(letter => Special.Contains(letter, StringComparison.Ordinal) ? "\\" + letter : letter.ToString()));

    private static string Cells(string[] row) => string.Concat(row.Select(cell => $"[{cell}], "));
}
