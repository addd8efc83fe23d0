using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>What <c>book.yaml</c> says, before the chapters are read.</summary>
internal sealed record BookFile
{
    public required Metadata Metadata { get; init; }

    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>Path of the cover picture and its place in the file, or null.</summary>
    public Located<string>? Cover { get; init; }

    /// <summary>A path of a layout file, or a preset's name; null for the default preset.</summary>
    public Located<string>? Layout { get; init; }

    public ImmutableArray<OutputKind> Outputs { get; init; } = [OutputKind.Reading, OutputKind.Epub];
}

/// <summary>A value and where it was written.</summary>
internal sealed record Located<T>(T Value, SourceSpan Span);

/// <summary>One entry of <c>contents</c> in <c>book.yaml</c>; files are paths relative to the book's folder.</summary>
internal abstract record ContentsEntry(SourceSpan Span)
{
    public sealed record Generated(GeneratedMatter Matter, SourceSpan Span) : ContentsEntry(Span);

    public sealed record File(string Path, SourceSpan Span) : ContentsEntry(Span);

    public sealed record Part(string Title, ImmutableArray<File> Files, SourceSpan Span) : ContentsEntry(Span);

    public sealed record Appendix(ImmutableArray<File> Files, SourceSpan Span) : ContentsEntry(Span);
}
