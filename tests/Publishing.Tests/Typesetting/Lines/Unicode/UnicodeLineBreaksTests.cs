using System.Globalization;
using System.Text;
using Publishing.Typesetting.Lines.Unicode;
using Xunit;

namespace Publishing.Tests.Typesetting.Lines.Unicode;

public sealed class UnicodeLineBreaksTests
{
    [Fact]
    public void All_cases_of_LineBreakTest_hold_untailored()
    {
        var path = FindTestFile();
        Assert.SkipWhen(path is null && !IsUnderCI, "../shared/ucd/LineBreakTest.txt is not on this machine");
        Assert.NotNull(path);
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(path))
        {
            var expected = line.Split('#')[0].Trim();
            if (expected.Length == 0)
            {
                continue;
            }

            count++;
            if (Render(expected) is var got && got != expected)
            {
                wrong.Add($"{expected}\n{got}\n{line.Split('#')[1]}");
            }
        }

        Assert.Equal(19338, count);
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join("\n", wrong.Take(20))}");
    }

    [Theory]
    [InlineData("한글이 좋다", "011011")] // no break before the space, one after it
    [InlineData("a\nb", "002")]
    [InlineData("(가)", "000")]
    public void Breaks_stand_before_the_code_unit_they_allow(string text, string expected)
    {
        var breaks = new UnicodeBreak[text.Length];
        UnicodeLineBreaks.Find(text, breaks);
        Assert.Equal(expected, string.Concat(breaks.Select(value => (int)value)));
    }

    private static bool IsUnderCI => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>The string of a test line with our own signs between its code points.</summary>
    private static string Render(string expected)
    {
        var codePoints = expected.Split(' ').Where(part => part is not ("×" or "÷"))
            .Select(part => int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
        var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
        var breaks = new UnicodeBreak[text.Length];
        UnicodeLineBreaks.Find(text, breaks);
        var result = new StringBuilder();
        var at = 0;
        foreach (var codePoint in codePoints)
        {
            var sign = breaks[at] == UnicodeBreak.No ? '×' : '÷';
            result.Append(CultureInfo.InvariantCulture, $"{sign} {codePoint:X4} ");
            at += char.ConvertFromUtf32(codePoint).Length;
        }

        return result.Append('÷').ToString();
    }

    private static string? FindTestFile()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, "shared", "ucd", "LineBreakTest.txt");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
