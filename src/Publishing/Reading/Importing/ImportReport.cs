using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>The page an editor walks through after an import: what was found, and each doubtful place by line.</summary>
internal static class ImportReport
{
    private const int ShownLetters = 40;

    public static string Print(ImportedText text, SourceText source, ImmutableArray<Diagnostic> doubts)
    {
        var report = new StringBuilder();
        report.Append("# 들여오기 보고서\n\n");
        report.Append("이 파일은 책에 들어가지 않습니다. 확인을 마치면 지워도 됩니다.\n\n");
        report.Append("| 찾은 것 | 개수 |\n|---|---:|\n");
        Count(report, "절 제목", text.Blocks.Count(block => block is ImportedBlock.Heading));
        Count(report, "단락", text.Blocks.Count(block => block is ImportedBlock.Paragraph));
        Count(report, "인용", text.Blocks.Count(block => block is ImportedBlock.Quotation));
        Count(report, "목록", text.Blocks.Count(block => block is ImportedBlock.List));
        report.Append("\n## 확인할 곳\n\n");
        foreach (var doubt in doubts)
        {
            var (line, _) = source.PositionAt(doubt.Where!.Value.Start);
            var shown = source.LineAt(line).Trim();
            shown = shown.Length > ShownLetters ? shown[..ShownLetters] + "…" : shown;
            report.Append(CultureInfo.InvariantCulture, $"- [ ] {line}번째 줄: {doubt.Message.Korean} “{shown}”\n");
        }

        return report.ToString();
    }

    private static void Count(StringBuilder report, string name, int count) =>
        report.Append(CultureInfo.InvariantCulture, $"| {name} | {count} |\n");
}
