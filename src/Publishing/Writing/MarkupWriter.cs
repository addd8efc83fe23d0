using System.Buffers;
using System.Text;
using Publishing.Core;

namespace Publishing.Writing;

/// <summary>Writes XML that is well-formed by construction: every element opened is closed in order, every letter XML has no place for is left out and noted.</summary>
internal sealed class MarkupWriter
{
    /// <summary>Letters of ASCII that do not stand for themselves everywhere: control characters and those of markup.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '&', '<', '>', '"']);

    /// <summary>A letter of UTF-16 is at most so many bytes of UTF-8.</summary>
    private const int MostBytesOfLetter = 3;

    /// <summary>In UTF-8. Borrowed, for a book's documents are written one after the other and need it each in turn.</summary>
    private readonly PooledBuffer<byte> text = new();

    private readonly Stack<string> open = new();
    private readonly List<IllegalCharacter> illegal = [];

    public MarkupWriter()
        : this("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    {
    }

    private MarkupWriter(string declaration) => Append(declaration);

    /// <summary>Where in the manuscript the words being written come from; null for words of our own.</summary>
    public SourceSpan? Place { get; set; }

    /// <summary>Letters left out: control characters, halves of surrogate pairs, U+FFFE and U+FFFF (XML 1.0 production 2).</summary>
    public IReadOnlyList<IllegalCharacter> Illegal => illegal;

    /// <summary>For a file that browsers read as HTML: to them an XML declaration is a broken comment.</summary>
    public static MarkupWriter ForHtml() => new("");

    /// <summary>What was written. The memory is given back: this is done once, at the end.</summary>
    public byte[] ToBytes()
    {
        var bytes = text.Written.ToArray();
        text.Release();
        return bytes;
    }

    public MarkupWriter Doctype(string declaration)
    {
        Append(declaration);
        Append("\n");
        return this;
    }

    public MarkupWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        Append(">");
        open.Push(name);
        return this;
    }

    public MarkupWriter Close()
    {
        Append("</");
        Append(open.Pop());
        Append(">");
        return this;
    }

    public MarkupWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        Append("/>");
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
        Append("\n");
        return this;
    }

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Append("<");
        Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                Append(" ");
                Append(key);
                Append("=\"");
                Escape(value, inAttribute: true);
                Append("\"");
            }
        }
    }

    private void Escape(string words, bool inAttribute)
    {
        for (var rest = words.AsSpan(); !rest.IsEmpty;)
        {
            var plain = LengthOfPlain(rest);
            Append(rest[..plain]);
            rest = rest[plain..];
            if (!rest.IsEmpty)
            {
                Escape(rest[0], inAttribute);
                rest = rest[1..];
            }
        }
    }

    /// <summary>Searched for in two goes, each of which is faster than one for letters of ASCII and others.</summary>
    private static int LengthOfPlain(ReadOnlySpan<char> letters)
    {
        var plain = letters.IndexOfAny(Special) is var special and >= 0 ? letters[..special] : letters;
        return plain.IndexOfAnyInRange('\uFFFE', '\uFFFF') is var none and >= 0 ? none : plain.Length;
    }

    private void Escape(char letter, bool inAttribute)
    {
        var escaped = letter switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => inAttribute ? "&quot;" : "\"",
            '\n' => inAttribute ? " " : "\n",
            '\t' => inAttribute ? " " : "\t",
            '\r' => "\r",
            _ => null,
        };
        if (escaped is null)
        {
            illegal.Add(new(letter, Place));
        }

        Append(escaped);
    }

    /// <summary>A lone surrogate is written as U+FFFD; reading has replaced it already.</summary>
    private void Append(ReadOnlySpan<char> letters) =>
        text.Advance(Encoding.UTF8.GetBytes(letters, text.Room(letters.Length * MostBytesOfLetter)));
}

/// <summary>A letter that XML has no place for, and where it stood.</summary>
internal readonly record struct IllegalCharacter(int CodePoint, SourceSpan? Where);
