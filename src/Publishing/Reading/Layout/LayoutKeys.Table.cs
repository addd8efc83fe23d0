using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>The keys of layout.yaml. <c>preset</c> is bound first, whatever its place in the file: everything else overrides it.</summary>
internal static class LayoutKeys
{
    public static KeyTable<LayoutConfig> Table { get; } = new(
        Key.Of("preset", ChoiceForm.Of([.. Presets.Names]), (LayoutConfig d) => d.Preset, (_, v) => Presets.Named(v)!,
            "바탕으로 삼을 모양의 이름. 아래의 모든 값이 이것을 고칩니다.",
            "The look to start from; everything below overrides it."),
        Key.Group("page", PageKeys.Table, (LayoutConfig d) => d.Page, (d, v) => d with { Page = v },
            "쪽과 판면.", "The page and its type area."),
        Key.Group("text", TextKeys.Table, (LayoutConfig d) => d.Text, (d, v) => d.WithText(v),
            "본문. 행간이 바뀌면 격자를 따르는 각주, 표, 코드, 제목의 행간도 같은 비율로 바뀝니다.",
            "The body; when its leading changes, leadings that follow the grid (notes, tables, code, headings) change in proportion."),
        Key.Group("headings", HeadingKeys.Table, (LayoutConfig d) => d.Headings, (d, v) => d with { Headings = v },
            "제목.", "Headings."),
        Key.Group("title-pages", DisplayKeys.TitlePages, (LayoutConfig d) => d.TitlePages, (d, v) => d with { TitlePages = v },
            "반표제와 속표지.", "The half-title and the title page."),
        Key.Group("parts", DisplayKeys.Parts, (LayoutConfig d) => d.Parts, (d, v) => d with { Parts = v },
            "부의 표제지.", "The opening page of a part."),
        Key.Group("emphasis", DisplayKeys.Emphasis, (LayoutConfig d) => d.Emphasis, (d, v) => d with { Emphasis = v },
            "본문 안의 강조.", "Emphasis in running text."),
        Key.Group("quotes", BlockKeys.Quotes, (LayoutConfig d) => d.Quotes, (d, v) => d with { Quotes = v },
            "인용 단락.", "Block quotations."),
        Key.Group("epigraphs", BlockKeys.Epigraphs, (LayoutConfig d) => d.Epigraphs, (d, v) => d with { Epigraphs = v },
            "장 제목 아래의 제사.", "Epigraphs under a chapter title."),
        Key.Group("lists", BlockKeys.Lists, (LayoutConfig d) => d.Lists, (d, v) => d with { Lists = v },
            "목록.", "Lists."),
        Key.Group("poems", BlockKeys.Poems, (LayoutConfig d) => d.Poems, (d, v) => d with { Poems = v },
            "시.", "Poems."),
        Key.Group("notes", BlockKeys.Notes, (LayoutConfig d) => d.Notes, (d, v) => d with { Notes = v },
            "주.", "Notes."),
        Key.Group("figures", BlockKeys.Figures, (LayoutConfig d) => d.Figures, (d, v) => d with { Figures = v },
            "그림과 그 설명.", "Figures and their captions."),
        Key.Group("tables", BlockKeys.Tables, (LayoutConfig d) => d.Tables, (d, v) => d with { Tables = v },
            "표.", "Tables."),
        Key.Group("code", BlockKeys.Code, (LayoutConfig d) => d.Code, (d, v) => d with { Code = v },
            "코드.", "Code."),
        Key.Group("running-heads", FurnitureKeys.RunningHeads, (LayoutConfig d) => d.RunningHeads, (d, v) => d with { RunningHeads = v },
            "면주.", "Running heads."),
        Key.Group("folios", FurnitureKeys.Folios, (LayoutConfig d) => d.Folios, (d, v) => d with { Folios = v },
            "쪽 번호.", "Page numbers."),
        Key.Group("contents", FurnitureKeys.Contents, (LayoutConfig d) => d.Contents, (d, v) => d with { Contents = v },
            "차례.", "The table of contents."),
        Key.Group("index", FurnitureKeys.Index, (LayoutConfig d) => d.Index, (d, v) => d with { Index = v },
            "찾아보기.", "The index."),
        Key.Group("colophon", DisplayKeys.Colophon, (LayoutConfig d) => d.Colophon, (d, v) => d with { Colophon = v },
            "판권지.", "The colophon."),
        Key.Group("print", OutputKeys.Print, (LayoutConfig d) => d.Print, (d, v) => d with { Print = v },
            "인쇄용 PDF.", "The PDF for the press."),
        Key.Group("reading", OutputKeys.Reading, (LayoutConfig d) => d.Reading, (d, v) => d with { Reading = v },
            "화면에서 읽는 PDF.", "The PDF for screens."),
        Key.Group("epub", OutputKeys.Epub, (LayoutConfig d) => d.Epub, (d, v) => d with { Epub = v },
            "전자책(EPUB).", "The EPUB."));
}
