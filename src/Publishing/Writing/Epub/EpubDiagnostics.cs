using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Epub;

/// <summary>What can be wrong with a book when it becomes an EPUB.</summary>
internal static class EpubDiagnostics
{
    public static Diagnostic IllegalCharacter(int codePoint, SourceSpan? where) => new(
        "epub-001", Severity.Error, where,
        new(
            string.Create(CultureInfo.InvariantCulture, $"전자책에 쓸 수 없는 글자가 있습니다: U+{codePoint:X4}"),
            string.Create(CultureInfo.InvariantCulture, $"This character cannot stand in an e-book: U+{codePoint:X4}")),
        new("원고에서 그 글자를 지우십시오.", "Delete the character from the manuscript."));

    /// <summary>E29.</summary>
    public static Diagnostic MissingAlternative(string image, SourceSpan where) => new(
        "epub-002", Severity.Error, where,
        new($"그림에 대체 글이 없습니다: {image}", $"The picture has no alternative text: {image}"),
        new(
            "그림을 볼 수 없는 독자를 위해 무엇이 보이는지 대괄호 속에 적으십시오. 장식일 뿐이라면 {.decorative}를 붙이십시오.",
            "Say in the square brackets what can be seen, for readers who cannot see it. Mark mere decoration with {.decorative}."));

    public static Diagnostic UnusableAddress(string address, SourceSpan where) => new(
        "epub-003", Severity.Warning, where,
        new($"링크의 주소를 쓸 수 없어 글만 남겼습니다: {address}", $"The address of this link cannot be used; only its words were kept: {address}"),
        new(
            "http, https, mailto, tel 가운데 하나로 시작하는 온전한 주소를 적으십시오.",
            "Write a complete address that begins with http, https, mailto or tel."));

    /// <summary>E5.</summary>
    public static Diagnostic OneIsbnForBoth(string isbn) => new(
        "epub-004", Severity.Error, SourceSpan.OfFile("book.yaml"),
        new($"종이책과 전자책의 ISBN이 같습니다: {isbn}", $"The print edition and the e-book have the same ISBN: {isbn}"),
        new("전자책의 ISBN을 따로 받아 isbn.ebook에 적으십시오.", "Get an ISBN of its own for the e-book and write it to isbn.ebook."));

    /// <summary>P30, E13.</summary>
    public static Diagnostic FontNotEmbeddable(string family) => new(
        "epub-005", Severity.Warning, null,
        new($"글꼴의 사용 조건이 전자책에 넣는 것을 막아 넣지 않았습니다: {family}", $"The licence bits of this font forbid embedding; it was left out: {family}"),
        new("layout.yaml에서 다른 글꼴을 고르거나 epub.fonts를 none으로 하십시오.", "Choose another font in layout.yaml, or set epub.fonts to none."));

    public static Diagnostic UnusableImage(string image, SourceSpan? where) => new(
        "epub-006", Severity.Error, where,
        new($"전자책에 넣을 수 있는 형식으로 바꾸지 못한 그림입니다: {image}", $"This picture could not be made into a format that e-books take: {image}"),
        new("PNG나 JPEG(RGB)로 저장해 다시 넣으십시오.", "Save it as PNG or as JPEG in RGB."));
}
