using System.Security.Cryptography;

namespace Publishing.Tests.Support;

/// <summary>A fonts folder of one face made for a test, gone when the test ends.</summary>
internal sealed class FontFolder : IDisposable
{
    public FontFolder(byte[] font, string? hash = null)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, "Test.ttf"), font);
        WriteLock($"""
            - family: Test
              weight: 400
              style: upright
              version: 1.0
              origin: a test
              sha256: {hash ?? Convert.ToHexStringLower(SHA256.HashData(font))}
              file: Test.ttf
            """);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("publishing-fonts-").FullName;

    public void WriteLock(string text) => File.WriteAllText(Path.Combine(Folder, "fonts.lock"), text);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
