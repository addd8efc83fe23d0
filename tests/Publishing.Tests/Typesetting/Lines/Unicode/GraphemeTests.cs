using System.Globalization;
using Publishing.Tests.Support;
using Publishing.Typesetting.Lines.Unicode;
using Xunit;

namespace Publishing.Tests.Typesetting.Lines.Unicode;

/// <summary>UAX #29 of Unicode 17.0.</summary>
public sealed class GraphemeTests
{
    [Fact]
    public void Every_case_of_GraphemeBreakTest_is_cut_as_Unicode_says()
    {
        var file = Repository.Shared("ucd", "GraphemeBreakTest.txt");
        Assert.SkipWhen(file is null, "../shared/ucd is not here.");
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(file!).Where(line => line.Length > 0 && line[0] != '#'))
        {
            count++;
            var clusters = line.Split('#')[0].Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(cluster => string.Concat(cluster.Split('×', StringSplitOptions.TrimEntries).Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))))).ToArray();
            if (!Elements(string.Concat(clusters)).SequenceEqual(clusters))
            {
                wrong.Add(line);
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}: {string.Join('\n', wrong.Take(20))}");
        Assert.Equal(766, count);
    }

    [Theory]
    [InlineData("가나")]
    [InlineData("ᄒᆞᆫ|글")]
    [InlineData("말〮|ᄊᆞ|미")]
    [InlineData("e\u0301|a")]
    public void K80_A_letter_of_old_Hangul_with_its_jamo_and_tone_mark_is_one(string marked) =>
        Assert.Equal(marked == "가나" ? ["가", "나"] : marked.Split('|'), Elements(marked.Replace("|", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Elements(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = UnicodeGraphemes.EndOf(text, i);
            yield return text[i..end];
            i = end;
        }
    }
}
