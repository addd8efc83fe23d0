using System.Buffers;
using System.Text;
using Publishing.Core;

namespace Publishing.Writing;

/// <summary>Writes XML that is well-formed by construction: every element opened is closed in order, every letter XML has no place for is left out and noted.</summary>
internal sealed class MarkupWriter
{
    /// <summary>Letters that stand for themselves everywhere: a picture written as text is a hundred thousand of them.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 +/=:;,.-_#%()");

    private readonly StringBuilder text;
    private readonly Stack<string> open = new();
    private readonly List<IllegalCharacter> illegal = [];

    public MarkupWriter()
        : this("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    {
    }

    private MarkupWriter(string declaration) => text = new(declaration);

    /// <summary>Where in the manuscript the words being written come from; null for words of our own.</summary>
    public SourceSpan? Place { get; set; }

    /// <summary>Letters left out: control characters, halves of surrogate pairs, U+FFFE and U+FFFF (XML 1.0 production 2).</summary>
    public IReadOnlyList<IllegalCharacter> Illegal => illegal;

    /// <summary>For a file that browsers read as HTML: to them an XML declaration is a broken comment.</summary>
    public static MarkupWriter ForHtml() => new("");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    public MarkupWriter Doctype(string declaration)
    {
        text.Append(declaration).Append('\n');
        return this;
    }

    public MarkupWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        text.Append('>');
        open.Push(name);
        return this;
    }

    public MarkupWriter Close()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    public MarkupWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        text.Append("/>");
        return this;
    }

    /// <summary>An element with nothing but words in it.</summary>
    public MarkupWriter Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(words).Close();

    public MarkupWriter Text(string words)
    {
        Escape(words, inAttribute: false);
        return this;
    }

    /// <summary>A line end between elements, where white space means nothing.</summary>
    public MarkupWriter Line()
    {
        text.Append('\n');
        return this;
    }

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                text.Append(' ').Append(key).Append("=\"");
                Escape(value, inAttribute: true);
                text.Append('"');
            }
        }
    }

    private void Escape(string words, bool inAttribute)
    {
        for (var rest = words.AsSpan(); !rest.IsEmpty;)
        {
            var plain = rest.IndexOfAnyExcept(Plain) is var end and >= 0 ? end : rest.Length;
            text.Append(rest[..plain]);
            rest = rest[plain..];
            if (!rest.IsEmpty)
            {
                Rune.DecodeFromUtf16(rest, out var rune, out var units);
                Escape(rune, inAttribute);
                rest = rest[units..];
            }
        }
    }

    private void Escape(Rune rune, bool inAttribute)
    {
        var escaped = rune.Value switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' when inAttribute => "&quot;",
            '\n' or '\t' when inAttribute => " ",
            _ => null,
        };
        if (escaped is not null)
        {
            text.Append(escaped);
        }
        else if (IsLegal(rune))
        {
            AppendRune(rune);
        }
        else
        {
            illegal.Add(new(rune.Value, Place));
        }
    }

    private void AppendRune(Rune rune)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>A lone surrogate is decoded as U+FFFD, which is legal; reading has replaced it already.</summary>
    private static bool IsLegal(Rune rune) => rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF);
}

/// <summary>A letter that XML has no place for, and where it stood.</summary>
internal readonly record struct IllegalCharacter(int CodePoint, SourceSpan? Where);
