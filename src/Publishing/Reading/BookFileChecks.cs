using System.Globalization;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Binding;
using Publishing.Reading.Yaml;

namespace Publishing.Reading;

/// <summary>What keys of book.yaml say about each other, after each was bound on its own.</summary>
internal static class BookFileChecks
{
    public static void Check(BookFile book, YamlMap root, Complaints complaints)
    {
        CheckIsbns(book.Metadata.Isbn, root, complaints);
        CheckClass(book.Metadata, root, complaints);
        CheckDates(book.Metadata.Edition, root, complaints);
        CheckRepeats(book, complaints);
        CheckOutputs(root, complaints);
        CheckColophon(book, complaints);
    }

    /// <summary>E5: two editions, two numbers. M9: the form digit of an electronic book is 5.</summary>
    private static void CheckIsbns(Isbn isbn, YamlMap root, Complaints complaints)
    {
        if (isbn is { Print: { } print, Ebook: { } ebook } && IsbnForm.DigitsOf(print) == IsbnForm.DigitsOf(ebook))
        {
            complaints.Add(ReadingDiagnostics.SameIsbn(root.PlaceOf("isbn", "ebook") ?? root.Span));
        }

        if (isbn is { Print: null, Ebook: not null, Addon: { } addon } && addon[1] != '5')
        {
            complaints.Add(ReadingDiagnostics.BadAddon(root.PlaceOf("isbn", "addon") ?? root.Span, addon, new(
                "종이책 ISBN이 없는 전자책이므로 둘째 자리는 5(전자)여야 합니다.",
                "This is an e-book without a print ISBN, so the second digit must be 5 (electronic).")));
        }
    }

    /// <summary>M20: the content digits of the add-on are those of the KDC, the last made 0.</summary>
    private static void CheckClass(Metadata metadata, YamlMap root, Complaints complaints)
    {
        if (metadata is { Kdc: { } kdc, Isbn.Addon: { } addon } && !addon[2..].Equals(kdc[..2] + "0", StringComparison.Ordinal))
        {
            complaints.Add(ReadingDiagnostics.ClassesDiffer(root.PlaceOf("kdc") ?? root.Span, kdc, addon));
        }
    }

    private static void CheckDates(Edition edition, YamlMap root, Complaints complaints)
    {
        if (edition is { Date: { } date, Printed: { } printed } && printed < date)
        {
            complaints.Add(ReadingDiagnostics.PrintedBeforeEdition(root.PlaceOf("edition", "printed") ?? root.Span, Show(printed), Show(date)));
        }
    }

    private static void CheckRepeats(BookFile book, Complaints complaints)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, span) in book.Contents.SelectMany(NamesOf).Where(entry => !seen.Add(entry.Name)))
        {
            complaints.Add(ReadingDiagnostics.RepeatedEntry(span, name));
        }
    }

    private static IEnumerable<(string Name, SourceSpan Span)> NamesOf(ContentsEntry entry) => entry switch
    {
        ContentsEntry.Generated generated => [(ContentsEntryForm.Generated.First(item => item.Matter == generated.Matter).Name, generated.Span)],
        ContentsEntry.File file => [(file.Path, file.Span)],
        ContentsEntry.Part part => part.Files.Select(file => (file.Path, file.Span)),
        ContentsEntry.Appendix appendix => appendix.Files.Select(file => (file.Path, file.Span)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void CheckOutputs(YamlMap root, Complaints complaints)
    {
        if (root["outputs"] is not YamlList outputs)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var output in outputs.Items.OfType<YamlScalar>())
        {
            if (!seen.Add(output.Value))
            {
                complaints.Add(ReadingDiagnostics.RepeatedOutput(output.Span, output.Value));
            }
        }
    }

    /// <summary>M1 and M2: what the law wants shown; of a book that is not sold a warning.</summary>
    private static void CheckColophon(BookFile book, Complaints complaints)
    {
        var colophon = book.Contents.OfType<ContentsEntry.Generated>().FirstOrDefault(item => item.Matter == GeneratedMatter.Colophon);
        if (colophon is null)
        {
            return;
        }

        var metadata = book.Metadata;
        Require(metadata.Contributors.Any(person => IsAuthor(person.Role)), "저자", "the author", "contributors");
        Require(metadata.Publisher.Person is not null, "발행인", "the publisher (person)", "publisher.person");
        Require(metadata.Edition.Date is not null, "발행일", "the date of publication", "edition.date");
        Require(metadata.Publisher.House is not null, "출판사", "the publishing house", "publisher.house");
        Require(HasIsbn(book), "ISBN", "the ISBN", "isbn");

        void Require(bool isThere, string korean, string english, string key)
        {
            if (!isThere)
            {
                complaints.Add(ReadingDiagnostics.ColophonLacks(colophon.Span, new(korean, english), new(
                    $"출판문화산업 진흥법이 정한 표시 사항입니다. ‘{key}’ 키를 쓰십시오.{(key == "isbn" ? " 비매품이라면 ‘not-for-sale: true’를 쓰십시오." : "")}",
                    $"Korean publishing law wants it shown. Write ‘{key}’{(key == "isbn" ? ", or ‘not-for-sale: true’ for a book that is not sold" : "")}."), !metadata.IsNotForSale));
            }
        }
    }

    /// <summary>A print edition needs its own number; any other book one of the two.</summary>
    private static bool HasIsbn(BookFile book) =>
        book.Metadata.IsNotForSale
        || book.Metadata.Isbn.Print is not null
        || (book.Metadata.Isbn.Ebook is not null && !book.Outputs.Contains(OutputKind.Print));

    /// <summary>Who stands in the author's place: writers, compilers and editors, illustrators of picture books, photographers.</summary>
    private static bool IsAuthor(string role) => role is "aut" or "cre" or "edt" or "com" or "adp" or "ill" or "pht" or "art";

    private static string Show(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
