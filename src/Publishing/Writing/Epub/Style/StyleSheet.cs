using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Writing.Epub.Style;

/// <summary>
/// Writes the style sheet from the layout: proportions of the print page as em and percent, nothing fixed on the body, no colour, no px
/// (E17–E19, E31), so that the reader's size, face, spacing and dark mode hold.
/// </summary>
internal sealed class StyleSheet
{
    public const string Name = "style.css";

    private readonly StringBuilder css = new("@charset \"utf-8\";\n");
    private readonly LayoutConfig layout;
    private readonly StoreRules store;
    private readonly EpubFaces faces;

    private StyleSheet(LayoutConfig layout, StoreRules store, EpubFaces faces)
    {
        this.layout = layout;
        this.store = store;
        this.faces = faces;
    }

    public static EpubFile Write(LayoutConfig layout, StoreRules store, EpubFaces faces, IEnumerable<WebFont> fonts, IEnumerable<int> figureWidths, string language)
    {
        var sheet = new StyleSheet(layout, store, faces);
        sheet.WriteFaces(fonts);
        sheet.WriteText();
        sheet.WriteEmphasis(language);
        sheet.WriteHeadings();
        sheet.WriteBlocks();
        sheet.WriteFigures(figureWidths);
        sheet.WriteNotes();
        sheet.WriteFrontMatter();
        sheet.WriteBreaks();
        sheet.WriteHyphens();
        return new(Name, "text/css", Encoding.UTF8.GetBytes(sheet.css.ToString()));
    }

    /// <summary>w80: the class of a figure as wide as 80 % of the measure.</summary>
    public static string WidthClass(int percent) => string.Create(CultureInfo.InvariantCulture, $"w{percent}");

    private void WriteFaces(IEnumerable<WebFont> fonts)
    {
        foreach (var font in fonts)
        {
            Rule("@font-face",
                $"font-family: \"{font.Choice.Family}\"",
                string.Create(CultureInfo.InvariantCulture, $"font-weight: {font.Choice.Weight}"),
                "font-style: normal",
                $"src: url({font.File.Name})");
        }
    }

    /// <summary>
    /// K1, K25: 글자 lines may be justified on a narrow screen, 어절 lines are left ragged there. Titles keep words whole in both.
    /// </summary>
    private void WriteText()
    {
        var unit = layout.Text.BreakOf(layout.Text.Align);
        var lineBreak = layout.Text.LineBreak == LineBreakLevel.Loose ? "loose" : "strict"; // K91
        Rule("body",
            "margin: 0 2%",
            WordBreak(unit), "-epub-" + WordBreak(unit),
            $"line-break: {lineBreak}", $"-epub-line-break: {lineBreak}",
            "overflow-wrap: break-word",
            layout.Text.Hyphenate == "none" ? "hyphens: none" : "hyphens: manual", // K45: no hyphen in Hangul
            layout.Text.Gaps.Latin.Value > 0 ? "text-autospace: normal" : "text-autospace: no-autospace", // K25: normal adds an eighth of an em beside Hangul (UTR59)
            layout.Text.Hang > 0 ? "hanging-punctuation: allow-end" : null, // K41
            FamilyOf(FaceRole.Body));
        Rule("h1, h2, h3, h4, h5, h6, figcaption, caption, th, td, .titlepage, nav", "text-align: left", "hyphens: none");
        Rule("p",
            "margin: 0",
            $"text-indent: {(layout.Text.IndentMode == IndentMode.None ? "0" : Number(layout.Text.Indent.Value) + "em")}",
            layout.Text.Align switch
            {
                Alignment.Justify when !store.Justify.Value => null, // E18: the device's own
                Alignment.Justify when unit == BreakUnit.Syllable => "text-align: justify",
                Alignment.Center => "text-align: center",
                Alignment.Right => "text-align: right",
                _ => "text-align: left",
            },
            "widows: 2", "orphans: 2");
        if (layout.Text.IndentMode == IndentMode.SkipFirst)
        {
            Rule("h1 + p, h2 + p, h3 + p, h4 + p, h5 + p, h6 + p, blockquote + p, hr + p, .epigraph + p, section > p:first-child, .untitled > p:first-child", "text-indent: 0");
        }
    }

    /// <summary>K45: words of a language that the author named.</summary>
    private void WriteHyphens()
    {
        if (layout.Text.Hyphenate != "none")
        {
            Rule("p span:lang(en), p span:lang(de), p span:lang(fr), p span:lang(es), p span:lang(it), p span:lang(la)", "hyphens: auto", "-epub-hyphens: auto");
        }
    }

