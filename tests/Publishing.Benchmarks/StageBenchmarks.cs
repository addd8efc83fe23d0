using BenchmarkDotNet.Attributes;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Typesetting;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Cover;
using Publishing.Writing.Epub;
using Publishing.Writing.Pdf;

namespace Publishing.Benchmarks;

/// <summary>The stages of the pamphlet, one thread, warm.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly DateTimeOffset Day = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private string root = "";
    private string folder = "";
    private FontLibrary fonts = null!;
    private Book book = null!;
    private LayoutConfig layout = null!;
    private Numbering numbering = null!;
    private TypesetBook typeset = null!;

    [GlobalSetup]
    public void Open()
    {
        root = Directory.CreateTempSubdirectory("publishing-stages-").FullName;
        folder = RepeatedBook.Make(root, 1);
        fonts = FontLibrary.Open().Value;
        book = BookReader.Read(folder).Value;
        layout = LayoutConfigReader.ReadFor(book, folder).Value;
        numbering = NumberingBuilder.Build(book);
        typeset = Typesetter.Typeset(book, layout, numbering, fonts, new()).Value;
    }

    [GlobalCleanup]
    public void Close()
    {
        fonts.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Benchmark]
    public object Reading() => BookReader.Read(folder);

    [Benchmark]
    public object Typesetting() => Typesetter.Typeset(book, layout, numbering, fonts, new());

    [Benchmark]
    public void Pdf() => PdfWriter.Write(typeset, Day, Stream.Null);

    [Benchmark]
    public long Epub()
    {
        using var output = new MemoryStream();
        EpubWriter.Write(new EpubInputs(book, layout, numbering, fonts, () => CoverImage.Draw(book.Metadata, layout, fonts), Day), output);
        return output.Length;
    }
}
