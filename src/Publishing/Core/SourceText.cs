using System.Text;

namespace Publishing.Core;

/// <summary>
/// One file of a book as text in NFC with LF line ends. <see cref="Path"/> is relative to the book's folder, with slashes,
/// so that no machine path reaches an output. All spans count UTF-16 units of <see cref="Text"/>.
/// </summary>
public sealed record SourceText
{
    private readonly int[] lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Normalize(NormalizationForm.FormC);
        lineStarts = FindLineStarts(Text);
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>The whole file.</summary>
    public SourceSpan Span => new(Path, 0, Text.Length);

    /// <summary>Line and column of a position, both counted from one; columns count UTF-16 units.</summary>
    public (int Line, int Column) PositionAt(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>Where a line counted from one begins.</summary>
    public int StartOf(int line) => lineStarts[line - 1];

    /// <summary>The text of a line counted from one, without its line end.</summary>
    public string LineAt(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] - 1 : Text.Length;
        return Text[start..end];
    }

    /// <summary>Where a word stands inside a range, or null unless it stands there exactly once.</summary>
    public SourceSpan? Find(string word, SourceSpan within)
    {
        var range = Text.AsSpan(within.Start, within.Length);
        var first = word.Length == 0 ? -1 : range.IndexOf(word, StringComparison.Ordinal);
        return first < 0 || range[(first + 1)..].Contains(word, StringComparison.Ordinal) ? null : within.Slice(first, word.Length);
    }

    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Text == other.Text;

    public override int GetHashCode() => HashCode.Combine(Path, Text.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
