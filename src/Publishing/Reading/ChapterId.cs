using System.Globalization;
using System.Text;

namespace Publishing.Reading;

/// <summary>An identifier for a chapter whose heading has none.</summary>
internal static class ChapterId
{
    /// <summary><c>parts/01.md</c> gives <c>ch-parts-01</c>; letters beyond ASCII become their code, so that equal names give equal identifiers.</summary>
    public static string FromPath(string path)
    {
        var name = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        var id = new StringBuilder("ch-");
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            {
                id.Append(c);
            }
            else if (c > '\u007F')
            {
                id.Append(CultureInfo.InvariantCulture, $"{(int)c:x4}");
            }
            else
            {
                id.Append('-');
            }
        }

        return id.ToString();
    }
}
