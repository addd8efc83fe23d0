using System.Diagnostics;
using System.Globalization;
using Publishing.Live;

namespace Publishing.Benchmarks;

/// <summary>
/// <c>latency</c>: one paragraph of a book is changed again and again in its files, and the time is taken from the saved file to the drawn
/// spread of the paragraph, as the preview does it. Chapters take turns; a change adds a word, then takes it out again.
/// </summary>
internal static class EditLatency
{
    private const int Warm = 10;
    private const double DotsPerInch = 96;

    /// <param name="folder">Of the book; it is copied first.</param>
    public static int Run(string folder, int edits, TextWriter output)
    {
        var copy = Directory.CreateTempSubdirectory("publishing-latency-").FullName;
        try
        {
            Copy(folder, copy);
            using var publisher = Publisher.Open();
            var live = publisher.OpenLive(copy);
            var pages = live.Refresh().Pages.Length;
            var chapters = Directory.EnumerateFiles(copy, "*.md").Order(StringComparer.Ordinal).ToArray();
            var times = new List<double>();
            for (var i = 0; i < edits + Warm; i++)
            {
                var milliseconds = Edit(live, chapters[i / 2 % chapters.Length], isAdding: i % 2 == 0);
                if (i >= Warm)
                {
                    times.Add(milliseconds);
                }
            }

            times.Sort();
            output.WriteLine("| pages | edits | median | 95th percentile | longest |");
            output.WriteLine("|---:|---:|---:|---:|---:|");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pages} | {edits} | {At(0.5):0} ms | {At(0.95):0} ms | {times[^1]:0} ms |"));
            return 0;

            double At(double share) => times[(int)(share * (times.Count - 1))];
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static double Edit(LiveBook live, string file, bool isAdding)
    {
        var text = File.ReadAllText(file);
        var middle = text.IndexOf("다. ", text.Length / 2, StringComparison.Ordinal);
        var changed = isAdding ? text.Insert(middle + 3, "그러나 ") : text.Remove(middle + 3, "그러나 ".Length);
        var watch = Stopwatch.StartNew();
        File.WriteAllText(file, changed);
        var edition = live.Refresh();
        var page = edition.Pages.First(page => page.Revision == edition.Revision).Index;
        edition.Draw(page, DotsPerInch);
        edition.Draw(Math.Min(page + 1, edition.Pages.Length - 1), DotsPerInch);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
