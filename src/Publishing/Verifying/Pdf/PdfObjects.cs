using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>The objects of a finished PDF as an outside library reads them: our writer has no part in it.</summary>
internal sealed class PdfObjects(PdfDocument document)
{
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
    public double[]? Box(DictionaryToken page, string key) =>
        Get<ArrayToken>(page, key) is { Data.Count: 4 } box && box.Data.Select(Resolve).All(item => item is NumericToken)
            ? [.. box.Data.Select(item => ((NumericToken)Resolve(item)!).Data)]
            : null;

    /// <summary>A stream without its filters; null where they are not known or the bytes are broken.</summary>
    public byte[]? Bytes(StreamToken? stream)
    {
        if (stream is null)
        {
            return null;
        }

        var bytes = stream.Data;
        var filters = document.Structure.FilterProvider.GetFilters(stream.StreamDictionary, document.Structure.TokenScanner);
        for (var i = 0; i < filters.Count; i++)
        {
            if (!filters[i].IsSupported)
            {
                return null;
            }

            bytes = filters[i].Decode(bytes, stream.StreamDictionary, document.Structure.FilterProvider, i);
        }

        return bytes.ToArray();
    }

    /// <summary>By resource name, what a page or a form may use of a kind.</summary>
    public IEnumerable<(string Name, IToken Value)> Resources(DictionaryToken owner, string kind)
    {
        var resources = Dictionary(Dictionary(owner, "Resources"), kind);
        return resources is null ? [] : resources.Data.Select(entry => (entry.Key, Resolve(entry.Value)!)).Where(entry => entry.Item2 is not null);
    }
}
