using System.Globalization;
using Publishing.Verifying.Reprint;

namespace Publishing.Tests.Support;

/// <summary>
/// Books whose pages are counted with a pencil: every paragraph is one line, so that of the 15 lines of a page the first page of a
/// chapter holds 11 (its heading with the white around it takes four) and every other page 15.
/// </summary>
internal static class Reprints
{
    /// <summary>Paragraphs <c>가000</c>, <c>가001</c>…; paragraph n stands in line 3 + 2n of the file.</summary>
    public static string Chapter(string title, char letter, int paragraphs, Func<int, string>? text = null) =>
        $"# {title}\n" + string.Concat(Enumerable.Range(0, paragraphs).Select(n => "\n" + (text?.Invoke(n) ?? Paragraph(letter, n)) + "\n"));

    public static string Paragraph(char letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number:000} 문단입니다.");

    public static ReprintReport Compare(SmallBook old, SmallBook now, int pagesEach = 4) => ReprintComparer.Compare(
        InkedPages.Of(old.Typeset, old.Book.Sources), InkedPages.Of(now.Typeset, now.Book.Sources), now.Book.Metadata.Id, now.Book.Metadata.Title, pagesEach);

    /// <summary>A letter for every page of the new book, and the pages that are gone.</summary>
    public static string Kinds(ReprintReport report) =>
        string.Concat(report.Pages.Select(page => LetterOf(page.Change))) + (report.Gone.IsEmpty ? "" : " -" + string.Join(',', report.Gone.Select(page => page.Number)));

    public static string Runs(ReprintReport report) => string.Join(" | ", report.Runs.Select(run => run.Words.Korean));

    /// <summary>Page, what was taken out, what was put in, where.</summary>
    public static string[] Changes(ReprintReport report) =>
        [.. report.Changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Page}: {change.Reason} [{change.TakenOut}|{change.PutIn}] {change.Place}").TrimEnd())];

    private static char LetterOf(PageChange change) => change switch
    {
        PageChange.Unchanged => '=',
        PageChange.Shifted => '#',
        PageChange.Edited => 'E',
        PageChange.Renumbered => 'N',
        PageChange.Reflowed => 'r',
        PageChange.Restyled => 'S',
        _ => '+',
    };
}
