using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Publishing.Reading.Dialect;

/// <summary>Reads what stands in braces: ruby <c>{漢字|한자}</c> or attributes.</summary>
internal sealed class BraceParser : InlineParser
{
    /// <summary>A reading belongs to a word; longer braces are words of the author.</summary>
    private const int LongestRuby = 200;

    public BraceParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (ReadRuby(text) is { } ruby)
        {
            return processor.Take(ref slice, ruby.Inline, ruby.Length);
        }

        var kind = AttributesText.Read(text, out var attributes, out var length);
        return kind != BraceKind.Words
            && processor.Take(ref slice, new AttributesInline(attributes, kind == BraceKind.BrokenAttributes), length);
    }

    private static (RubyInline Inline, int Length)? ReadRuby(ReadOnlySpan<char> text)
    {
        var inside = text[1..Math.Min(text.Length, LongestRuby)];
        var end = inside.IndexOfAny('}', '{', '\n');
        if (end < 0 || inside[end] != '}')
        {
            return null;
        }

        inside = inside[..end];
        var bar = inside.IndexOf('|');
        if (bar < 0 || inside.LastIndexOf('|') != bar)
        {
            return null;
        }

        var word = inside[..bar].Trim();
        var reading = inside[(bar + 1)..].Trim();
        return word.IsEmpty || reading.IsEmpty ? null : (new RubyInline(word.ToString(), reading.ToString()), end + 2);
    }
}

/// <summary>What every parser of the dialect does once it knows its answer.</summary>
internal static class InlineTaking
{
    /// <summary>Gives <paramref name="inline"/> its place and moves over the letters it took.</summary>
    public static bool Take(this InlineProcessor processor, ref StringSlice slice, Inline inline, int length)
    {
        inline.Span.Start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span.End = processor.GetSourcePosition(slice.Start + length - 1);
        inline.Line = line;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }
}
