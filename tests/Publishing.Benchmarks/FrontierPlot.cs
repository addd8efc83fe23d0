using System.Globalization;
using System.Text;

namespace Publishing.Benchmarks;

/// <summary>Draws the frontier as SVG: deviation of word space to the right, lines ending inside a word upwards; nearer to the corner is better.</summary>
internal static class FrontierPlot
{
    private const double Left = 70;
    private const double Top = 30;
    private const double Width = 560;
    private const double Height = 360;
    private const double MostDeviation = 0.07;
    private const double MostInside = 75;

    private static readonly string[] Dashes = ["2 3", "6 3", "none"];

    public static string Draw(FrontierPoint[] points, (string Name, double Deviation, double Inside)[] peers, (double Gap, double Price) chosen)
    {
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 680 450\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<title>Deviation of word space against lines that end inside a word</title>\n<rect width=\"680\" height=\"450\" fill=\"#fff\"/>\n");
        DrawAxes(svg);
        var curves = points.GroupBy(point => point.Gap).ToList();
        for (var i = 0; i < curves.Count; i++)
        {
            DrawCurve(svg, curves[i].Key, [.. curves[i].OrderBy(point => point.Deviation)], Dashes[i % Dashes.Length]);
        }

        foreach (var (name, deviation, inside) in peers)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X(deviation) - 4:0.#}\" y=\"{Y(inside) - 4:0.#}\" width=\"8\" height=\"8\" fill=\"#777\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(deviation) + 8:0.#}\" y=\"{Y(inside) + 4:0.#}\" fill=\"#555\">{name}</text>\n");
        }

        var ours = points.First(point => (point.Gap, point.Price) == chosen);
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(ours.Deviation):0.#}\" cy=\"{Y(ours.Inside):0.#}\" r=\"6\" fill=\"#b00\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(ours.Deviation) - 10:0.#}\" y=\"{Y(ours.Inside) + 22:0.#}\" fill=\"#b00\" text-anchor=\"end\">default</text>\n");
        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawAxes(StringBuilder svg)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Top}V{Top + Height}H{Left + Width}\" fill=\"none\" stroke=\"#333\"/>\n");
        for (var inside = 0; inside <= 70; inside += 10)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{Y(inside) + 4:0.#}\" text-anchor=\"end\">{inside} %</text>\n");
        }

        for (var step = 0; step <= 7; step++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(step / 100.0):0.#}\" y=\"{Top + Height + 18}\" text-anchor=\"middle\">{step / 100.0:0.00}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + (Width / 2)}\" y=\"{Top + Height + 40}\" text-anchor=\"middle\">standard deviation of word space, em</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + 8}\" y=\"{Top - 10}\">lines that end inside a word</text>\n");
    }

    private static void DrawCurve(StringBuilder svg, double gap, FrontierPoint[] points, string dash)
    {
        var path = string.Join(" L", points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Deviation):0.#} {Y(point.Inside):0.#}")));
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{path}\" fill=\"none\" stroke=\"#b00\" stroke-dasharray=\"{dash}\"/>\n");
        foreach (var point in points)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(point.Deviation):0.#}\" cy=\"{Y(point.Inside):0.#}\" r=\"2\" fill=\"#b00\"/>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(points[0].Deviation):0.#}\" y=\"{Y(points[0].Inside) - 8:0.#}\" text-anchor=\"middle\" fill=\"#b00\">gap ≤ {gap:0.00} em</text>\n");
    }

    private static double X(double deviation) => Left + (Width * deviation / MostDeviation);

    private static double Y(double inside) => Top + (Height * (1 - (inside / MostInside)));
}
