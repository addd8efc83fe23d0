using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>The sentences of <c>catalogue.html</c> that <see cref="ReportWords"/> does not have.</summary>
internal static class CatalogueWords
{
    public static readonly Wording Kicker = new("여러 권의 보고서", "Report of several books");
    public static readonly Wording Books = new("책", "Books");
    public static readonly Wording Book = new("책", "Book");
    public static readonly Wording Errors = new("오류", "Errors");
    public static readonly Wording Warnings = new("경고", "Warnings");
    public static readonly Wording NotWritten = new("짓지 못했습니다", "not written");

    public static Wording Title(int books) => new($"책 {books}권", books == 1 ? "1 book" : $"{books} books");

    public static Wording Verdict(int failed) => failed == 0
        ? new("모두 지었습니다.", "All were built.")
        : new($"{failed}권을 짓지 못했습니다.", failed == 1 ? "1 was not built." : $"{failed} were not built.");
}
