namespace Publishing.Cli.Console;

/// <summary>What a build came to, for a person: each file with pages, size and standards, then what to do with them.</summary>
internal sealed class BuildSummary(Words words, Screen screen)
{
    /// <param name="time">How long it took; null where that would make two logs differ.</param>
    public string Of(BuildResult result, TimeSpan? time)
    {
        var lines = new List<string>();
        var paths = result.Files.Select(file => screen.Shown(file.Path)).ToList();
        var columns = paths.Select(path => TextWidth.Of(path)).DefaultIfEmpty().Max();
        foreach (var (file, path) in result.Files.Zip(paths))
        {
            lines.Add($"  {path}{new string(' ', columns - TextWidth.Of(path))}  {words.Written(file)}{words.WarningsOf(file)}{(time is null || file.Time == TimeSpan.Zero ? "" : words.Seconds(file.Time))}");
        }

        lines.Add(words.Summary(result.Id, result.Succeeded, result.Errors, result.Warnings) + words.Seconds(time));
        lines.AddRange((result.Succeeded ? NextSteps(result, paths) : [words.MendAndRunAgain]).Select(step => "  " + step));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private IEnumerable<string> NextSteps(BuildResult result, List<string> paths)
    {
        if (Ending(paths, $"{result.Id}.pdf", ".imposed.pdf") is { Count: > 0 } toOpen)
        {
            yield return words.OpenIt(toOpen);
        }

        if (Ending(paths, ".print.pdf", ".cover.pdf") is { Count: > 0 } forPress)
        {
            yield return words.SendToPress(forPress);
        }

        if (Ending(paths, ".epub") is { Count: > 0 } forStores)
        {
            yield return words.SendToStores(forStores);
        }

        if (Ending(paths, "report.html") is { Count: > 0 } report)
        {
            yield return words.LookAtReport(report);
        }
    }

    private static List<string> Ending(List<string> paths, params string[] ends) =>
        [.. paths.Where(path => ends.Any(end => path.EndsWith(end.StartsWith('.') ? end : "/" + end, StringComparison.Ordinal)))];
}
