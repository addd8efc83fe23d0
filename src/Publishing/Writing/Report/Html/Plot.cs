using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>
/// A plot as inline SVG: axes with ticks and names, and marks of one kind. Values run from 0 in both directions; drawn with the origin
/// at the top left, y down, a unit a CSS pixel at full width.
/// </summary>
internal sealed class Plot
{
    private const double Width = 760;
    private const double Height = 258;
    private const double Left = 62;

    /// <summary>Takes the name of a level, which dots would cover inside.</summary>
    private const double Right = 96;

    private const double Top = 26;
    private const double Bottom = 52;

    /// <summary>More lines across would be looked at in place of the marks.</summary>
    private const int MostTicks = 5;

    private readonly MarkupWriter to;
    private readonly double across;
    private readonly double up;
    private readonly double tick;

    /// <param name="across">The last value to the right.</param>
    /// <param name="most">The greatest value upwards; the axis ends at the next tick.</param>
    private Plot(MarkupWriter to, double across, double most)
    {
        this.to = to;
        this.across = Math.Max(across, 1);
        tick = TickOf(Math.Max(most, 1e-3), MostTicks);
        up = Math.Max(tick, Math.Ceiling((most / tick) - 1e-9) * tick);
    }

    /// <param name="id">Of the names inside, unique on the page.</param>
    /// <param name="caption">Read out in place of the picture.</param>
    /// <param name="draw">Puts in ticks along the foot and the marks.</param>
    public static void Draw(
        MarkupWriter to, string id, Wording title, Wording caption, (Wording X, Wording Y) axes, double across, double most, Action<Plot> draw)
    {
        var plot = new Plot(to, across, most);
        to.Open("svg", ("viewBox", $"0 0 {F(Width)} {F(Height)}"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc")).Line();
        to.Element("title", title.Korean, ("id", id + "-title")).Element("desc", caption.Korean, ("id", id + "-desc")).Line();
        plot.DrawRises();
        draw(plot);
        plot.Word(Left + ((Width - Left - Right) / 2), Height - 8, axes.X.Korean, "axis");
        plot.to.Element("text", axes.Y.Korean, ("class", "axis"), ("transform", $"translate(14 {F(Top + ((Height - Top - Bottom) / 2))}) rotate(-90)")).Line();
        to.Close().Line();
    }

    /// <summary>1, 2 or 5 times a power of ten, so that at most so many go into the whole.</summary>
    public static double TickOf(double whole, int most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(whole / most)));
        return new[] { 1.0, 2, 5, 10 }.First(step => whole / (step * power) <= most + 1e-9) * power;
    }

    /// <summary>A tick along the foot.</summary>
    public void Tick(double x, string words)
    {
        to.Empty("path", ("class", "frame"), ("d", $"M{F(X(x))} {F(Y(0))}v5"));
        Word(X(x), Y(0) + 19, words, "tick");
    }

    /// <summary>Bars from the foot, side by side.</summary>
    /// <param name="share">Of its step that a bar fills.</param>
    public void Bars(IEnumerable<double> heights, double share)
    {
        var step = (X(1) - X(0)) * share;
        var bars = string.Concat(heights.Select((height, i) => height > 0 ? $"M{F(X(i + 0.5))} {F(Y(0))}V{F(Y(height))}" : ""));
        to.Empty("path", ("class", "bars"), ("stroke-width", F(step)), ("d", bars)).Line();
    }

    /// <summary>Round dots: a path of no length with round ends, so that thousands stay small.</summary>
    public void Dots(IEnumerable<(double X, double Y)> places) =>
        to.Empty("path", ("class", "dots"), ("d", string.Concat(places.Select(place => $"M{F(X(place.X))} {F(Y(place.Y))}h0")))).Line();

    /// <summary>A dashed line across at a height, named beside its right end.</summary>
    public void Level(double y, string words)
    {
        to.Empty("path", ("class", "level"), ("d", $"M{F(Left)} {F(Y(y))}H{F(Width - Right)}"));
        to.Element("text", words, ("class", "level-name"), ("x", F(Width - Right + 7)), ("y", F(Y(y) + 4))).Line();
    }

    /// <summary>A dashed line from the foot to the head, named beside its upper end.</summary>
    public void Upright(double x, string words)
    {
        to.Empty("path", ("class", "level"), ("d", $"M{F(X(x))} {F(Y(0))}V{F(Top - 12)}"));
        to.Element("text", words, ("class", "level-name"), ("x", F(X(x) + 6)), ("y", F(Top - 10))).Line();
    }

    private void DrawRises()
    {
        var format = tick >= 1 ? "N0" : tick >= 0.1 ? "0.0" : "0.00";
        for (var i = 0; i * tick <= up + (tick / 2); i++)
        {
            to.Empty("path", ("class", i == 0 ? "frame" : "grid"), ("d", $"M{F(Left)} {F(Y(i * tick))}H{F(Width - Right)}"));
            to.Element("text", (i * tick).ToString(format, CultureInfo.InvariantCulture), ("class", "rise"), ("x", F(Left - 8)), ("y", F(Y(i * tick) + 4))).Line();
        }
    }

    private void Word(double x, double y, string words, string kind) => to.Element("text", words, ("class", kind), ("x", F(x)), ("y", F(y))).Line();

    private double X(double value) => Left + (value / across * (Width - Left - Right));

    private double Y(double value) => Height - Bottom - (value / up * (Height - Top - Bottom));

    private static string F(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
