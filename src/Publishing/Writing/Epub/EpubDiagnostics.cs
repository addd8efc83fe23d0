using System.Globalization;
using Publishing.Core;
using Publishing.Design;

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

    public static Diagnostic UnusableAddress(string address, SourceSpan where) => new(
        "epub-003", Severity.Warning, where,
        new($"링크의 주소를 쓸 수 없어 글만 남겼습니다: {address}", $"The address of this link cannot be used; only its words were kept: {address}"),
        new(
            "http, https, mailto, tel 가운데 하나로 시작하는 온전한 주소를 적으십시오.",
            "Write a complete address that begins with http, https, mailto or tel."));

    public static Diagnostic UnusableImage(string image, SourceSpan? where) => new(
        "epub-006", Severity.Error, where,
        new($"전자책에 넣을 수 있는 형식으로 바꾸지 못한 그림입니다: {image}", $"This picture could not be made into a format that e-books take: {image}"),
        new("PNG나 JPEG(RGB)로 저장해 다시 넣으십시오.", "Save it as PNG or as JPEG in RGB."));

    public static Diagnostic StoreLimit(Wording what, string found, StoreRule<int> rule) => new(
        "epub-007", Severity.Warning, null,
        new($"전자책을 낼 곳의 한도를 벗어납니다: {what.Korean} {found}, 한도 {Number(rule.Value)} [{rule.Row}]", $"Beyond what the store takes: {what.English} {found}, limit {Number(rule.Value)} [{rule.Row}]"),
        new($"근거: {rule.Source}. 다른 곳에 낼 책이면 --profile을 바꾸십시오.", $"Source: {rule.Source}. For another store, change --profile."));

    public static Diagnostic StoreNeeds(Wording what, StoreRule<bool> rule) => new(
        "epub-008", Severity.Error, null,
        new($"전자책을 낼 곳이 바라는 것이 없습니다: {what.Korean} [{rule.Row}]", $"The store asks for what is not there: {what.English} [{rule.Row}]"),
        new($"근거: {rule.Source}. 다른 곳에 낼 책이면 --profile을 바꾸십시오.", $"Source: {rule.Source}. For another store, change --profile."));

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
