using System.Collections.Immutable;

namespace Publishing.Reading.Dialect;

/// <summary>Reads <c>{#id .class key=value key="two words"}</c>; it may go over a line end, never over a blank line.</summary>
internal static class AttributesText
{
    /// <summary>Longer braces are words; the limit keeps reading linear where a text is full of open braces.</summary>
    private const int Longest = 1000;

    /// <summary>Reads braces that open at the start of <paramref name="text"/>.</summary>
    /// <param name="length">Letters taken, both braces counted; 0 for words.</param>
    public static BraceKind Read(ReadOnlySpan<char> text, out Attributes attributes, out int length)
    {
        attributes = Attributes.None;
        length = 0;
        if (text.Length < 3 || text[0] != '{')
        {
            return BraceKind.Words;
        }

        var end = FindEnd(text);
        if (end < 0)
        {
            return BraceKind.Words;
        }

        var inside = text[1..end];
        if (ReadItems(inside) is { } read)
        {
            (attributes, length) = (read, end + 1);
            return BraceKind.Attributes;
        }

        if (!BeginsLikeAttributes(inside.TrimStart()))
        {
            return BraceKind.Words;
        }

        length = end + 1;
        return BraceKind.BrokenAttributes;
    }

    /// <summary>Position of the closing brace outside quotes, or -1.</summary>
    private static int FindEnd(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var i = 1; i < Math.Min(text.Length, Longest); i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && text[i - 1] == '=')
            {
                quote = c;
            }
            else if (c == '}')
            {
                return i;
            }
            else if (c == '{')
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool BeginsLikeAttributes(ReadOnlySpan<char> inside) =>
        inside.Length > 1 && inside[0] is '#' or '.' && (IsNameStart(inside[1]) || inside[1] > '\u007F' && char.IsLetter(inside[1]));

    /// <summary>Null when some part is neither identifier, class nor pair.</summary>
    private static Attributes? ReadItems(ReadOnlySpan<char> inside)
    {
        string? id = null;
        var classes = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rest = inside.Trim();
        while (!rest.IsEmpty)
        {
            var taken = rest[0] switch
            {
                '#' => ReadName(rest, out id),
                '.' => ReadClass(rest, classes),
                _ => ReadPair(rest, values),
            };
            if (taken == 0 || taken < rest.Length && !char.IsWhiteSpace(rest[taken]))
            {
                return null;
            }

            rest = rest[taken..].TrimStart();
        }

        return id is null && classes.Count == 0 && values.Count == 0 ? null : new Attributes(id, classes.ToImmutable(), values.ToImmutable());
    }

    private static int ReadClass(ReadOnlySpan<char> text, ImmutableArray<string>.Builder classes)
    {
        var taken = ReadName(text, out var name);
        if (name is not null)
        {
            classes.Add(name);
        }

        return taken;
    }

    /// <summary>Letters of any script are read here, so that a complaint can name them; see <see cref="IsIdentifier"/>.</summary>
    private static int ReadName(ReadOnlySpan<char> text, out string? name)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':' or '.'))
        {
            end++;
        }

        name = end > 1 ? text[1..end].ToString() : null;
        return end > 1 ? end : 0;
    }

    private static int ReadPair(ReadOnlySpan<char> text, ImmutableDictionary<string, string>.Builder values)
    {
        var equals = 0;
        while (equals < text.Length && (IsNameStart(text[equals]) || equals > 0 && (char.IsAsciiDigit(text[equals]) || text[equals] == '-')))
        {
            equals++;
        }

        if (equals == 0 || equals + 1 >= text.Length || text[equals] != '=')
        {
            return 0;
        }

        var value = text[(equals + 1)..];
        var isQuoted = value[0] is '"' or '\'';
        var length = isQuoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(" \t\n");
        length = length < 0 && !isQuoted ? value.Length : length;
        if (length < 0 || length == 0 && !isQuoted)
        {
            return 0;
        }

        values[text[..equals].ToString()] = value.Slice(isQuoted ? 1 : 0, length).ToString();
        return equals + 1 + length + (isQuoted ? 2 : 0);
    }

    /// <summary>Identifiers become names in PDF and EPUB and are read after <c>@</c> with a particle behind them, so they are ASCII.</summary>
    public static bool IsIdentifier(string id) =>
        IsNameStart(id[0]) && !id.EndsWith('.') && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.');

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';
}
