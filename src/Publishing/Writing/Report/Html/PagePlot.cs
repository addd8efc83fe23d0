using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>The axis that plots of pages share: a step to a page, some of them named by their labels.</summary>
internal static class PagePlot
{
    /// <summary>As many labels as stand apart where the pages have four digits.</summary>
    private const int MostLabels = 12;

    public static void Draw(
        PageMarkup page, string id, Wording title, Wording caption, Wording rising, IReadOnlyList<string> labels, double most, Action<Plot> marks) =>
        Plot.Draw(page.To, id, title, caption, (ReportWords.PageAxis, rising), labels.Count, most, plot =>
        {
            var every = Math.Max(1, (int)Plot.TickOf(labels.Count, MostLabels));
            for (var i = 0; i < labels.Count; i++)
            {
                if (i == 0 || ((i + 1) % every == 0 && i + 1 > every / 2))
                {
                    plot.Tick(i + 0.5, labels[i]);
                }
            }

            marks(plot);
        });
}
