using System.Collections.Immutable;
using Publishing.Typesetting.Fonts;

namespace Publishing.Writing.Images.Letters;

/// <summary>A letter, or letters that cannot be parted, with its place in the drawing; lengths in pixels of CSS.</summary>
/// <param name="Stretch">Index into <see cref="LetterText.Stretches"/>.</param>
/// <param name="Advance">To the pen of the next letter.</param>
internal sealed record SetLetter(int Start, int End, int Stretch, double Advance, ImmutableArray<SetGlyph> Glyphs)
{
    /// <summary>Where the pen is, on the baseline.</summary>
    public DrawingPoint Pen { get; init; }

    /// <summary>Share of its own width.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Degrees with the clock, about the pen.</summary>
    public double Turn { get; init; }

    public DrawingPath Outline
    {
        get
        {
            var (sine, cosine) = Turn == 0 ? (0, 1) : Math.SinCos(Turn * Math.PI / 180);
            var place = new DrawingMatrix(cosine * Width, sine * Width, -sine, cosine, Pen.X, Pen.Y);
            return new([.. Glyphs.SelectMany(glyph => glyph.Outline.Under(place).Segments)], IsEvenOdd: false);
        }
    }
}

/// <summary>A glyph beside the pen of its letter.</summary>
/// <param name="Along">From the pen to the right.</param>
/// <param name="Rise">From the baseline, upwards.</param>
/// <param name="EmWidth">What an em is wide, narrowed by 장평.</param>
internal readonly record struct SetGlyph(FontFace Face, ushort Id, double Along, double Rise, double Size, double EmWidth)
{
    public DrawingPath Outline
    {
        get
        {
            double units = Face.UnitsPerEm;
            var outline = DrawingOutlines.Of(FaceOutlines.Of(Face).Find(Id)) ?? new DrawingPath([], IsEvenOdd: false);
            return outline.Under(new DrawingMatrix(EmWidth / units, 0, 0, Size / units, Along, -Rise));
        }
    }
}
