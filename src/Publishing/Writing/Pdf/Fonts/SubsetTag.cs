using System.Security.Cryptography;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>The six capitals before the name of a subset (ISO 32000-1 9.6.4), made from its bytes: equal subsets, equal tags.</summary>
internal static class SubsetTag
{
    public static string Of(ReadOnlySpan<byte> file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file, hash);
        Span<char> letters = stackalloc char[6];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('A' + hash[i] % 26);
        }

        return letters.ToString();
    }
}
