using System.Buffers;
using System.Text;
using System.Xml.Linq;

namespace Publishing.Verifying.Epub;

/// <summary>The zip archive, the names in it, and META-INF (EPUB 3.3 §4).</summary>
internal static class ContainerRules
{
    private const string MediaType = "application/epub+zip";
    private const string ContainerName = "META-INF/container.xml";
    private const string EncryptionName = "META-INF/encryption.xml";
    private const string PackageType = "application/oebps-package+xml";
    private const int LocalHeader = 30;
    private const int MostBytesOfName = 255;
    private const int MostBytesOfPath = 65535;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?\\|\u007F");

    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";
    private static readonly XNamespace Enc = "http://www.w3.org/2001/04/xmlenc#";

    /// <summary>The path of the package document, or null where there is no way to it.</summary>
    public static string? Check(EpubArchive archive, EpubFindings findings)
    {
        CheckMediaType(archive.Bytes, findings);
        CheckNames(archive, findings);
        CheckEncryption(archive, findings);
        if (archive.Read(ContainerName) is not { } bytes)
        {
            findings.Error("EPUB 3.3 §4.2.6.3.1", new(ContainerName), "META-INF/container.xml이 없습니다.", "There is no META-INF/container.xml.");
            return null;
        }

        return XmlFile.Load(ContainerName, bytes, findings) is { } document ? FindPackage(document, archive, findings) : null;
    }

    /// <summary>E2: the first entry says what the file is, at bytes 30 to 57.</summary>
    private static void CheckMediaType(byte[] bytes, EpubFindings findings)
    {
        const string clause = "EPUB 3.3 §4.3.3";
        if (bytes.Length < LocalHeader + 8 || bytes is not [0x50, 0x4B, 3, 4, ..] || Encoding.ASCII.GetString(bytes, LocalHeader, 8) != "mimetype")
        {
            findings.Error(clause, new("mimetype"), "압축의 첫 파일이 mimetype이 아닙니다.", "The first entry of the archive is not mimetype.");
            return;
        }

        var (method, extra, size) = (BitConverter.ToUInt16(bytes, 8), BitConverter.ToUInt16(bytes, 28), BitConverter.ToInt32(bytes, 18));
        if (method != 0 || extra != 0)
        {
            findings.Error(clause, new("mimetype"), "mimetype은 압축하지 않고 덧붙은 항목 없이 넣어야 합니다.", "mimetype must be stored, without an extra field.");
            return;
        }

        var start = LocalHeader + 8;
        if (size < 0 || start + size > bytes.Length || Encoding.ASCII.GetString(bytes, start, size) != MediaType)
        {
            findings.Error(clause, new("mimetype"), $"mimetype의 내용은 빈칸 없이 {MediaType}이어야 합니다.", $"mimetype must hold exactly {MediaType}.");
        }
    }

