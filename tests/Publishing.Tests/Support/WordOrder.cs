namespace Publishing.Tests.Support;

/// <summary>
/// Looks for words in the text an extractor gave, in order. A line end inside a word is no space; where a page ends inside a word, its
/// rest is looked for at the start of a later line, behind notes and furniture.
/// </summary>
internal sealed class WordOrder(string text)
{
    /// <summary>Lines that can stand between the halves of a word: notes, folio, head.</summary>
    private const int LinesBetween = 60;

    private int at;

    /// <summary>Words cut by a page end so far.</summary>
    public int Jumps { get; private set; }

    /// <summary>Finds the next occurrence within so many letters of the last word.</summary>
    public bool Find(string word, int within)
    {
        for (var start = at; start < Math.Min(text.Length, at + within); start++)
        {
            if ((start == 0 || char.IsWhiteSpace(text[start - 1])) && Match(word, 0, start) is { } end)
            {
                at = end;
                return true;
            }
        }

        return false;
    }

    private int? Match(string word, int letter, int place)
    {
        while (letter < word.Length && place < text.Length && text[place] == word[letter])
        {
            (letter, place) = (letter + 1, place + 1);
        }

        if (letter == word.Length)
        {
            return place == text.Length || char.IsWhiteSpace(text[place]) ? place : null;
        }

        return letter > 0 && place < text.Length && text[place] == '\n' ? Match(word, letter, place + 1) ?? Jump(word, letter, place) : null;
    }

    private int? Jump(string word, int letter, int place)
    {
        for (var lines = 0; lines < LinesBetween; lines++)
        {
            place = text.IndexOf('\n', place + 1);
            if (place < 0)
            {
                return null;
            }

            var start = place + 1;
            while (start < text.Length && text[start] == '\f')
            {
                start++;
            }

            if (string.CompareOrdinal(text, start, word, letter, word.Length - letter) == 0)
            {
                Jumps++;
                return start + word.Length - letter;
            }
        }

        return null;
    }
}
