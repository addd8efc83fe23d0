namespace Publishing.Core;

/// <summary>A half-open range of a <see cref="SourceText"/>, zero-based, in UTF-16 units. <see cref="Path"/> is relative to the book's folder.</summary>
public readonly record struct SourceSpan(string Path, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>A file as a whole, for complaints that have no line (a missing or binary file).</summary>
    public static SourceSpan OfFile(string path) => new(path, 0, 0);

    /// <summary>A part of this span, counted from its own start.</summary>
    public SourceSpan Slice(int start, int length) => new(Path, Start + start, length);
}
