using System.Collections.Immutable;
using System.Globalization;
using Publishing.Design;
using Publishing.Typesetting.Fonts;

namespace Publishing.Writing.Epub.Style;

/// <summary>A face cut down to the letters that the e-book shows in it.</summary>
internal sealed record WebFont(FontChoice Choice, EpubFile File)
{
    /// <summary>Bit 8 of OS/2 fsType forbids cutting a font down; one that forbids embedding altogether (P30) was refused when it was opened.</summary>
    private const int NoSubsetting = 0x0100;

    public static ImmutableArray<WebFont> Cut(EpubFaces faces, FontLibrary fonts)
    {
        var cut = ImmutableArray.CreateBuilder<WebFont>();
        foreach (var (choice, letters) in faces.Used)
        {
            if (fonts.Find(choice, isItalic: false) is { } face)
            {
                cut.Add(new(choice, FileOf(face, choice, letters)));
            }
        }

        return cut.ToImmutable();
    }

    private static EpubFile FileOf(FontFace face, FontChoice choice, ImmutableArray<int> letters)
    {
        var stem = string.Concat(choice.Family.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
        var (extension, type) = face.HasCffOutlines ? ("otf", "font/otf") : ("ttf", "font/ttf");
        var name = string.Create(CultureInfo.InvariantCulture, $"fonts/{stem}-{choice.Weight}.{extension}");
        return new(name, type, (face.EmbeddingBits & NoSubsetting) != 0 ? face.Data : FontSubsetter.SubsetLetters(face, letters).Data.AsMemory());
    }
}
