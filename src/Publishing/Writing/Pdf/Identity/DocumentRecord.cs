using System.Collections.Immutable;
using Publishing.Document;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Publishing.Writing.Pdf.Identity;

/// <summary>What the file says it is: one record behind the information dictionary and the XMP packet, so that they agree (M19).</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Identifier">The ISBN of the edition as a URN, else the book's own id.</param>
/// <param name="Version">Edition and printing, as in <c>1.2</c>.</param>
internal sealed record DocumentRecord(
    string Title,
    string Language,
    ImmutableArray<string> Authors,
    ImmutableArray<string> Contributors,
    string? Publisher,
    string? Description,
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Rights,
    string Identifier,
    string Version,
    DateTimeOffset Date)
{
    /// <summary>Name and version of the program.</summary>
    public static string Producer { get; } = "Publishing " + typeof(DocumentRecord).Assembly.GetName().Version?.ToString(3);

    /// <summary>A name for this document that no other has and that every build gives again (ISO 16684-1 B.1).</summary>
    public string UniqueId(string purpose)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose}\n{Identifier}\n{Title}\n{Version}\n{Date:O}"));
        return "uuid:" + new Guid(hash.AsSpan(0, 16));
    }

    /// <summary>All authors in one line, for programs that know only the information dictionary.</summary>
    public string Author => string.Join(", ", Authors);

    /// <summary>P34: Korean is that of Korea; other languages stay as they are.</summary>
    private static string RegionOf(string language) => language == "ko" ? "ko-KR" : language;

    /// <param name="isForPress">The file is the printed edition: its ISBN names it (M19).</param>
    public static DocumentRecord Of(Metadata metadata, DateTimeOffset date, bool isForPress = false)
    {
        const string author = "aut";
        return new(
            metadata.Title,
            RegionOf(metadata.Language),
            [.. metadata.Contributors.Where(person => person.Role == author).Select(person => person.Name)],
            [.. metadata.Contributors.Where(person => person.Role != author).Select(person => person.Name)],
            metadata.Publisher.House,
            metadata.Description,
            metadata.Subjects,
            metadata.Rights,
            (isForPress ? metadata.Isbn.Print : metadata.Isbn.Ebook ?? metadata.Isbn.Print) is { } isbn ? "urn:isbn:" + isbn.Replace("-", "", StringComparison.Ordinal) : metadata.Id,
            string.Create(CultureInfo.InvariantCulture, $"{metadata.Edition.Number}.{metadata.Edition.Printing}"),
            date);
    }
}
