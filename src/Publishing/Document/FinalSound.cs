using System.Globalization;
using System.Text;

namespace Publishing.Document;

/// <summary>받침: what the last syllable of a word ends in, as far as particles ask (K31).</summary>
internal enum FinalSound
{
    Vowel,

    /// <summary>ㄹ, a consonant that 로 treats as a vowel.</summary>
    Rieul,
    Consonant,
}

/// <summary>Hears the last sound of a word as it is read aloud: 그림 3 ends in 삼, HTML in 엘, Ⅶ in 칠, 大韓 in 한 (K32, K33).</summary>
internal static class FinalSounds
{
    // 영 일 이 삼 사 오 육 칠 팔 구. Larger units (십, 백, 천, 만) end in consonants as 영 does, so the last digit decides.
    private const string OfDigits = "CRVCVVCRRV";

    /// <summary>The last sound of a word; null where nothing in it is read.</summary>
    /// <param name="ignoresParentheses">K33: a parenthesis at the end is not read aloud: 홍길동(1992) ends in 동.</param>
    public static FinalSound? Of(string word, bool ignoresParentheses = true)
    {
        var depth = 0;
        for (var end = word.Length; end > 0;)
        {
            Rune.DecodeLastFromUtf16(word.AsSpan(0, end), out var rune, out var length);
            end -= length;
            depth += !ignoresParentheses ? 0 : rune.Value is ')' or '）' ? 1 : rune.Value is '(' or '（' && depth > 0 ? -1 : 0;
            if (depth == 0 && OfLetter(rune) is { } sound)
            {
                return sound;
            }
        }

        // Nothing but a parenthesis: then it is the word.
        return ignoresParentheses ? Of(word, ignoresParentheses: false) : null;
    }

    private static FinalSound? OfLetter(Rune rune) => rune.Value switch
    {
        >= 0xAC00 and <= 0xD7A3 => OfSyllable((rune.Value - 0xAC00) % 28),
        >= 0x11A8 and <= 0x11FF or >= 0xD7CB and <= 0xD7FB => rune.Value == 0x11AF ? FinalSound.Rieul : FinalSound.Consonant,
        >= 0x1160 and <= 0x11A7 or >= 0xD7B0 and <= 0xD7C6 => FinalSound.Vowel,

        // Names of the letters: 기역, 니은 … end in consonants, 리을 in ㄹ.
        >= 0x3131 and <= 0x314E => rune.Value == 0x3139 ? FinalSound.Rieul : FinalSound.Consonant,
        >= 0x2160 and <= 0x217F => OfRomanNumeral((rune.Value - 0x2160) % 16),
        >= 0x3400 and <= 0x9FFF => HanjaReadings.Of((char)rune.Value) is { } reading ? OfSyllable((reading - 0xAC00) % 28) : FinalSound.Vowel,
        'ん' or 'ン' => FinalSound.Consonant,
        '#' => FinalSound.Consonant,
        '%' or '％' or '‰' or '°' or '℃' or '℉' or '+' or '&' => FinalSound.Vowel,
        _ => OfOther(rune),
    };

    // 28 finals of a syllable, none first; ㄹ is the eighth. ㄺ, ㄻ … count as other consonants: 닭으로, 삶으로.
    private static FinalSound OfSyllable(int final) =>
        final == 0 ? FinalSound.Vowel : final == 8 ? FinalSound.Rieul : FinalSound.Consonant;

    // Ⅰ to Ⅻ, then L (오십), C, D and M: the latter four end in consonants.
    private static FinalSound OfRomanNumeral(int index) => index < 12 ? OfDigit((index + 1) % 10) : FinalSound.Consonant;

    private static FinalSound OfDigit(int digit) => OfDigits[digit] switch
    {
        'V' => FinalSound.Vowel,
        'R' => FinalSound.Rieul,
        _ => FinalSound.Consonant,
    };

    private static FinalSound? OfOther(Rune rune)
    {
        if (Rune.IsDigit(rune))
        {
            return OfDigit((int)Rune.GetNumericValue(rune));
        }

        if (rune.IsAscii || Rune.IsLetter(rune) && rune.ToString() is var plain && plain.Normalize(NormalizationForm.FormKC) == plain)
        {
            return Rune.IsLetter(rune) ? OfLatin(rune.ToString().Normalize(NormalizationForm.FormD)[0]) : null;
        }

        // ③, ㉮, ⑴, Ⓜ and full-width letters are read as what is in them.
        var inside = rune.ToString().Normalize(NormalizationForm.FormKC);
        var isEnclosed = Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol || Rune.IsLetter(rune);
        return isEnclosed && inside != rune.ToString() ? Of(inside, ignoresParentheses: false) : null;
    }

    // 엘; 엠, 엔; all other names of Latin letters end in a vowel.
    private static FinalSound OfLatin(char letter) => letter switch
    {
        'L' or 'l' => FinalSound.Rieul,
        'M' or 'm' or 'N' or 'n' => FinalSound.Consonant,
        _ => FinalSound.Vowel,
    };
}
