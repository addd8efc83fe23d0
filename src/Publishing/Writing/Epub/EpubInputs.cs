using System.Collections.Immutable;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Epub;

/// <summary>What an EPUB is written from.</summary>
/// <param name="DrawnCover">The typographic front as a JPEG, asked for where the author gave no picture.</param>
/// <param name="Date">dcterms:modified: the edition's or <c>SOURCE_DATE_EPOCH</c>, never the clock.</param>
internal sealed record EpubInputs(Book Book, LayoutConfig Layout, Numbering Numbering, FontLibrary Fonts, Func<ImmutableArray<byte>> DrawnCover, DateTimeOffset Date)
{
    /// <summary>The print edition of the same text, whose page numbers the e-book carries (E15); null where there is none.</summary>
    public TypesetBook? PrintEdition { get; init; }

    /// <summary>What the store takes.</summary>
    public StoreRules Store { get; init; } = new();

    /// <summary>A check that passed: conformance may be claimed in the name of <see cref="EpubDesign.CertifiedBy"/>.</summary>
    public bool ClaimsConformance { get; init; }
}
