using System.Collections.Immutable;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>A page ready to be written.</summary>
/// <param name="Marked">The element of each marked sequence, by its number (MCID).</param>
/// <param name="Fonts">Numbers of the fonts that the content names.</param>
/// <param name="Pictures">Numbers of the pictures that the content names.</param>
internal sealed record PaintedPage(
    PdfStream Content,
    ImmutableArray<int> Marked,
    ImmutableArray<int> Fonts,
    ImmutableArray<int> Pictures,
    ImmutableArray<Placed.Link> Links);
