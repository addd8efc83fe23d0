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
        PrintLines(words.LoosestLines, report.Loosest, stage);
        PrintLines(words.TightestLines, report.Tightest, stage);
    }

    private static void PrintLines(string title, ImmutableArray<TypographyLine> lines, Stage stage)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        stage.Output.Write($"  {title}\n");
        foreach (var line in lines)
        {
            stage.Output.Write(string.Create(CultureInfo.InvariantCulture, $"  {stage.Words.PageLabel(line.Page),8}  {line.WordSpace:0.000} em  {line.Text}\n"));
        }
    }
}