    /// <summary>K1, K4: each kind of block by its own unit; what has none follows the body.</summary>
    private void WriteBreaks()
    {
        var headings = layout.Headings;
        Break("h1", headings.Chapter.Break);
        Break("h2", headings.Section.Break);
        Break("h3, h4, h5, h6", headings.Subsection.Break);
        Break("figcaption, caption", layout.Figures.CaptionBreak);
        Break("th, td", layout.Tables.Break);
        Break("nav", layout.Contents.Break);
        Break(".titlepage", BreakUnit.Word);
        Break(".epigraph", layout.Epigraphs.Break);
        Break(".poem", layout.Poems.Break);
        Break("blockquote", layout.Quotes.Break);
        Break("ul, ol, dl", layout.Lists.Break);
        Break(".notes", layout.Notes.Break);
        Break(".break-word", BreakUnit.Word);
        Break(".break-syllable", BreakUnit.Syllable);
    }

    private void Break(string selector, BreakUnit? unit)
    {
        if (unit is { } own)
        {
            Rule(selector, WordBreak(own), "-epub-" + WordBreak(own));
        }
    }

    private string WordBreak(BreakUnit unit) => unit == BreakUnit.Word && store.KeepWords.Value ? "word-break: keep-all" : "word-break: normal";

    private void WriteEmphasis(string language)
    {
        // Hangul is never slanted (K67); the weight shows where the reader's own face is a sans already.
        Rule("em", "font-style: normal", "font-weight: 600", FamilyOf(FaceRole.Emphasis) ?? "font-family: sans-serif");
        if (language is not "ko")
        {
            Rule("em", "font-style: italic", "font-weight: inherit", "font-family: inherit");
        }

        Rule("strong", "font-weight: 700", FamilyOf(FaceRole.Strong));
        Rule(".rare", FamilyOf(FaceRole.RareLetters));

        // E21: the marks where they are known, a line under the words where they are not.
        var marked = layout.Emphasis.Style == EmphasisStyle.Mark ? "em.dot, em" : "em.dot";
        var mark = layout.Emphasis.Mark switch
        {
            EmphasisMark.Ring => "open circle",
            EmphasisMark.Dot => "filled dot",
            _ => null,
        };
        Rule(marked,
            "font-weight: inherit", "font-family: inherit", "text-decoration: underline",
            mark is null ? null : $"-epub-text-emphasis-style: {mark}", mark is null ? null : $"-webkit-text-emphasis-style: {mark}",
            mark is null ? null : $"text-emphasis: {mark}", mark is null ? null : "text-emphasis-position: over right");
        if (mark is not null)
        {
            css.Append("@supports (text-emphasis: filled dot) or (-webkit-text-emphasis-style: filled dot) {\n");
            Rule(marked, "text-decoration: none");
            css.Append("}\n");
        }

        Rule("u", "text-decoration: underline");
        Rule("sup, sub", "font-size: 0.7em", "line-height: 1");
        Rule("rt", "font-size: 0.5em");
        Rule("code, pre", FamilyOf(FaceRole.Code) ?? "font-family: monospace", "font-size: " + Ratio(layout.Code.Size));
        Rule("pre", "white-space: pre-wrap", "margin: 1em 0", "text-align: left", "word-break: normal");
        Rule("pre code", "font-size: 1em");
    }

    private void WriteHeadings()
    {
        var chapter = layout.Headings.Chapter;
        Heading("h1", FaceRole.ChapterTitle, chapter.Size, chapter.Leading, chapter.Align, chapter.LinesBefore, chapter.LinesAfter);
        Rule("h1 .number",
            "display: block",
            "font-size: " + Ratio(chapter.NumberSize, chapter.Size),
            Weight(FaceRole.ChapterNumber), Family(FaceRole.ChapterNumber),
            $"letter-spacing: {Number(chapter.NumberSpacing.Value)}em",
            "margin-bottom: 1em");
        var section = layout.Headings.Section;
        Heading("h2", FaceRole.Section, section.Size, section.Leading, section.Align, section.LinesBefore, section.LinesAfter);
        var below = layout.Headings.Subsection;
        Heading("h3, h4, h5, h6", FaceRole.Subsection, below.Size, below.Leading, below.Align, below.LinesBefore, below.LinesAfter);
    }

