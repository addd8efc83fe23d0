using System.Text;

namespace Publishing.Cli.Console;

/// <summary>A paragraph in lines for the terminal, broken at spaces; what stands in backticks stays on one line.</summary>
internal static class WrappedText
{
    /// <summary>Columns of a line: those of a terminal of 80 with room for its own margins.</summary>
    public const int Columns = 72;

    public static string Of(string text)
    {
        var lines = new StringBuilder();
        var width = 0;
        foreach (var word in WordsOf(text))
        {
            var wordWidth = TextWidth.Of(word);
            var isFirst = width == 0;
            var fits = width + 1 + wordWidth <= Columns;
            lines.Append(isFirst ? "" : fits ? " " : "\n").Append(word);
            width = isFirst || !fits ? wordWidth : width + 1 + wordWidth;
        }

        return lines.ToString();
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var (start, isCode) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isCode ^= text[i] == '`';
            if (text[i] == ' ' && !isCode)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
