using System.Security.Cryptography;
using System.Text;
using Publishing.Document;

namespace Publishing.Writing.Epub.Package;

/// <summary>What identifies the e-book: its own ISBN, never the print edition's (E5), else a UUID made from the record, the same for every revision.</summary>
internal static class BookIdentifier
{
    public static string Of(Metadata metadata) => metadata.Isbn.Ebook is { } isbn ? IsbnUrn(isbn) : UuidUrn(metadata);

    /// <summary>RFC 3187: digits alone, without hyphens.</summary>
    public static string IsbnUrn(string isbn) => "urn:isbn:" + string.Concat(isbn.Where(letter => char.IsAsciiDigit(letter) || letter is 'X'));

    /// <summary>Version 8 of RFC 9562 §5.8: bits of our own choice, here of SHA-256 over id, title and contributors.</summary>
    private static string UuidUrn(Metadata metadata)
    {
        var name = string.Join('\n', new[] { metadata.Id, metadata.Title }.Concat(metadata.Contributors.Select(person => person.Name)));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        hash[6] = (byte)(0x80 | (hash[6] & 0x0F));
        hash[8] = (byte)(0x80 | (hash[8] & 0x3F));
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