    /// <summary>E3.</summary>
    private static void CheckNames(EpubArchive archive, EpubFindings findings)
    {
        const string clause = "EPUB 3.3 §4.2.3";
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in archive.Names)
        {
            var place = new EpubPlace(path);
            var key = path.Normalize(NormalizationForm.FormC).ToLowerInvariant();
            if (!folded.TryAdd(key, path))
            {
                findings.Error(clause, place, $"이름이 대소문자만 다르거나 같은 파일이 있습니다: {folded[key]}", $"Another file has this name but for case: {folded[key]}");
            }

            if (path.AsSpan().ContainsAny(Forbidden) || path.Any(letter => letter is < ' ' or (>= '\uE000' and <= '\uF8FF') or (>= '\uFFF0')))
            {
                findings.Error(clause, place, "파일 이름에 쓸 수 없는 글자가 있습니다.", "The name of the file has a letter that names may not have.");
            }

            if (path.Any(char.IsWhiteSpace))
            {
                findings.Warn(clause, place, "파일 이름에 빈칸이 있습니다.", "The name of the file has a space.");
            }

            if (path.EndsWith('.') || path.Split('/').Any(part => part.EndsWith('.')))
            {
                findings.Error(clause, place, "파일 이름이 마침표로 끝납니다.", "The name of the file ends with a full stop.");
            }

            if (Encoding.UTF8.GetByteCount(path) > MostBytesOfPath || path.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > MostBytesOfName))
            {
                findings.Error(clause, place, "파일 이름이 너무 깁니다.", "The name of the file is too long.");
            }
        }
    }

    private static string? FindPackage(XDocument document, EpubArchive archive, EpubFindings findings)
    {
        const string clause = "EPUB 3.3 §4.2.6.3.1";
        var root = document.Root!;
        if (root.Name != Container + "container")
        {
            findings.Error(clause, EpubPlace.Of(ContainerName, root), "container.xml의 뿌리 요소가 container가 아닙니다.", "The root element of container.xml is not container.");
            return null;
        }

        if (root.Attribute("version")?.Value != "1.0")
        {
            findings.Error(clause, EpubPlace.Of(ContainerName, root), "container의 version은 1.0이어야 합니다.", "The version of container must be 1.0.");
        }

        string? package = null;
        foreach (var file in root.Elements(Container + "rootfiles").Elements(Container + "rootfile"))
        {
            var (path, type) = (file.Attribute("full-path")?.Value, file.Attribute("media-type")?.Value);
            var place = EpubPlace.Of(ContainerName, file);
            if (string.IsNullOrEmpty(path))
            {
                findings.Error(clause, place, "rootfile에 full-path가 없습니다.", "A rootfile has no full-path.");
            }
            else if (type != PackageType)
            {
                findings.Error(clause, place, $"rootfile의 media-type이 {PackageType}이 아닙니다.", $"The media-type of a rootfile is not {PackageType}.");
            }
            else if (!archive.Has(path))
            {
                findings.Error(clause, place, $"패키지 문서가 없습니다: {path}", $"The package document is not there: {path}");
            }
            else
            {
                package ??= path;
            }
        }

        if (package is null)
        {
            findings.Error(clause, new(ContainerName), "패키지 문서로 가는 길이 없습니다.", "No rootfile leads to a package document.");
        }

        return package;
    }

    /// <summary>What is obfuscated or encrypted is there; anything but the obfuscation of fonts hides the book from its readers.</summary>
    private static void CheckEncryption(EpubArchive archive, EpubFindings findings)
    {
        if (archive.Read(EncryptionName) is not { } bytes || XmlFile.Load(EncryptionName, bytes, findings) is not { } document)
        {
            return;
        }

        const string clause = "EPUB 3.3 §4.2.6.3.2";
        if (document.Root!.Name != Container + "encryption")
        {
            findings.Error(clause, EpubPlace.Of(EncryptionName, document.Root), "encryption.xml의 뿌리 요소가 encryption이 아닙니다.", "The root element of encryption.xml is not encryption.");
        }

        foreach (var data in document.Descendants(Enc + "EncryptedData"))
        {
            var uri = data.Descendants(Enc + "CipherReference").FirstOrDefault()?.Attribute("URI")?.Value;
            var place = EpubPlace.Of(EncryptionName, data);
            if (uri is null || !archive.Has(Uri.UnescapeDataString(uri)))
            {
                findings.Error(clause, place, $"encryption.xml이 가리키는 파일이 없습니다: {uri}", $"encryption.xml names a file that is not there: {uri}");
            }
            else if (data.Descendants(Enc + "EncryptionMethod").FirstOrDefault()?.Attribute("Algorithm")?.Value != "http://www.idpf.org/2008/embedding")
            {
                findings.Warn(clause, place, $"암호가 걸려 있어 살펴볼 수 없습니다: {uri}", $"Encrypted, and so not looked at: {uri}");
            }
        }
    }
}
