using System.Text;

namespace Publishing.Cli.Console;

/// <summary>An author's text as it may stand on a terminal: what would move the cursor, colour or turn the line around is shown as a sign.</summary>
internal static class VisibleText
{
    /// <summary>A tab, wherever on the line it stands: its width in a terminal depends on what we print before it.</summary>
    private const string Tab = "    ";

    public static string Of(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            visible.Append(IsPlain(letter) ? letter.ToString() : SignOf(letter));
        }

        return visible.ToString();
    }

    /// <summary>U+202A to U+202E and U+2066 to U+2069 turn the direction of what follows.</summary>
    private static bool IsPlain(char letter) => !char.IsControl(letter) && letter is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    /// <summary>U+2400 to U+2421 picture the control characters.</summary>
    private static string SignOf(char letter) => letter switch
    {
        '\t' => Tab,
        < ' ' => ((char)('\u2400' + letter)).ToString(),
        '\u007F' => "\u2421",
        _ => "\uFFFD",
    };
}
