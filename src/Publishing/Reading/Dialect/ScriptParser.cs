using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Publishing.Reading.Dialect;

/// <summary>
/// Reads <c>2^10^</c> and <c>H~2~O</c>. Korean prose uses both marks otherwise (1~3장, 5~7장; ^^), so the marked word has no space
/// and stands right after its base, and a tilde between two numbers or two Hangul words is 물결표, a range.
/// </summary>
internal sealed class ScriptParser : InlineParser
{
    private const int Longest = 100;

    private static readonly SearchValues<char> NoScriptLetters = SearchValues.Create(" \t\n\u3000[]{}`");

    public ScriptParser() => OpeningCharacters = ['^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        var before = slice.PeekCharExtra(-1);
        if (before == mark || before == '\0' || char.IsWhiteSpace(before))
        {
            return false;
        }

        var text = slice.AsSpan();
        text = text[1..Math.Min(text.Length, Longest)];
        var end = text.IndexOf(mark);
        if (end <= 0 || text[..end].IndexOfAny(NoScriptLetters) >= 0 || !HasLetter(text[..end]))
        {
            return false;
        }

        var after = end + 1 < text.Length ? text[end + 1] : '\0';
        if (after == mark || mark == '~' && IsRange(before, after))
        {
            return false;
        }

        return processor.Take(ref slice, new ScriptInline(text[..end].ToString(), mark == '^'), end + 2);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>서울~부산·대전~광주, 2~3장·5~6장.</summary>
    private static bool IsRange(char before, char after) => IsNumberOrHangul(before) && IsNumberOrHangul(after);

    private static bool IsNumberOrHangul(char c) => char.IsAsciiDigit(c) || c is >= '가' and <= '힣';
}
