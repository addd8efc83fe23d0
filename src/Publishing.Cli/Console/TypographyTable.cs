using System.Collections.Immutable;
using System.Globalization;
using Publishing.Cli.Commands;

namespace Publishing.Cli.Console;

/// <summary>Prints <c>check --typography</c>: the numbers, then the lines an editor looks at first.</summary>
internal static class TypographyTable
{
    public static void Print(TypographyReport report, Stage stage)
    {
        var words = stage.Words;
        stage.Output.Write($"  {words.WordSpaces(report)}\n  {words.LineEnds(report)}\n  {words.LastLines(report)}\n");
        PrintSpaces(report.Spaces, stage);
        PrintLines(words.LoosestLines, report.Loosest, stage);
        PrintLines(words.TightestLines, report.Tightest, stage);
        PrintLines(words.Ladders, report.Ladders, stage);
        PrintLines(words.Runts, report.Runts, stage);
        PrintBrokenWords(report.BrokenWords, stage);
    }

    /// <summary>The distribution of word spaces as bars, the longest of forty signs.</summary>
    private static void PrintSpaces(ImmutableArray<SpaceBin> bins, Stage stage)
    {
        const int longest = 40;
        var most = bins.Select(bin => bin.Count).DefaultIfEmpty(0).Max();
        foreach (var bin in bins)
        {
            var bar = new string('█', most == 0 ? 0 : (int)Math.Round((double)longest * bin.Count / most));
            stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {bin.From:0.00} em {bin.Count,6}  {bar}").TrimEnd() + "\n");
        }
    }

    private static void PrintBrokenWords(ImmutableArray<BrokenWord> broken, Stage stage)
    {
        if (!broken.IsEmpty)
        {
            stage.Output.Write($"  {stage.Words.BrokenWords}\n");
        }

        foreach (var word in broken)
        {
            stage.Output.Write($"  {stage.Words.LineLabel(word.Page, word.Line),12}  {word.Word}{Place(word.Place)}\n");
        }
    }

    private static string Place(string? place) => place is null ? "" : $"  ({place})";

    private static void PrintLines(string title, ImmutableArray<TypographyLine> lines, Stage stage)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        stage.Output.Write($"  {title}\n");
        foreach (var line in lines)
        {
            stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {stage.Words.LineLabel(line.Page, line.Line),12}  {line.WordSpace:0.000} em  {line.Text}{Place(line.Place)}\n"));
        }
    }
}
