using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>
/// K42, 문장 부호 5: the middle dot is U+00B7. Typed in its place, U+318D is the vowel 아래아, U+30FB a Japanese mark one em wide, U+2022 a
/// list's bullet and U+2027 a mark for syllables. Between kana U+30FB is right.
/// </summary>
internal static class MiddleDots
{
    private const string ClosingMarks = ")）」』〉》’”";
    private const string OpeningMarks = "(（「『〈《‘“";

    public static IEnumerable<Diagnostic> Check(LintText text)
    {
        for (var i = 0; i < text.Letters.Length; i++)
        {
            if (IsLookAlike(text.Letters[i]) && EndsWord(text.At(i - 1)) && StartsWord(text.At(i + 1)))
            {
                var where = text.SpanOf(i, i + 1);
                yield return LintDiagnostics.MiddleDotLookAlike(where, text.Letters[i], WordAround(text.Letters, i), isFixable: text.IsWritten(i, i + 1));
            }
        }
    }

    private static bool IsLookAlike(char letter) => letter is '\u318D' or '\u30FB' or '\u2022' or '\u2027';

    private static bool EndsWord(char letter) => IsWordLetter(letter) || ClosingMarks.Contains(letter, StringComparison.Ordinal);

    private static bool StartsWord(char letter) => IsWordLetter(letter) || OpeningMarks.Contains(letter, StringComparison.Ordinal);

    private static bool IsWordLetter(char letter) =>
        char.IsLetterOrDigit(letter) && letter is not (>= '\u3041' and <= '\u30FF') && !IsLookAlike(letter);

    private static string WordAround(string letters, int index)
    {
        var start = letters.LastIndexOfAny([' ', '\n'], index) + 1;
        var end = letters.IndexOfAny([' ', '\n'], index);
        return letters[start..(end < 0 ? letters.Length : end)];
    }
}
