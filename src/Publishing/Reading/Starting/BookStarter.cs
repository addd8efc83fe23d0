using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Importing;

namespace Publishing.Reading.Starting;

/// <summary>Makes the folder of a new book: both config files with their values explained, a first chapter to write over, and the schemas for an editor.</summary>
internal static class BookStarter
{
    /// <summary>The folder must be absent or empty; it is made under another name and renamed, so that a failure leaves nothing half made.</summary>
    /// <param name="preset">One of <see cref="Presets.Names"/>.</param>
    /// <param name="title">Null for a word to write over.</param>
    /// <param name="author">Likewise.</param>
    public static ImmutableArray<Diagnostic> Start(string folder, string preset, string? title, string? author) => NewFolder.IsFree(folder)
        ? NewFolder.Write(folder,
        [
            ("book.yaml", BookYaml(NewFolder.IdOf(folder), title ?? "새 책", author ?? "지은이")),
            ("layout.yaml", LayoutTemplate.Of(preset)),
            ("01.md", Sample(preset)),
            (".vscode/settings.json", EditorSettings.Text),
            (".vscode/book.schema.json", Schemas.BookSchema()),
            (".vscode/layout.schema.json", Schemas.LayoutSchema()),
        ])
        : [ImportDiagnostics.FolderNotEmpty(folder)];

    private static string BookYaml(string id, string title, string author) => $$"""
        # 이 책이 무엇인지 적는 파일입니다. 모든 키는 안내서의 「book.yaml」 장에 있습니다.
        id: {{id}}                      # 결과물의 이름. 로마자로 적습니다.
        title: {{Quoted(title)}}
        # subtitle: 부제
        language: ko

        contributors:
          - {name: {{Quoted(author)}}, role: aut}        # 옮긴이는 trl, 그린이는 ill, 엮은이는 edt

        # 책의 차례. 장은 여기 적은 순서대로 실립니다.
        contents:
          - title
          - toc
          - 01.md
          # - 02.md
          # - colophon              # 판권지. 아래 publisher부터 isbn까지 채운 뒤에 켭니다.

        # publisher: {house: 출판사, person: 펴낸이, registration: 제0000-000000호 (2026년 1월 5일), address: 주소}
        # edition: {number: 1, printing: 1, date: 2026-03-02, printed: 2026-03-02}
        # isbn: {print: 979-11-…, ebook: 979-11-…, addon: "03810"}
        # price: {print: 15000, ebook: 9000}

        layout: layout.yaml
        outputs: [reading, epub]      # 인쇄할 때는 print와 cover를 더합니다.

        """.Replace("\r", "", StringComparison.Ordinal);

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Sample(string preset)
    {
        using var stream = typeof(BookStarter).Assembly.GetManifestResourceStream($"starting/{preset}.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
