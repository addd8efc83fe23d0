using System.Collections.Immutable;
using Publishing.Cli.Commands;

namespace Publishing.Cli.Console;

/// <summary>Prints <c>publish diff</c>: the pages summed up, under each run the words that differ on it, then the plates.</summary>
internal static class ReprintTable
{
    /// <summary>More of one run are read in <c>diff.html</c>.</summary>
    private const int MostOfRun = 12;

    public static void Print(ReprintReport report, Stage stage)
    {
        stage.Output.Write(stage.Words.Compared(report) + "\n");
        if (report.IsOfLetters)
        {
            stage.Output.Write($"  {stage.Words.OfLetters}\n");
        }

        foreach (var run in report.Runs)
        {
            stage.Output.Write($"  {run.Words.In(stage.Words.Language)}\n");
            PrintChanges([.. report.Changes.Where(change => change.Page >= run.First && change.Page <= run.Last)], stage);
        }

        foreach (var page in report.Gone)
        {
            stage.Output.Write($"  {stage.Words.Gone(page)}\n");
        }

        PrintChanges([.. report.Changes.Where(change => change.Page is null)], stage);
        if (report.Signatures is { } signatures)
        {
            stage.Output.Write($"  {stage.Words.Remade(signatures)}\n");
        }
    }

    private static void PrintChanges(ImmutableArray<ReprintChange> changes, Stage stage)
    {
        foreach (var change in changes.Take(MostOfRun))
        {
            stage.Output.Write($"      {(change.Place is { } place ? place + "  " : "")}{stage.Words.Changed(change)}\n");
        }

        if (changes.Length > MostOfRun)
        {
            stage.Output.Write($"      {stage.Words.MoreChanges(changes.Length - MostOfRun)}\n");
        }
    }
}
