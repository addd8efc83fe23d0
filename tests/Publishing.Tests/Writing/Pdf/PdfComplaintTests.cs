using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class PdfComplaintTests
{
    [Fact]
    public void A_picture_that_breaks_off_is_a_complaint() => Assert.Equal("pdf-001", CodeFor(Pictures.Book(Pictures.Png(200, 100)[..300])));

    [Fact]
    public void A_picture_of_an_unknown_format_is_a_complaint() => Assert.Equal("pdf-002", CodeFor(Pictures.Book("BM no picture"u8.ToArray())));

    [Fact]
    public void A_picture_with_too_many_pixels_is_a_complaint()
    {
        // The header says 20,000 by 20,000; its checksum is that of these bytes.
        byte[] png = [.. Pictures.Png()];
        byte[] header = [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20];
        header.CopyTo(png, 16);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), PngVariants.Crc32(png.AsSpan(12, 17)));
        Assert.Equal("pdf-003", CodeFor(Pictures.Book(png)));
    }

    [Fact]
    public void A_drawing_that_breaks_off_is_a_complaint() => Assert.Equal("pdf-004", CodeFor(Pictures.Book("<svg"u8.ToArray(), "image/svg+xml")));

    [Fact]
    public void A_picture_that_the_book_does_not_have_is_a_complaint() =>
        Assert.Equal("pdf-005", CodeFor(Pictures.Book([]) with { Images = ImmutableDictionary<string, ImageFile>.Empty }));

    [Fact]
    public void P30_A_font_that_forbids_embedding_is_a_complaint()
    {
        var line = PageMaker.Line("가", Styled.Serif, 20, 50, element: 1).Cast<Placed.Glyphs>().Single();
        var complaint = Complaint(PageMaker.Book(PageMaker.Page(1, line with { Run = line.Run with { Face = Restricted(line.Run.Face) } })));
        Assert.Equal("pdf-006", complaint.Code);
        Assert.Contains("Noto Serif KR", complaint.Message.English, StringComparison.Ordinal);
    }

    private static string CodeFor(TypesetBook book) => Complaint(book).Code;

    private static Diagnostic Complaint(TypesetBook book) =>
        Assert.Single(PdfWriter.Write(book, PageMaker.Date, Stream.Null).Diagnostics);

    private static FontFace Restricted(FontFace face) => new()
    {
        Family = face.Family,
        Weight = face.Weight,
        IsItalic = face.IsItalic,
        PostScriptName = face.PostScriptName,
        UnitsPerEm = face.UnitsPerEm,
        Ascent = face.Ascent,
        Descent = face.Descent,
        CapHeight = face.CapHeight,
        XHeight = face.XHeight,
        ItalicAngle = face.ItalicAngle,
        Box = face.Box,
        GlyphCount = face.GlyphCount,
        HasCffOutlines = face.HasCffOutlines,
        EmbeddingBits = 2,
        Data = face.Data,
        Advances = face.Advances,
        AdvanceCount = face.AdvanceCount,
        Shaping = face.Shaping,
        Native = face.Native,
    };
}
