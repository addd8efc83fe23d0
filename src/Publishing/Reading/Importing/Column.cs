namespace Publishing.Reading.Importing;

/// <summary>How wide the text column is: over the whole file, and around a line where a picture narrowed it.</summary>
internal sealed class Column
{
    /// <summary>A line this much of the column or more has no room for another word.</summary>
    public const double FullShare = 0.93;

    /// <summary>Lines this much narrower than the column in a row stand beside a picture.</summary>
    private const double NarrowShare = 0.72;

    /// <summary>Em that a list's text hangs by.</summary>
    private const double ListIndent = 1.5;

    public Column(List<TextLine> lines)
    {
        var reaches = lines.Select(line => line.Reach).Order().ToList();
        // The widest tenth may be tables or code; the line at nine tenths is an ordinary full one.
        Width = reaches.Count == 0 ? 0 : reaches[(int)(reaches.Count * 0.9)];
        HasIndents = CountIndents(lines);
    }

    public double Width { get; }

    /// <summary>First lines are indented in this file, so a flush line goes on.</summary>
    public bool HasIndents { get; }

    public bool IsFull(TextLine line) => line.Reach >= Width * FullShare;

    /// <summary>Lines of a list stand further in; of a page that holds nothing else the extractor drops that white.</summary>
    public bool IsFullInList(TextLine line) => line.Reach >= (Width - ListIndent) * FullShare;

    public bool IsShort(TextLine line) => line.Reach < Width * 0.75;

    /// <summary>A run of lines that all end at one narrower edge.</summary>
    public bool IsNarrow(IReadOnlyList<TextLine> lines) =>
        lines.Count >= 4 && lines.Max(line => line.Reach) < Width * NarrowShare;

    /// <summary>More often than not, the line after a short last line is indented by one to four columns.</summary>
    private bool CountIndents(List<TextLine> lines)
    {
        var (indented, flush) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Page == lines[i - 1].Page && lines[i].BlanksBefore == 0 && Sentence.IsComplete(lines[i - 1].Text) && IsShort(lines[i - 1]))
            {
                if (lines[i].Indent > lines[i - 1].Indent)
                {
                    indented++;
                }
                else
                {
                    flush++;
                }
            }
        }

        return indented > flush && indented >= 3;
    }
}
