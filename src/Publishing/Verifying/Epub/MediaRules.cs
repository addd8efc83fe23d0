using System.Text;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>Pictures and fonts are what the manifest says they are (EPUB 3.3 §3.2), and pictures are not of four inks (E12).</summary>
internal static class MediaRules
{
    private const string Clause = "EPUB 3.3 §3.2";
    private const int FourInks = 4;

    public static void Check(EpubSubject subject)
    {
        foreach (var item in subject.Items.Where(item => item.Path is not null))
        {
            if (subject.Archive.Has(item.Path!) && subject.Archive.Read(item.Path!) is not { })
            {
                subject.Findings.Error("EPUB 3.3 §4.3", new(item.Path!), "압축을 풀 수 없는 파일입니다.", "A file that cannot be unpacked.");
                continue;
            }

            var bytes = subject.Archive.Read(item.Path!) ?? [];
            if (item.MediaType.StartsWith("image/", StringComparison.Ordinal) && item.MediaType != SvgType)
            {
                CheckPicture(subject, item, bytes);
            }
            else if (item.MediaType is "font/ttf" or "font/otf" or "font/woff" or "font/woff2" or "application/font-sfnt" or "application/vnd.ms-opentype" or "application/font-woff")
            {
                CheckFont(subject, item, bytes);
            }
        }
    }

    private static void CheckPicture(EpubSubject subject, EpubItem item, byte[] bytes)
    {
        if (!subject.Archive.Has(item.Path!))
        {
            return;
        }

        var found = TypeOf(bytes);
        var place = new EpubPlace(item.Path!);
        if (found is null || !IsWhole(bytes, found))
        {
            subject.Findings.Error(Clause, place, "그림으로 읽을 수 없는 파일입니다.", "A file that cannot be read as a picture.");
        }
        else if (found != item.MediaType)
        {
            subject.Findings.Error(Clause, place, $"manifest에는 {item.MediaType}인데 {found}입니다.", $"The manifest says {item.MediaType}, but it is {found}.");
        }
        else if (!IsExtensionOf(found, Path.GetExtension(item.Path!).ToLowerInvariant()))
        {
            subject.Findings.Warn(Clause, place, $"파일의 확장자가 {found}의 것이 아닙니다.", $"The extension of the file is not one of {found}.");
        }

        if (found == "image/jpeg" && ComponentsOf(bytes) == FourInks)
        {
            subject.Findings.Error("E12", place, "CMYK로 된 JPEG은 여러 리더가 보이지 못합니다.", "Many reading systems cannot show a JPEG in CMYK.");
        }
    }

    private static string? TypeOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0x47, 0x49, 0x46, 0x38, ..] => "image/gif",
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => "image/webp",
        _ => null,
    };

    /// <summary>The last bytes of the format are there: a file that was cut off lacks them.</summary>
    private static bool IsWhole(byte[] bytes, string type) => type switch
    {
        "image/png" => bytes.Length > 57 && bytes.AsSpan(bytes.Length - 64 < 0 ? 0 : bytes.Length - 64).IndexOf("IEND"u8) >= 0,
        "image/jpeg" => bytes.Length > 100 && bytes.AsSpan(Math.Max(0, bytes.Length - 64)).IndexOf<byte>([0xFF, 0xD9]) >= 0,
        "image/gif" => bytes.Length > 13,
        _ => bytes.Length > 20,
    };

    private static bool IsExtensionOf(string type, string extension) => type switch
    {
        "image/jpeg" => extension is ".jpg" or ".jpeg" or ".jpe",
        _ => extension.StartsWith('.') && extension.AsSpan(1).SequenceEqual(type.AsSpan("image/".Length)),
    };

    /// <summary>Of the frame header of a JPEG, or 0.</summary>
    private static int ComponentsOf(byte[] bytes)
    {
        for (var i = 2; i + 9 < bytes.Length && bytes[i] == 0xFF;)
        {
            var marker = bytes[i + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return bytes[i + 9];
            }

            i += 2 + ((bytes[i + 2] << 8) | bytes[i + 3]);
        }

        return 0;
    }

    private static void CheckFont(EpubSubject subject, EpubItem item, byte[] bytes)
    {
        var isObfuscated = subject.Archive.Read("META-INF/encryption.xml") is { } encryption && Encoding.UTF8.GetString(encryption).Contains(item.Path!, StringComparison.Ordinal);
        var isFont = bytes is [0, 1, 0, 0, ..] or [(byte)'O', (byte)'T', (byte)'T', (byte)'O', ..] or [(byte)'w', (byte)'O', (byte)'F', (byte)'F' or (byte)'2', ..]
            or [(byte)'t', (byte)'r', (byte)'u', (byte)'e', ..] or [(byte)'t', (byte)'t', (byte)'c', (byte)'f', ..];
        if (subject.Archive.Has(item.Path!) && !isObfuscated && !isFont)
        {
            subject.Findings.Error(Clause, new(item.Path!), "글꼴로 읽을 수 없는 파일입니다.", "A file that cannot be read as a font.");
        }
    }
}
