using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Binding;
using Publishing.Reading.Yaml;

namespace Publishing.Reading;

/// <summary>Binds <c>book.yaml</c> by hand: every key once, every value with its place.</summary>
internal static class BookFileReader
{
    /// <summary>The record before anything is read; a book that breaks its file is still called something.</summary>
    public static BookFile Defaults { get; } = new() { Metadata = new Metadata { Id = "book", Title = "" } };

    public static Outcome<BookFile> Read(SourceText source)
    {
        var yaml = YamlReader.Read(source);
        var root = yaml.Value.Root;
        var complaints = new Complaints();
        var book = BookFileKeys.Table.Bind(new Slot("", root), root, Defaults, complaints);
        BookFileChecks.Check(book, root, complaints);
        return Outcome.Of(book, yaml.Value.IsWhole ? yaml.Diagnostics.AddRange(complaints.Items) : yaml.Diagnostics);
    }
}
