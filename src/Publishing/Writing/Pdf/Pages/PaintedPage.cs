using Publishing.Design;
using System.Collections.Immutable;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>A page ready to be written.</summary>
/// <param name="Marked">Whose each marked sequence is, by its number (MCID).</param>
/// <param name="Fonts">Numbers of the fonts that the content names.</param>
/// <param name="Pictures">Numbers of the pictures that the content names.</param>
/// <param name="Spots">Named inks.</param>
internal sealed record PaintedPage(
    PdfStream Content,
    ImmutableArray<MarkOwner> Marked,
    ImmutableArray<int> Fonts,
    ImmutableArray<int> Pictures,
    ImmutableArray<Placed.Link> Links,
    ImmutableArray<InkColor> Spots);

/// <summary>An element, and the link of the page whose text it is, or −1.</summary>
internal readonly record struct MarkOwner(int Element, int Link);
