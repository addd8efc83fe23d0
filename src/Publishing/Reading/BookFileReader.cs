using Publishing.Core;

namespace Publishing.Reading;

/// <summary>Binds <c>book.yaml</c> by hand: every key once, every value with its place.</summary>
internal static class BookFileReader
{
    public static Outcome<BookFile> Read(SourceText source) => throw new NotImplementedException();
}
