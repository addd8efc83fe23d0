using System.Text;

namespace Publishing.Cli.Console;

/// <summary>A paragraph in lines for the terminal, broken at spaces; a word wider than a line keeps a line of its own.</summary>
internal static class WrappedText
{
    /// <summary>Columns of a line of long text: those of a terminal of 80 with room for its own margins.</summary>
    public const int Columns = 72;

    /// <summary>What stands in backticks stays on one line.</summary>
    public static string Of(string text) => Join(WordsOf(text), Columns, "", taken: 0);

    /// <param name="indent">Before every line but the first.</param>
    /// <param name="taken">Columns that other words have taken of the first line.</param>
    public static string Of(string text, int columns, string indent, int taken) => Join(text.Split(' '), columns, indent, taken);

    private static string Join(IEnumerable<string> words, int columns, string indent, int taken)
    {
        var lines = new StringBuilder();
        var (width, isFirst) = (taken, true);
        foreach (var word in words)
        {
            var gap = isFirst ? 0 : 1;
            var wordWidth = TextWidth.Of(word);
            var fits = width + gap + wordWidth <= columns || (isFirst && taken <= indent.Length);
            lines.Append(!fits ? "\n" + indent : isFirst ? "" : " ").Append(word);
            (width, isFirst) = (fits ? width + gap + wordWidth : indent.Length + wordWidth, false);
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
