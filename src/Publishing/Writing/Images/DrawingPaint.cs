using System.Collections.Immutable;

namespace Publishing.Writing.Images;

/// <summary>What an outline is filled or drawn with.</summary>
/// <param name="Opacity">0 clear to 1.</param>
internal abstract record DrawingPaint(double Opacity)
{
    /// <summary>One colour.</summary>
    public sealed record Solid(DrawingColor Color, double Opacity) : DrawingPaint(Opacity);

    /// <summary>Colours that flow into each other and stay as they are outside.</summary>
    /// <param name="Stops">From 0 to 1, none before the one before it; two at one place are an edge.</param>
    /// <param name="Matrix">To the drawing from where the flow goes from x 0 to x 1 or, with a focus, from it to the circle of radius 1 about the origin.</param>
    public sealed record Gradient(ImmutableArray<GradientStop> Stops, double Opacity, DrawingMatrix Matrix, GradientFocus? Focus) : DrawingPaint(Opacity)
    {
        public bool IsNeutral => Stops.All(stop => stop.Color.IsNeutral);

        /// <summary>The same flow with stops between its stops, so close that the way from one to the next is the same in any colour space.</summary>
        public Gradient Refined()
        {
            // A step of a sixteenth is at most 16 of 255 levels: between two such no curve of a profile bends as far as a level.
            const int steps = 16;
            var stops = ImmutableArray.CreateBuilder<GradientStop>();
            stops.Add(Stops[0]);
            for (var i = 1; i < Stops.Length; i++)
            {
                var (from, to) = (Stops[i - 1], Stops[i]);
                for (var step = 1; step < steps && to.Place > from.Place; step++)
                {
                    stops.Add(GradientStop.Between(from, to, step / (double)steps));
                }

                stops.Add(to);
            }

            return this with { Stops = stops.ToImmutable() };
        }
    }
}

/// <summary>A circle inside the circle of radius 1 where a flow begins.</summary>
internal readonly record struct GradientFocus(DrawingPoint Centre, double Radius);

/// <summary>A colour at a place between 0 and 1.</summary>
internal readonly record struct GradientStop(double Place, DrawingColor Color)
{
    public static GradientStop Between(GradientStop from, GradientStop to, double share)
    {
        return new(from.Place + ((to.Place - from.Place) * share), new(Mix(from.Color.Red, to.Color.Red), Mix(from.Color.Green, to.Color.Green), Mix(from.Color.Blue, to.Color.Blue)));

        byte Mix(byte a, byte b) => (byte)Math.Round(a + ((b - a) * share));
    }
}

/// <summary>sRGB, 0 to 255 each.</summary>
internal readonly record struct DrawingColor(byte Red, byte Green, byte Blue)
{
    public bool IsNeutral => Red == Green && Green == Blue;
}
