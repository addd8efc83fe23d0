using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Xunit;

namespace Publishing.Tests.Support;

/// <summary>A book of <c>manuscript/</c> as read, with its finished files.</summary>
internal sealed record BuiltBook(string Id, Book Book, LayoutConfig Layout, Numbering Numbering, string Epub, string Pdf, ImmutableArray<Diagnostic> Diagnostics)
{
    public string Print => Path.ChangeExtension(Pdf, ".print.pdf");

    public string Cover => Path.ChangeExtension(Pdf, ".cover.pdf");
}

/// <summary>The books of <c>manuscript/</c>, built once in a test run and shared by all that judge them.</summary>
internal static class BuiltBooks
{
    private static readonly Lazy<ImmutableDictionary<string, BuiltBook>> All = new(Build);

    /// <summary>Folder names, for theories.</summary>
    public static TheoryData<string> Ids => [.. Folders().Select(folder => Path.GetFileName(folder)!)];

    public static BuiltBook Of(string id) => All.Value[id];

    private static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Repository.PathOf("manuscript"))
        .Where(folder => File.Exists(Path.Combine(folder, "book.yaml")))
        .Order(StringComparer.Ordinal);

    /// <summary>Any book, built as its <c>book.yaml</c> asks.</summary>
    /// <param name="output">From the root of the repository.</param>
    public static BuiltBook Build(string folder, string output)
    {
        using var publisher = Publisher.Open();
        return Build(publisher, folder, Repository.PathOf(output.Split('/')));
    }

    private static ImmutableDictionary<string, BuiltBook> Build()
    {
        var output = Repository.PathOf(".artifacts", "built-books");
        using var publisher = Publisher.Open();
        return Folders().ToImmutableDictionary(folder => Path.GetFileName(folder)!, folder => Build(publisher, folder, output));
    }

    private static BuiltBook Build(Publisher publisher, string folder, string output)
    {
        var result = publisher.Build(new BuildRequest { Folder = folder, OutputFolder = output });
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Where} {d.Message.English}")));
        var book = BookReader.Read(folder).Value;
        var layout = LayoutConfigReader.ReadFor(book, folder).Value;
        var id = book.Metadata.Id;
        return new(id, book, layout, NumberingBuilder.Build(book), Path.Combine(output, id, id + ".epub"), Path.Combine(output, id, id + ".pdf"), result.Diagnostics);
    }
}
