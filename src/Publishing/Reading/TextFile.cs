using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;

namespace Publishing.Reading;

/// <summary>A file of the book as text, with what is doubtful about it; or no text, and the one reason why.</summary>
internal sealed record TextFile(SourceText? Source, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Bytes that are no text: what a parser would say of them besides is noise.</summary>
    public bool IsUnsound => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <param name="where">Where the file is named.</param>
    /// <param name="missing">What to say where there is no such file; the argument is a path that may have been meant.</param>
    public static TextFile Read(BookFolder folder, string path, SourceSpan where, Func<string?, Diagnostic> missing)
    {
        switch (folder.Read(path, BookFolder.LargestText))
        {
            case FileAnswer.Found found:
                var decoded = TextDecoder.Decode(path, found.Bytes.AsSpan());
                return new(decoded.Value, decoded.Diagnostics);
            case FileAnswer.Missing answer:
                return new(null, [missing(answer.Near)]);
            case FileAnswer.Outside:
                return new(null, [ReadingDiagnostics.OutsideFolder(path, where)]);
            case FileAnswer.TooLarge large:
                return new(null, [ReadingDiagnostics.TooLarge(path, where, large.Bytes, BookFolder.LargestText)]);
            case FileAnswer.Unreadable unreadable:
                return new(null, [ReadingDiagnostics.Unreadable(path, where, unreadable.Reason)]);
            default:
                throw new UnreachableException();
        }
    }
}
