using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>Grows one <see cref="StyledText"/> from left to right.</summary>
internal sealed class StyledTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<StyledRun>.Builder runs = ImmutableArray.CreateBuilder<StyledRun>();
    private readonly ImmutableArray<TextMark>.Builder marks = ImmutableArray.CreateBuilder<TextMark>();

    /// <summary>Where the next letter comes to stand.</summary>
    public int Position => text.Length;

    /// <summary>A text of one look without a place in the manuscript.</summary>
    public static StyledText Of(string words, TextStyle style, params ImmutableArray<TextMark> marks)
    {
        var builder = new StyledTextBuilder();
        builder.Append(words, style, default);
        builder.marks.AddRange(marks);
        return builder.Finish();
    }

    public void Append(string words, TextStyle style, SourceSpan source)
    {
        if (words.Length > 0)
        {
            runs.Add(new StyledRun(text.Length, words.Length, style, source));
            text.Append(words);
        }
    }

    public void Add(TextMark mark) => marks.Add(mark);

    public StyledText Finish() => new(text.ToString(), runs.ToImmutable(), marks.ToImmutable());
}
