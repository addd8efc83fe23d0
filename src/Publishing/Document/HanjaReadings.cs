using System.Collections.Frozen;
using System.Text;

namespace Publishing.Document;

internal static partial class HanjaReadings
{
    private const int FirstSyllable = 0xAC00;
    private const int Finals = 28;
    private const int Vowels = 21;

    // Leading consonants and vowels as the syllables of Unicode 3.12 count them.
    private const int Nieun = 2;
    private const int Rieul = 5;
    private const int Ieung = 11;

    private static readonly Lazy<FrozenDictionary<char, char>> Readings = new(Index);

    /// <summary>The syllable that a hanja is read as, or null for one that the table does not have.</summary>
    public static char? Of(char hanja) => Readings.Value.TryGetValue(hanja, out var reading) ? reading : null;

    /// <summary>
    /// The word with its hanja read, the first of each word by the rule of initial sounds (두음 법칙, 한글 맞춤법 제10–12항): 女子 여자, 老人 노인.
    /// What has no reading stays.
    /// </summary>
    public static string Of(string word)
    {
        if (!HasHanja(word))
        {
            return word;
        }

        var read = new StringBuilder(word.Length);
        var startsWord = true;
        foreach (var letter in word)
        {
            read.Append(Of(letter) is { } reading ? (startsWord ? Initial(reading) : reading) : letter);
            startsWord = !char.IsLetterOrDigit(letter);
        }

        return read.ToString();
    }

    private static bool HasHanja(string word)
    {
        foreach (var letter in word)
        {
            if (Of(letter) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<char, char> Index() =>
        Table.SelectMany(row => row.Skip(1).Select(hanja => KeyValuePair.Create(hanja, row[0]))).ToFrozenDictionary();

    private static char Initial(char syllable)
    {
        var (consonant, rest) = Math.DivRem(syllable - FirstSyllable, Vowels * Finals);

        // ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: with them ㄴ and ㄹ fall away; before other vowels ㄹ becomes ㄴ.
        var isSoft = rest / Finals is 2 or 6 or 7 or 12 or 17 or 20;
        var changed = consonant is Nieun or Rieul ? (isSoft ? Ieung : Nieun) : consonant;
        return (char)(FirstSyllable + (changed * Vowels * Finals) + rest);
    }
}
