using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Publishing.Writing.Epub.Package;

/// <summary>Obfuscation of fonts (EPUB 3.3 §4.4): their first 1,040 bytes mixed with the identifier of the book. It hides nothing from who wants to know; some licences ask for it.</summary>
internal static class FontObfuscation
{
    public const string Name = "META-INF/encryption.xml";

    private const int Mixed = 1040;

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "EPUB 3.3 §4.4.3 names SHA-1; nothing is kept secret by it.")]
    public static byte[] Apply(ReadOnlyMemory<byte> font, string identifier)
    {
        var key = SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(identifier.Where(letter => letter is not (' ' or '\t' or '\r' or '\n')))));
        var bytes = font.ToArray();
        for (var i = 0; i < Math.Min(Mixed, bytes.Length); i++)
        {
            bytes[i] ^= key[i % key.Length];
        }

        return bytes;
    }

    /// <param name="files">Paths from the root of the container.</param>
    public static byte[] Write(IEnumerable<string> files)
    {
        var markup = new MarkupWriter();
        markup.Open("encryption", ("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container"), ("xmlns:enc", "http://www.w3.org/2001/04/xmlenc#")).Line();
        foreach (var file in files)
        {
            markup.Open("enc:EncryptedData")
                .Empty("enc:EncryptionMethod", ("Algorithm", "http://www.idpf.org/2008/embedding"))
                .Open("enc:CipherData").Empty("enc:CipherReference", ("URI", file)).Close()
                .Close().Line();
        }

        markup.Close().Line();
        return markup.ToBytes();
    }
}
