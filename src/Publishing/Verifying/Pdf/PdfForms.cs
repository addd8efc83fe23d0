using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>Content that pages borrow (ISO 32000-1 8.10): forms, and the cells of tiling patterns, each read once however often it is drawn.</summary>
internal sealed class PdfForms(PdfObjects objects)
{
    /// <summary>Forms in forms deeper than any that a person draws are not followed, so that one that draws itself comes to an end.</summary>
    public const int Deepest = 16;

    private readonly Dictionary<StreamToken, byte[]> contents = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nothing where the bytes cannot be had.</summary>
    public byte[] ContentOf(StreamToken form)
    {
        if (!contents.TryGetValue(form, out var content))
        {
            content = objects.Bytes(form) ?? [];
            contents.Add(form, content);
        }

        return content;
    }

    /// <summary>A page, and every form and pattern that it reaches, each once: all that name resources.</summary>
    public IReadOnlyList<DictionaryToken> Owners(DictionaryToken page)
    {
        var owners = new List<DictionaryToken>();
        Visit(page, owners, 0);
        return owners;
    }

    private void Visit(DictionaryToken owner, List<DictionaryToken> owners, int depth)
    {
        if (depth > Deepest || owners.Any(known => ReferenceEquals(known, owner)))
        {
            return;
        }

        owners.Add(owner);
        foreach (var (_, value) in objects.Resources(owner, "XObject").Concat(objects.Resources(owner, "Pattern")))
        {
            if (value is StreamToken stream && objects.Name(stream.StreamDictionary, "Subtype") != "Image")
            {
                Visit(stream.StreamDictionary, owners, depth + 1);
            }
        }
    }
}