    private void Heading(string selector, FaceRole role, Length size, Length leading, Alignment align, int before, int after)
    {
        var line = layout.Text.Leading / size;
        Rule(selector,
            Family(role), Weight(role),
            "font-size: " + Ratio(size),
            "line-height: " + Number(leading / size),
            $"margin: {Number(before * line)}em 0 {Number(after * line)}em",
            align == Alignment.Center ? "text-align: center" : align == Alignment.Right ? "text-align: right" : null,
            "break-after: avoid", "page-break-after: avoid", "break-inside: avoid", "page-break-inside: avoid");
    }

    private void WriteBlocks()
    {
        var quotes = layout.Quotes;
        var line = layout.Text.Leading / quotes.Size;

        // Three quarters of the print indent: a screen is half as wide as a page (page-design.md: 2 em become 1.5 em).
        Rule("blockquote",
            "font-size: " + Ratio(quotes.Size),
            $"margin: {Number(quotes.LinesBefore * line)}em 0 {Number(quotes.LinesAfter * line)}em {Number(quotes.Indent.Value * 0.75)}em");
        Rule("p.source", "text-align: right", "text-indent: 0", "font-size: " + Ratio(quotes.SourceSize, quotes.Size), Family(FaceRole.Small), "margin-top: 0.4em");
        Rule(".epigraph",
            "font-size: " + Ratio(layout.Epigraphs.Size), $"margin: 0 0 2em {Number(layout.Epigraphs.Indent * 50)}%");
        var indent = Number(layout.Lists.Indent.Value);
        Rule("ul, ol", "margin: 0.5em 0", $"padding: 0 0 0 {indent}em");
        Rule("li > p", "text-indent: 0");
        Rule("dl", "margin: 1em 0");
        Rule("dt", "font-weight: 700", "margin: 0.5em 0 0", "break-after: avoid");
        Rule("dd", $"margin: 0 0 0 {indent}em");
        Rule(".poem", $"margin: 1.5em 0 1.5em {Number(layout.Poems.Indent.Value * 0.75)}em");
        Rule(".poem p", "text-indent: 0", "text-align: left", "margin: 0 0 1.5em");
        var turnover = Number(layout.Poems.Turnover.Value);
        Rule(".poem .line", "display: block", $"padding-left: {turnover}em", $"text-indent: -{turnover}em");
        Rule(".poem .line + br", "display: none");
        Rule(".box, .letter", $"margin: 1.5em {indent}em");
        Rule(".box", "border-left: 0.2em solid", "padding-left: 0.8em", "margin-left: 0", "margin-right: 0");
        Rule(".right, .right p", "text-align: right", "text-indent: 0");
        Rule(".center, .center p", "text-align: center", "text-indent: 0");
        Rule("hr.scene-break", "border: 0", "height: 0", "margin: 1.7em auto", "text-align: center");
        Rule("hr.scene-break::before", "content: \"* * *\"");
    }

    private void WriteFigures(IEnumerable<int> widths)
    {
        Rule("figure", "margin: 1.5em 0", "text-align: center", "break-inside: avoid", "page-break-inside: avoid");
        Rule(".figures figure", "display: inline-block", "width: 46%", "margin: 1em 1%", "vertical-align: top");
        Rule("img", "max-width: 100%");
        Rule("img.inline", "max-height: 1em");
        foreach (var width in widths)
        {
            Rule($"figure.{WidthClass(width)} img", string.Create(CultureInfo.InvariantCulture, $"width: {Math.Clamp(width, 1, 100)}%"));
        }

        var caption = layout.Figures;
        Rule("figcaption, caption", Family(FaceRole.Small), "font-size: " + Ratio(caption.CaptionSize));
        Rule("figcaption", "margin-top: 0.6em", "text-align: center");
        Rule("caption", "margin: 0 0 0.6em", "text-align: left");
        Rule("figcaption .number, caption .number", "font-weight: 700");
        Rule("table",
            "border-collapse: collapse", "margin: 1.5em auto", "font-size: " + Ratio(layout.Tables.Size), Family(FaceRole.Small),
            "border-top: 0.1em solid", "border-bottom: 0.1em solid");
        Rule("th, td", "padding: 0.3em 0.6em", "vertical-align: top", "text-align: left");
        Rule("thead", "border-bottom: 0.05em solid");
        Rule("th.center, td.center", "text-align: center");
        Rule("th.right, td.right", "text-align: right");
    }

