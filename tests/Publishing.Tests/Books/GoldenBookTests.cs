using System.Security.Cryptography;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Books;

/// <summary>
/// One folder per book: <c>in/</c> is built through the stages in the Square font, and pages, EPUB and PDF must be what stands beside it.
/// A book must raise no complaint, unless a <c>diagnostics.txt</c> lists those that its text earns by design.
/// </summary>
public sealed class GoldenBookTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Publishing.Tests", "Books");

    public static TheoryData<string> Names => [.. GoldenBook.Folders(Folder).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_book_is_silent(string name)
    {
        var expected = Path.Combine(Folder, name, "diagnostics.txt");
        var said = GoldenBook.Build(Path.Combine(Folder, name, "in")).Complaints;
        if (File.Exists(expected))
        {
            Golden.Check(expected, said);
        }
        else
        {
            Assert.Equal("", said);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_are_what_they_were(string name) =>
        Golden.Check(Path.Combine(Folder, name, "pages.txt"), GoldenBook.Build(Path.Combine(Folder, name, "in")).Pages);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_PDF_is_what_it_was(string name) =>
        Golden.Check(Path.Combine(Folder, name, "book.pdf.txt"), GoldenBook.Build(Path.Combine(Folder, name, "in")).ReadablePdf);

    /// <summary>Text entries stand unzipped below <c>epub/</c>; <c>epub/entries.txt</c> lists all in their order, those that are no text with their hash.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_EPUB_is_what_it_was(string name)
    {
        var folder = Path.Combine(Folder, name, "epub");
        var texts = GoldenBook.Build(Path.Combine(Folder, name, "in")).EpubTexts;
        if (Golden.IsUpdating)
        {
            ClearFolder(folder, texts.Select(text => text.Name));
        }

        Assert.All(texts, text => Golden.Check(Path.Combine(folder, text.Name), text.Text));
        Assert.Equal(texts.Select(text => text.Name).Order(StringComparer.Ordinal), FilesBelow(folder));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_jobs_make_the_same_book(string name)
    {
        var (one, two) = (GoldenBook.Build(Path.Combine(Folder, name, "in")), GoldenBook.Build(Path.Combine(Folder, name, "in"), jobs: 2));
        Assert.Equal(one.Pages, two.Pages);
        Assert.Equal(one.Complaints, two.Complaints);
        Assert.Equal(SHA256.HashData(one.Pdf), SHA256.HashData(two.Pdf));
        Assert.Equal(SHA256.HashData(one.Epub), SHA256.HashData(two.Epub));
    }

    /// <summary>An entry that is gone must not stay behind as a golden of nothing.</summary>
    private static void ClearFolder(string folder, IEnumerable<string> names)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        }
    }

    private static IEnumerable<string> FilesBelow(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
