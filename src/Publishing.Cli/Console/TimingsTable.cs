using System.Globalization;
using Publishing.Cli.Commands;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>Prints <c>--timings</c>: milliseconds of each stage, summed over threads, and pages per second where pages are known.</summary>
internal static class TimingsTable
{
    public static void Print(StageTimings? timings, BuildResult result, Stage stage)
    {
        if (timings is null)
        {
            return;
        }

        var pages = result.Files.Select(file => file.Pages ?? 0).DefaultIfEmpty().Max();
        foreach (var (name, milliseconds) in timings.Stages)
        {
            var speed = pages > 0 && milliseconds > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{pages * 1000 / milliseconds,12:0} p/s")
                : "";
            stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {name,-12}{milliseconds,10:0.0} ms{speed}\n"));
        }

        using var process = System.Diagnostics.Process.GetCurrentProcess();
        stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {"peak memory",-12}{process.PeakWorkingSet64 >> 20,7} MiB\n"));
        stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {"allocated",-12}{GC.GetTotalAllocatedBytes() >> 20,7} MiB\n"));
        stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {"collecting",-12}{GC.GetTotalPauseDuration().TotalMilliseconds,10:0.0} ms  {GC.CollectionCount(0)} times\n"));
    }
}
