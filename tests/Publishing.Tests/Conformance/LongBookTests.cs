using Publishing.Benchmarks.LongBooks;
using Publishing.Benchmarks.Meter;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>
/// The pages of a novel of 300 and of a scholarly book of 500 pages, found in the finished PDFs by the meter of the benchmark project,
/// which knows nothing of how they were made.
/// </summary>
public sealed class LongBookTests
{
    [Theory]
    [InlineData("novel", 300, 0)]
    [InlineData("academic", 500, LongBook.Notes)]
    public void K23_K24_K50_K55_The_pages_of_a_long_book_have_nothing_to_mark(string name, int leastPages, int notes)
    {
        using var folder = new TempFolder();
        LongBook.Make(name, Path.Combine(folder.Path, name), Repository.PathOf("tests", "Publishing.Benchmarks", "Texts"));
        var book = SmallBook.Read(Path.Combine(folder.Path, name), TestFonts.Books);
        Assert.Empty(book.Diagnostics);
        var pdf = Path.Combine(folder.Path, name + ".pdf");
        using (var file = File.Create(pdf))
        {
            PdfWriter.Write(book.Typeset, PageMaker.Date, file, new PdfOptions(1));
        }

        var figures = PageMeter.Measure(pdf);
        Assert.True(figures.Pages >= leastPages);
        Assert.Equal((0, 0, 0, 0, 0), (figures.OffGrid, figures.Widows, figures.Orphans, figures.Stranded, figures.NotesWithoutCall));
        Assert.Equal(notes, figures.Notes);
        Assert.True(figures.LevelShare >= 0.97, string.Join('\n', figures.Remarks));

        // Every step that the meter sees is one that the report names.
        var uneven = book.Typeset.Faults.Count(fault => fault.Kind == PageFaultKind.Uneven);
        Assert.True(figures.Spreads - figures.Level <= uneven);
    }
}
