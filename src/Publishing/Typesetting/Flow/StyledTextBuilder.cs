using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>Grows <see cref="StyledText"/>s from left to right, one after the other.</summary>
internal sealed class StyledTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<StyledRun> runs = [];
    private readonly List<TextMark> marks = [];

    /// <summary>Where the next letter comes to stand.</summary>
    public int Position => text.Length;

    /// <summary>A text of one look without a place in the manuscript.</summary>
    public static StyledText Of(string words, TextStyle style, params ImmutableArray<TextMark> marks) =>
        new(words, words.Length == 0 ? [] : [new StyledRun(0, words.Length, style, default)], marks);

    public void Append(string words, TextStyle style, SourceSpan source)
    {
        if (words.Length > 0)
        {
            runs.Add(new StyledRun(text.Length, words.Length, style, source));
            text.Append(words);
        }
    }

    public void Add(TextMark mark) => marks.Add(mark);

    /// <summary>What was appended; the next text begins empty.</summary>
    public StyledText Finish()
    {
        var finished = new StyledText(text.ToString(), [.. runs], [.. marks]);
        text.Clear();
        runs.Clear();
        marks.Clear();
        return finished;
    }
}