    private void WriteNotes()
    {
        Rule("a", "color: inherit"); // a browser's blue is lost on a dark page; the line under the words tells a link
        Rule("sup .noteref", "text-decoration: none"); // a raised number is told by its place; other links in text keep their line (WCAG 1.4.1)
        Rule(".notes",
            "margin-top: 2em", "padding-top: 0.8em", "border-top: 0.05em solid",
            "font-size: " + Ratio(layout.Notes.Size));
        Rule(".notes aside", "margin: 0 0 0.5em");
        Rule(".notes p", "text-indent: 0");
    }

    private void WriteFrontMatter()
    {
        var titles = layout.TitlePages;
        Rule(".titlepage", "margin-top: 20%");
        Rule(".titlepage h1",
            Family(FaceRole.BookTitle), Weight(FaceRole.BookTitle),
            "font-size: " + Ratio(titles.TitleSize), "line-height: " + Number(titles.TitleLeading / titles.TitleSize), "margin: 0 0 0.6em");
        Rule(".titlepage p", "text-indent: 0", "text-align: left");
        Rule(".titlepage .subtitle", "font-size: " + Ratio(titles.SubtitleSize));
        Rule(".titlepage .credit", "margin-top: 2em", "font-size: " + Ratio(titles.AuthorSize));
        Rule(".titlepage .credit + .credit", "margin-top: 0.3em");
        Rule(".titlepage .imprint", "margin-top: 6em", "font-size: " + Ratio(titles.PublisherSize));
        Rule(".part", "margin-top: 30%");
        Rule(".part h1", Family(FaceRole.PartTitle), Weight(FaceRole.PartTitle), "font-size: " + Ratio(layout.Parts.Size), "margin-top: 0");
        Rule(".part .number", Family(FaceRole.PartNumber), Weight(FaceRole.PartNumber), "font-size: " + Ratio(layout.Parts.NumberSize, layout.Parts.Size));
        Rule(".cover", "margin: 0");
        Rule(".cover img", "max-height: 100%");
        Rule(".colophon", "font-size: 0.85em", "margin-top: 20%");
        Rule(".colophon p", "text-indent: 0", "text-align: left");
        Rule(".colophon .title", "font-weight: 700", "font-size: 1.2em");
        Rule(".colophon table", "margin: 1.5em 0", "border: 0", "font-size: 1em");
        Rule(".colophon th", "font-weight: inherit", "padding: 0.1em 1em 0.1em 0", "white-space: nowrap");
        Rule(".colophon td", "padding: 0.1em 0");
        Rule("nav ol", "list-style-type: none", "padding: 0");
        Rule("nav li", "margin: 0.4em 0");
        Rule("nav li li", "margin-left: 1em", "font-size: 0.95em");
        Rule("nav a", "text-decoration: none");
        Rule(".index ul", "list-style-type: none", "padding: 0", "margin: 0");
        Rule(".index li", "padding-left: 2em", "text-indent: -2em");
    }

    /// <summary>The carried face with its kind behind it; without one, only the kind.</summary>
    private string Family(FaceRole role) => FamilyOf(role) ?? "font-family: " + Generic(faces.FontOf(role).Family);

    /// <summary>Null where the face is the reader's.</summary>
    private string? FamilyOf(FaceRole role) =>
        faces.Carries(role) ? $"font-family: \"{faces.FontOf(role).Family}\", {Generic(faces.FontOf(role).Family)}" : null;

    private string Weight(FaceRole role) => string.Create(CultureInfo.InvariantCulture, $"font-weight: {faces.FontOf(role).Weight}");

    private static string Generic(string family) =>
        family.Contains("Coding", StringComparison.OrdinalIgnoreCase) || family.Contains("Mono", StringComparison.OrdinalIgnoreCase) ? "monospace"
        : family.Contains("Sans", StringComparison.OrdinalIgnoreCase) || family.Contains("Gothic", StringComparison.OrdinalIgnoreCase)
            || family.Contains("고딕", StringComparison.Ordinal) || family.Contains("돋움", StringComparison.Ordinal) ? "sans-serif"
        : "serif";

    /// <summary>A size as a share of the body's.</summary>
    private string Ratio(Length size) => Ratio(size, layout.Text.Size);

    private static string Ratio(Length size, Length around) => Number(size / around) + "em";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Nothing is written where there is nothing to declare.</summary>
    private void Rule(string selector, params ReadOnlySpan<string?> declarations)
    {
        if (declarations.IndexOfAnyExcept((string?)null) < 0)
        {
            return;
        }

        css.Append(selector).Append(" {");
        foreach (var declaration in declarations)
        {
            if (declaration is not null)
            {
                css.Append(' ').Append(declaration).Append(';');
            }
        }

        css.Append(" }\n");
    }
}
