using System.Collections.Immutable;
using System.Globalization;

namespace Publishing.Document;

/// <summary>Whose colophon: the e-book has its own ISBN and shows no price (M7, M15).</summary>
internal enum ColophonEdition
{
    Print,
    Ebook,
}

/// <summary>What stands together on a colophon.</summary>
internal enum ColophonGroup
{
    Edition,
    People,
    Imprint,
    Numbers,
}

/// <summary>One line of the colophon: what it is and what it says.</summary>
internal sealed record ColophonRow(string Label, string Value)
{
    public ColophonGroup Group { get; init; }
}

/// <summary>판권지 as words, from the one record of the book: the edition first, the rights last (M1, M3, M6, M7, M16).</summary>
internal sealed record Colophon(string Title, string? Subtitle, ImmutableArray<ColophonRow> Rows, ImmutableArray<string> Rights)
{
    public static Colophon Of(Metadata metadata, ColophonEdition edition)
    {
        var rows = ImmutableArray.CreateBuilder<ColophonRow>();
        rows.AddRange(In(ColophonGroup.Edition, edition == ColophonEdition.Print ? PrintDates(metadata.Edition) : EbookDate(metadata.Edition)));
        rows.AddRange(In(ColophonGroup.People, Credits.Of(metadata).Select(credit => new ColophonRow(credit.Label, string.Join(", ", credit.Names)))));
        rows.AddRange(In(ColophonGroup.Imprint, Imprint(metadata.Publisher)));
        rows.AddRange(In(ColophonGroup.Numbers, edition == ColophonEdition.Print ? PrintNumbers(metadata) : EbookNumbers(metadata)));
        return new(metadata.Title, metadata.Subtitle, rows.ToImmutable(), metadata.Rights);

        static IEnumerable<ColophonRow> In(ColophonGroup group, IEnumerable<ColophonRow> rows) => rows.Select(row => row with { Group = group });
    }

    /// <summary>2026년 3월 2일.</summary>
    public static string DateWords(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}년 {date.Month}월 {date.Day}일");

    /// <summary>초판, or 2판 and on.</summary>
    public static string EditionWords(int number) => number == 1 ? "초판" : string.Create(CultureInfo.InvariantCulture, $"{number}판");

    /// <summary>M6: a reprint keeps the line of the first printing and adds its own.</summary>
    private static IEnumerable<ColophonRow> PrintDates(Edition edition)
    {
        var name = EditionWords(edition.Number);
        if (edition.Date is { } first)
        {
            yield return new($"{name} 1쇄", DateWords(first));
        }

        if (edition.Printing > 1 && edition.Printed is { } printed)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{name} {edition.Printing}쇄"), DateWords(printed));
        }
    }

    private static IEnumerable<ColophonRow> EbookDate(Edition edition)
    {
        if ((edition.Date ?? edition.Printed) is { } date)
        {
            yield return new("전자책 발행", DateWords(date));
        }
    }

    private static IEnumerable<ColophonRow> Imprint(PublisherImprint imprint) =>
        new (string Label, string? Value)[]
        {
            ("펴낸이", imprint.Person),
            ("펴낸곳", imprint.House),
            ("출판등록", imprint.Registration),
            ("주소", imprint.Address),
            ("전화", imprint.Phone),
            ("전자우편", imprint.Email),
            ("누리집", imprint.Website),
        }
        .Where(row => row.Value is not null)
        .Select(row => new ColophonRow(row.Label, row.Value!));

    private static IEnumerable<ColophonRow> PrintNumbers(Metadata metadata)
    {
        if (metadata.Isbn.Print is { } isbn)
        {
            yield return new("ISBN", metadata.Isbn.Addon is { } addon ? $"{isbn} {addon}" : isbn);
        }

        if (metadata.Price.Print is { } price)
        {
            yield return new("값", string.Create(CultureInfo.InvariantCulture, $"{price:#,0}원"));
        }
        else if (metadata.IsNotForSale)
        {
            yield return new("값", "비매품");
        }
    }

    /// <summary>M15: the e-book's own number, then the data of the print edition that it goes with.</summary>
    private static IEnumerable<ColophonRow> EbookNumbers(Metadata metadata)
    {
        if (metadata.Isbn.Ebook is { } ebook)
        {
            yield return new("ISBN", ebook);
        }

        if (metadata.Isbn.Print is { } print)
        {
            yield return new("종이책", string.Join(", ", PrintDates(metadata.Edition).Take(1).Select(row => $"{row.Label} {row.Value}").Append($"ISBN {print}")));
        }
    }
}
