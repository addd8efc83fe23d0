using CsCheck;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Xunit;

namespace Publishing.Tests.Typesetting.Fonts;

/// <summary>Whatever stands in a font file, opening, shaping and cutting down end in an answer or a <see cref="FontFormatException"/>.</summary>
public sealed class CorruptFontTests
{
    /// <summary>The hash would catch all of these; here it is made to agree, so that the readers behind it are met.</summary>
    private static readonly byte[] Sound = [.. FontSubsetter.SubsetLetters(
        TestFonts.Books.Find(new FontChoice("Noto Serif KR"), isItalic: false)!, "한글 ᄒᆞᆫ「」Office".Select(letter => (int)letter)).Data];

    private static readonly Gen<(int Place, byte Value)[]> Changes =
        Gen.Select(Gen.Frequency((3, Gen.Int[0, 400]), (7, Gen.Int[0, Sound.Length - 1])), Gen.Byte).Array[1, 12];

    [Fact]
    public void Changed_bytes_do_no_harm() => Changes.Sample(Use, iter: 400, threads: 1);

    [Fact]
    public void A_file_cut_anywhere_does_no_harm() =>
        Gen.Int[0, Sound.Length - 1].Sample(length => Use(Sound[..length]), iter: 100, threads: 1);

    private static void Use((int Place, byte Value)[] changes)
    {
        var font = (byte[])Sound.Clone();
        foreach (var (place, value) in changes)
        {
            font[place] = value;
        }

        Use(font);
    }

    private static void Use(byte[] font)
    {
        using var folder = new FontFolder(font);
        using var library = FontLibrary.Open(folder.Folder).Value;
        var choice = new FontChoice("Test");
        var text = Styled.Shape("한글 ᄒᆞᆫ「」Office", Styled.Serif with { Font = choice }, library);
        library.CheckAll();
        _ = Coverage.Check(text);
        if (library.Find(choice, isItalic: false) is not { } face)
        {
            return;
        }

        try
        {
            FontSubsetter.Subset(face, text.Glyphs.Select(glyph => glyph.Id));
        }
        catch (FontFormatException)
        {
            // The subsetter met broken outlines: a face whose hash agrees never has them.
        }
    }
}
