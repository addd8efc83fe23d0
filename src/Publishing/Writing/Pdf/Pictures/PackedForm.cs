using System.Collections.Immutable;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>A drawing's content and what it names, packed: apart from writing, so that several can be packed at once.</summary>
/// <param name="Width">In points, at the largest print of it; so are all its coordinates, from the bottom left.</param>
/// <param name="Opacities">0 clear to 1; the states that the content names A1, A2…</param>
/// <param name="Flows">The patterns that it names P1, P2…</param>
/// <param name="Layers">Forms that it names G1, G2…</param>
internal sealed record PackedForm(
    PdfNumber Width,
    PdfNumber Height,
    PdfStream Content,
    ImmutableArray<PdfNumber> Opacities,
    ImmutableArray<FormFlow> Flows,
    ImmutableArray<PackedForm> Layers)
{
    /// <summary>Name of the state in which nothing is printed over what lies below (P32); a file to read has none.</summary>
    public const string Out = "GN";

    /// <summary>Its steps are one sheet of ink, laid down as a whole (ISO 32000-1 11.6.6).</summary>
    public bool IsLayer { get; init; }

    public bool IsForPress { get; init; }

    /// <summary>As of <see cref="DrawingInks.MostInk"/>.</summary>
    public double MostInk { get; init; }
}

/// <summary>Colours that flow into each other.</summary>
/// <param name="Matrix">To the form's coordinates from those of <see cref="DrawingPaint.Gradient"/>.</param>
/// <param name="Focus">Null for a straight flow.</param>
internal sealed record FormFlow(DrawingMatrix Matrix, GradientFocus? Focus, ImmutableArray<FormStop> Stops);

/// <summary>A colour at a place between 0 and 1.</summary>
internal readonly record struct FormStop(PdfNumber Place, ImmutableArray<PdfNumber> Color);
