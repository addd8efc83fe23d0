using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>A finished file as the rules look at it, each part read once.</summary>
internal sealed class PreflightSubject
{
    public PreflightSubject(PdfObjects objects, ReadOnlyMemory<byte> bytes)
    {
        Objects = objects;
        Bytes = bytes;
        Xmp = PdfXmp.Read(objects);
        Pages = PdfPages.Of(objects);
        var (forms, contents) = (new PdfForms(objects), new PdfContents(objects));
        Owners = [.. Pages.Select(page => forms.Owners(page.Dictionary))];
        Marks = [.. Pages.Select(page => PageMarks.Read(objects, forms, page, contents.Of(page).Span))];
        Fonts = [.. Of("Font").DistinctBy(font => objects.Name(font, "BaseFont"))];
        Pictures = [.. Of("XObject").Distinct(ReferenceEqualityComparer.Instance).Cast<DictionaryToken>()];
    }

    public PdfObjects Objects { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    public PdfXmp Xmp { get; }

    public IReadOnlyList<PdfPage> Pages { get; }

    /// <summary>By page, the dictionaries that name resources: its own, and those of the forms that it draws.</summary>
    public IReadOnlyList<IReadOnlyList<DictionaryToken>> Owners { get; }

    public IReadOnlyList<PageMarks> Marks { get; }

    public IReadOnlyList<DictionaryToken> Fonts { get; }

    /// <summary>Dictionaries of the XObjects that pages and their forms name.</summary>
    public IReadOnlyList<DictionaryToken> Pictures { get; }

    /// <summary>The standard for the press that the file names, or null.</summary>
    public string? PressClaim => Xmp.Value(PdfXmp.Press, "GTS_PDFXVersion") ?? Objects.Text(Objects.Information, "GTS_PDFXVersion");

    public bool IsForPress => PressClaim is not null;

    /// <summary>As in <c>2A</c>, or null.</summary>
    public string? ArchiveClaim => Xmp.Value(PdfXmp.Archive, "part") is { } part ? part + Xmp.Value(PdfXmp.Archive, "conformance") : null;

    public bool IsAccessibleClaim => Xmp.Has(PdfXmp.Accessible, "part");

    public IEnumerable<DictionaryToken> Annotations(PdfPage page) => Objects.Items(page.Dictionary, "Annots").OfType<DictionaryToken>();

    /// <summary>Output intents of a kind.</summary>
    public IEnumerable<DictionaryToken> Intents(string kind) =>
        Objects.Items(Objects.Catalog, "OutputIntents").OfType<DictionaryToken>().Where(intent => Objects.Name(intent, "S") == kind);

    private IEnumerable<DictionaryToken> Of(string kind) =>
        Owners.SelectMany(owners => owners).SelectMany(owner => Objects.Resources(owner, kind)).Select(entry => Objects.Dictionary(entry.Value)).OfType<DictionaryToken>();
}
