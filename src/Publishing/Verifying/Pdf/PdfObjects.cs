using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>The objects of a finished PDF as an outside library reads them: our writer has no part in it.</summary>
internal sealed class PdfObjects(PdfDocument document)
{
    /// <summary>What a page's content seldom exceeds.</summary>
    private const int RoomOfContent = 1 << 16;

    /// <summary>Of deflated bytes: a profile for the press is large, and its memory is asked for at once.</summary>
    private const int MostExpected = 1 << 22;

    /// <summary>Method and flags before the deflated bytes of a stream (RFC 1950).</summary>
    private const int HeaderLength = 2;

    private static readonly string[] Parameters = ["DecodeParms", "DP"];

    /// <summary>Streams are inflated here, one after the other.</summary>
    private readonly ArrayBufferWriter<byte> room = new(RoomOfContent);

    public PdfDocument Document => document;

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public DictionaryToken? Information => document.Structure.Trailer.Info is { } info ? Resolve(info) as DictionaryToken : null;

    /// <summary>What a reference leads to in the end; anything else as it is.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var steps = 0; token is IndirectReferenceToken reference && steps < 32; steps++)
        {
            token = document.Structure.GetObject(reference.Data)?.Data;
        }

        return token is ObjectToken whole ? whole.Data : token;
    }

    /// <summary>An entry, resolved; null where it is missing or of another type.</summary>
    public T? Get<T>(DictionaryToken? dictionary, string key)
        where T : class, IToken => dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var value) ? Resolve(value) as T : null;

    public string? Name(DictionaryToken? dictionary, string key) => Get<NameToken>(dictionary, key)?.Data;

    public double? Number(DictionaryToken? dictionary, string key) => Get<NumericToken>(dictionary, key)?.Data;

    public bool IsTrue(DictionaryToken? dictionary, string key) => Get<BooleanToken>(dictionary, key)?.Data == true;

    /// <summary>A text string, whichever way it is spelled.</summary>
    public string? Text(DictionaryToken? dictionary, string key) => (dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var value) ? Resolve(value) : null) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };

    /// <summary>A dictionary, also that of a stream.</summary>
    public DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) => Dictionary(dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var value) ? value : null);

    public DictionaryToken? Dictionary(IToken? token) => Resolve(token) switch
    {
        DictionaryToken direct => direct,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    /// <summary>The items of an array, resolved; one thing alone is an array of one.</summary>
    public IEnumerable<IToken> Items(DictionaryToken? dictionary, string key)
    {
        var value = dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var found) ? Resolve(found) : null;
        return value switch
        {
            null => [],
            ArrayToken array => array.Data.Select(Resolve).OfType<IToken>(),
            _ => [value],
        };
    }

    /// <summary>Four numbers; null for anything else.</summary>
    public double[]? Box(DictionaryToken page, string key)
    {
        if (Get<ArrayToken>(page, key) is not { Data.Count: 4 } box)
        {
            return null;
        }

        var numbers = new double[box.Data.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Resolve(box.Data[i]) is not NumericToken number)
            {
                return null;
            }

            numbers[i] = number.Data;
        }

        return numbers;
    }

    /// <summary>A stream without its filters; null where they are not known or the bytes are broken.</summary>
    public byte[]? Bytes(StreamToken? stream) => TryUnpack(stream, out var bytes) ? bytes.ToArray() : null;

    /// <summary>The same in memory that the next stream takes. What is only deflated is inflated here: the library makes three copies, and is asked where anything else is found.</summary>
    public bool TryUnpack(StreamToken? stream, out ReadOnlySpan<byte> unpacked)
    {
        unpacked = [];
        if (stream is null)
        {
            return false;
        }

        if (IsOnlyDeflated(stream.StreamDictionary) && TryInflate(stream))
        {
            unpacked = room.WrittenSpan;
            return true;
        }

        var bytes = stream.Data;
        var filters = document.Structure.FilterProvider.GetFilters(stream.StreamDictionary, document.Structure.TokenScanner);
        for (var i = 0; i < filters.Count; i++)
        {
            if (!filters[i].IsSupported)
            {
                return false;
            }

            bytes = filters[i].Decode(bytes, stream.StreamDictionary, document.Structure.FilterProvider, i);
        }

        unpacked = bytes.Span;
        return true;
    }

    private bool IsOnlyDeflated(DictionaryToken stream)
    {
        var filter = stream.TryGet(NameToken.Filter, out var value) ? Resolve(value) : null;
        filter = filter is ArrayToken { Data: [var only] } ? Resolve(only) : filter;
        return filter is NameToken { Data: "FlateDecode" } && !Parameters.Any(key => stream.ContainsKey(NameToken.Create(key)));
    }

    /// <summary>False where the bytes are broken: the library saves what can be saved.</summary>
    private bool TryInflate(StreamToken stream)
    {
        room.ResetWrittenCount();
        if (stream.Data.Length <= HeaderLength || !MemoryMarshal.TryGetArray<byte>(stream.Data, out var packed))
        {
            return false;
        }

        try
        {
            using var source = new MemoryStream(packed.Array!, packed.Offset + HeaderLength, packed.Count - HeaderLength);
            using var inflater = new DeflateStream(source, CompressionMode.Decompress);
            room.GetSpan(Math.Min(packed.Count, MostExpected) * 2);
            while (inflater.Read(room.GetSpan(RoomOfContent / 4)) is > 0 and var read)
            {
                room.Advance(read);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>By resource name, what a page or a form may use of a kind.</summary>
    public IEnumerable<(string Name, IToken Value)> Resources(DictionaryToken owner, string kind)
    {
        var resources = Dictionary(Dictionary(owner, "Resources"), kind);
        return resources is null ? [] : resources.Data.Select(entry => (entry.Key, Resolve(entry.Value)!)).Where(entry => entry.Item2 is not null);
    }
}
