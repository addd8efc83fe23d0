using System.Collections.Immutable;

namespace Publishing.Document;

/// <summary>What <c>book.yaml</c> says a book is: the one record behind colophon, cover, PDF and EPUB metadata (publishing.md M19).</summary>
internal sealed record Metadata
{
    /// <summary>ASCII name of the book; names the output files and, without an ISBN, identifies the EPUB.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>BCP 47 tag of the main text.</summary>
    public string Language { get; init; } = "ko";

    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    public PublisherImprint Publisher { get; init; } = new();

    public Edition Edition { get; init; } = new();

    public Isbn Isbn { get; init; } = new();

    public Price Price { get; init; } = new();

    /// <summary>비매품: needs neither ISBN nor price (M2).</summary>
    public bool IsNotForSale { get; init; }

    /// <summary>Rights lines, printed one each on the colophon (M16).</summary>
    public ImmutableArray<string> Rights { get; init; } = [];

    /// <summary>Subjects for the package document, free text.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>KDC, three digits (M20), or null.</summary>
    public string? Kdc { get; init; }

    /// <summary>총서 or series that the book is part of, or null.</summary>
    public Series? Series { get; init; }

    /// <summary>A short description for stores, or null.</summary>
    public string? Description { get; init; }
}

/// <summary>A person or body with a MARC relator code: aut, trl, ill, edt … (M17).</summary>
internal sealed record Contributor(string Name, string Role, string? FileAs = null);

/// <summary>The publishing house as the colophon shows it (M1, M3, M7).</summary>
internal sealed record PublisherImprint
{
    public string? House { get; init; }

    /// <summary>펴낸이.</summary>
    public string? Person { get; init; }

    public string? Registration { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Website { get; init; }
}

/// <summary>판 and 쇄. <see cref="Date"/> is the day the edition was first printed, <see cref="Printed"/> the day of this printing (M6).</summary>
internal sealed record Edition
{
    public int Number { get; init; } = 1;

    public int Printing { get; init; } = 1;

    public DateOnly? Date { get; init; }

    public DateOnly? Printed { get; init; }
}

/// <summary>ISBN-13 of the print edition and of the e-book as written (with hyphens), and the five-digit 부가기호.</summary>
internal sealed record Isbn(string? Print = null, string? Ebook = null, string? Addon = null);

/// <summary>A series and the place of the book in it.</summary>
internal sealed record Series(string Title = "", int? Number = null);

/// <summary>List prices in won.</summary>
internal sealed record Price(int? Print = null, int? Ebook = null);
