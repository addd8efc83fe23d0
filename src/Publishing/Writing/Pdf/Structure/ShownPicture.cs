using System.Collections.Immutable;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>What a figure shows: words for who cannot see it, and where it stands on its page (left, bottom, right, top).</summary>
internal sealed record ShownPicture(string Alternative, ImmutableArray<PdfNumber> Box);
