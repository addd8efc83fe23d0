using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Publishing.Reading.Dialect;

/// <summary>Reads <c>[^label]</c>; whether such a note exists is asked when all notes are known.</summary>
internal sealed class NoteCallParser : InlineParser
{
    public NoteCallParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var label = NoteLabel.Read(slice.AsSpan());
        return label is not null && processor.Take(ref slice, new NoteCallInline(label), label.Length + 3);
    }
}

/// <summary>The label in <c>[^label]</c>: no spaces, no brackets.</summary>
internal static class NoteLabel
{
    private const int Longest = 100;

    private static readonly SearchValues<char> NoLabelLetters = SearchValues.Create(" \t\n[]^");

    /// <summary>The label that opens <paramref name="text"/>, or null.</summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '[' || text[1] != '^')
        {
            return null;
        }

        var label = text[2..Math.Min(text.Length, Longest)];
        var end = label.IndexOfAny(NoLabelLetters);
        return end > 0 && label[end] == ']' ? label[..end].ToString() : null;
    }
}
