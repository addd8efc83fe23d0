using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>Reads a book's folder: <c>book.yaml</c>, its chapters in parallel, its pictures.</summary>
internal static class BookReader
{
    public static Outcome<Book> Read(string folder) => throw new NotImplementedException();
}
