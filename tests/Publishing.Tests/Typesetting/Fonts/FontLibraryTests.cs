using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Fonts;
using Xunit;

namespace Publishing.Tests.Typesetting.Fonts;

public sealed class FontLibraryTests
{
    private static readonly FontChoice Choice = new("Test");

    [Fact]
    public void Every_face_of_the_books_is_as_the_lock_says()
    {
        Assert.All(TestFonts.Books.Faces, face => Assert.Equal((face.Locked.File, FaceState.Sound), (face.Locked.File, face.State)));
        Assert.Empty(TestFonts.Books.Diagnostics);
    }

    [Fact]
    public void The_fonts_folder_is_found_above_the_program() =>
        Assert.Equal(Environment.GetEnvironmentVariable("PUBLISHING_FONTS") ?? Repository.PathOf("fonts"), FontLibrary.FindFolder());

    [Fact]
    public void Every_family_has_its_licence_beside_it() =>
        Assert.All(TestFonts.Books.Faces, face => Assert.Contains(
            "SIL OPEN FONT LICENSE Version 1.1",
            File.ReadAllText(Path.Combine(TestFonts.Books.Folder, Path.GetDirectoryName(face.Locked.File)!, "OFL.txt")),
            StringComparison.Ordinal));

    [Theory]
    [InlineData("Noto Serif KR", 400, false, "NotoSerifKR-Regular")]
    [InlineData("noto serif kr", 600, false, "NotoSerifKR-Bold")]
    [InlineData("Noto Sans KR", 500, false, "NotoSansKR-Medium")]
    [InlineData("Noto Sans KR", 300, false, "NotoSansKR-Regular")]
    [InlineData("Noto Serif", 700, true, "NotoSerif-BoldItalic")]
    [InlineData("Noto Serif KR", 400, true, "NotoSerifKR-Regular")]
    public void The_nearest_face_of_the_family_is_found(string family, int weight, bool isItalic, string name) =>
        Assert.Equal(name, TestFonts.Books.Find(new FontChoice(family, weight), isItalic)?.PostScriptName);

    [Fact]
    public void A_face_is_opened_once() =>
        Assert.Same(TestFonts.Books.Find(new FontChoice("Noto Serif KR", 400), false), TestFonts.Books.Find(new FontChoice("Noto Serif KR", 450), false));

    [Fact]
    public void The_facts_of_the_body_face_are_those_of_its_file()
    {
        var face = TestFonts.Books.Find(new FontChoice("Noto Serif KR"), false)!;
        Assert.Equal((1000, 880, -120, false, 0, 0.0), (face.UnitsPerEm, face.Ascent, face.Descent, face.HasCffOutlines, face.EmbeddingBits, face.ItalicAngle));
        Assert.Equal(966, face.AdvanceOf(face.GlyphOf('가')));
        Assert.False(face.IsFixedPitch);
        Assert.True(TestFonts.Books.Find(new FontChoice("Nanum Gothic Coding"), false)!.IsFixedPitch);
        Assert.True(TestFonts.Books.Find(new FontChoice("Noto Serif"), true)!.ItalicAngle < 0);
    }

    [Fact]
    public void A_folder_without_lock_is_an_error()
    {
        var library = FontLibrary.Open(Path.Combine(Path.GetTempPath(), "no such folder"));
        Assert.Equal("fonts-001", Assert.Single(library.Diagnostics).Code);
        Assert.Null(library.Value.Find(Choice, false));
    }

    [Theory]
    [InlineData("family: Test", 1)]
    [InlineData("- family: Test\n  weight: heavy\n  style: upright\n  sha256: 00\n  file: Test.ttf", 1)]
    [InlineData("# a comment\n- family Test", 2)]
    public void A_lock_that_cannot_be_read_is_an_error_with_its_line(string text, int line)
    {
        var found = FontLock.Read(text).Diagnostics[0];
        Assert.Equal("fonts-002", found.Code);
        Assert.Contains($"Line {line} ", found.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_may_not_lead_out_of_its_folder() =>
        Assert.Equal("fonts-002", Assert.Single(FontLock.Read($"- family: Test\n  weight: 400\n  style: upright\n  sha256: {new string('0', 64)}\n  file: ../Test.ttf").Diagnostics).Code);

    [Fact]
    public void A_missing_file_is_an_error()
    {
        using var folder = new FontFolder(SquareFont.Make(isBold: false));
        File.Delete(Path.Combine(folder.Folder, "Test.ttf"));
        Assert.Equal("fonts-003", Assert.Single(CheckFolder(folder)).Code);
    }

    [Fact]
    public void A_file_that_differs_from_the_lock_is_an_error()
    {
        using var folder = new FontFolder(SquareFont.Make(isBold: false), new string('0', 64));
        var found = Assert.Single(CheckFolder(folder));
        Assert.Equal("fonts-004", found.Code);
        Assert.Contains("Test.ttf", found.Message.Korean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(500)]
    [InlineData(100_000)]
    public void A_file_cut_short_is_corrupt(int length)
    {
        using var folder = new FontFolder(SquareFont.Make(isBold: false)[..length]);
        Assert.Equal("fonts-005", Assert.Single(CheckFolder(folder)).Code);
    }

    [Fact]
    public void An_unknown_family_is_an_error_at_its_place_with_the_one_meant()
    {
        var where = new SourceSpan("layout.yaml", 30, 13);
        var found = Assert.Single(TestFonts.Books.Check([(new FontChoice("Noto Serf KR"), where), (new FontChoice("Noto Sans KR"), null)]));
        Assert.Equal(("fonts-006", (SourceSpan?)where), (found.Code, found.Where));
        Assert.Contains("혹시 ‘Noto Serif KR’입니까?", found.Hint.Korean, StringComparison.Ordinal);
        Assert.Contains("Nanum Gothic Coding", found.Hint.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_family_is_found_where_the_layout_names_it()
    {
        var source = new SourceText("layout.yaml", "# Gungsuh\ntext:\n  font: Gungsuh\n");
        var layout = new LayoutConfig { Text = new TextDesign { Font = "Gungsuh" } };
        Assert.Equal(new SourceSpan("layout.yaml", 24, 7), Assert.Single(TestFonts.Books.Check(LayoutFonts.In(layout, source))).Where);
        Assert.Empty(TestFonts.Books.Check(LayoutFonts.In(new LayoutConfig(), source: null)));
    }

    [Fact]
    public void A_font_that_forbids_embedding_is_an_error()
    {
        var font = SquareFont.Make(isBold: false);
        var table = font.AsSpan().IndexOf("OS/2"u8);
        var start = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(table + 8));
        font[start + 9] = 2;
        using var folder = new FontFolder(font);
        Assert.Equal("fonts-007", Assert.Single(CheckFolder(folder)).Code);
    }

    private static ImmutableArray<Diagnostic> CheckFolder(FontFolder folder)
    {
        using var library = FontLibrary.Open(folder.Folder).Value;
        library.Find(Choice, isItalic: false);
        return library.Check([(Choice, null)]);
    }
}
