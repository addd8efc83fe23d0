using Markdig.Helpers;
using Markdig.Parsers;
using Publishing.Document;

namespace Publishing.Reading.Dialect;

/// <summary>Reads <c>@fig:a</c>, <c>@fig:a[을]</c> and <c>@page(fig:a)</c>. Without a colon it is no reference but an at sign (<c>@twitter</c>).</summary>
internal sealed class ReferenceParser : InlineParser
{
    private const string Page = "@page(";

    /// <summary>은커녕, 으로부터: the longest particles have four syllables.</summary>
    private const int LongestParticle = 5;

    private const int Longest = 200;

    public ReferenceParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var text = slice.AsSpan();
        text = text[..Math.Min(text.Length, Longest)];
        if (text.StartsWith(Page, StringComparison.Ordinal))
        {
            return MatchPage(processor, ref slice, text);
        }

        var target = ReadTarget(text[1..]);
        if (!target[..^Math.Min(1, target.Length)].Contains(':'))
        {
            return false;
        }

        var after = text[(1 + target.Length)..];
        var particle = ReadParticle(after);
        var length = 1 + target.Length + (particle is null ? 0 : particle.Length + 2);
        return processor.Take(ref slice, new ReferenceInline(target.ToString(), ReferenceKind.Label, particle), length);
    }

    private static bool MatchPage(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> text)
    {
        var target = ReadTarget(text[Page.Length..]);
        var end = Page.Length + target.Length;
        if (target.IsEmpty || end >= text.Length || text[end] != ')')
        {
            return false;
        }

        var particle = ReadParticle(text[(end + 1)..]);
        var length = end + 1 + (particle is null ? 0 : particle.Length + 2);
        return processor.Take(ref slice, new ReferenceInline(target.ToString(), ReferenceKind.Page, particle), length);
    }

    /// <summary>The longest identifier; a full stop or colon at its end belongs to the sentence.</summary>
    private static ReadOnlySpan<char> ReadTarget(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || end > 0 && text[end] is '-' or '_' or ':' or '.'))
        {
            end++;
        }

        return text[..end].TrimEnd(".:-");
    }

    /// <summary>Hangul in brackets right after the reference; not when the bracket opens a link, a span or a note.</summary>
    private static string? ReadParticle(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '[')
        {
            return null;
        }

        var end = text.IndexOf(']');
        if (end is < 2 or > LongestParticle + 1 || end + 1 < text.Length && text[end + 1] is '(' or '[' or '{')
        {
            return null;
        }

        var particle = text[1..end];
        foreach (var c in particle)
        {
            if (c is < '가' or > '힣')
            {
                return null;
            }
        }

        return particle.ToString();
    }
}
