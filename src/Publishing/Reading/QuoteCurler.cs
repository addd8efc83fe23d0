namespace Publishing.Reading;

/// <summary>
/// Turns straight quotes into curly ones (K28): opening at the start, after a space, an opening mark or a dash; else closing, which is
/// also the apostrophe. It sees the letters of one block in order, whatever emphasis they stand in.
/// </summary>
internal sealed class QuoteCurler
{
    private const string OpeningMarks = "([{（［｛〔〈《「『【〖‘“〝｢«‹";
    private const string Dashes = "-‐‑–—―";

    /// <summary>The letter before, or a space at the start of the block.</summary>
    private char previous = ' ';

    private bool isDoubleOpen;
    private bool isSingleOpen;

    /// <summary>The letter to set for <paramref name="c"/>.</summary>
    /// <param name="next">The letter after it, or a space where it is not known.</param>
    public char Curl(char c, char next)
    {
        var curled = c switch
        {
            '"' => Opens(isDoubleOpen, next) ? '“' : '”',
            '\'' => Opens(isSingleOpen, next) ? '‘' : '’',
            _ => c,
        };
        See(curled);
        return curled;
    }

    /// <summary>A letter that stays as it is: code, an escaped quote, the text of a reference.</summary>
    public void See(char c)
    {
        isDoubleOpen = c == '“' || c != '”' && isDoubleOpen;
        isSingleOpen = c == '‘' || c != '’' && isSingleOpen;
        previous = c;
    }

    /// <summary>
    /// Beyond the row of K28: after a dash an open quote closes (“잠깐——”), and one between two spaces closes what is open (“왜 ” 그는).
    /// </summary>
    private bool Opens(bool isOpen, char next)
    {
        if (char.IsWhiteSpace(previous))
        {
            return !isOpen || !char.IsWhiteSpace(next);
        }

        return Dashes.Contains(previous) ? !isOpen : OpeningMarks.Contains(previous);
    }
}
