using System.Collections.Immutable;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>Colours of a drawing as a file takes them: one component is DeviceGray, three are DeviceRGB, four DeviceCMYK.</summary>
/// <param name="Table">For every colour that is not gray, and for every stop of a flow that is not all gray.</param>
/// <param name="TakesRefined">The table bends between colours: what lies between two stops has entries of its own.</param>
internal sealed record DrawingInks(ImmutableDictionary<DrawingColor, ImmutableArray<PdfNumber>> Table, bool TakesRefined)
{
    /// <summary>The largest sum of inks of any colour in percent; 0 where there are no inks.</summary>
    public double MostInk { get; init; }

    /// <summary>For a file to read: gray as gray, the rest in sRGB.</summary>
    public static DrawingInks ForScreen(VectorDrawing drawing) =>
        new(ColorsOf(drawing, isRefined: false).ToImmutableDictionary(color => color, color => ImmutableArray.Create(Share(color.Red), Share(color.Green), Share(color.Blue))), TakesRefined: false);

    /// <summary>Every colour that needs an entry, once.</summary>
    public static IEnumerable<DrawingColor> ColorsOf(VectorDrawing drawing, bool isRefined) => drawing.Paints.SelectMany(paint => paint switch
    {
        DrawingPaint.Gradient { IsNeutral: false } flow => (isRefined ? flow.Refined() : flow).Stops.Select(stop => stop.Color),
        DrawingPaint.Solid { Color: { IsNeutral: false } color } => [color],
        _ => Enumerable.Empty<DrawingColor>(),
    }).Distinct();

    public ImmutableArray<PdfNumber> Of(DrawingColor color) => color.IsNeutral ? [Share(color.Red)] : Table[color];

    /// <summary>The stops of a flow, all with the same number of components.</summary>
    public ImmutableArray<FormStop> StopsOf(DrawingPaint.Gradient flow) => flow.IsNeutral
        ? [.. flow.Stops.Select(stop => new FormStop(PdfNumber.Of(stop.Place), [Share(stop.Color.Red)]))]
        : [.. (TakesRefined ? flow.Refined() : flow).Stops.Select(stop => new FormStop(PdfNumber.Of(stop.Place), Table[stop.Color]))];

    /// <summary>A level of 0 to 255 as a number of 0 to 1.</summary>
    public static PdfNumber Share(byte level) => PdfNumber.Of(level / 255.0);
}
