using System.Globalization;

namespace Publishing.Document;

/// <summary>Counts 가, 나, 다 … 하 (14), then 거, 너, 더 … as Korean statutes do (K60).</summary>
internal static class KoreanCounter
{
    // ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ among the 19 leading consonants, and ㅏ ㅓ ㅗ ㅜ ㅡ ㅣ among the 21 vowels, of Unicode 3.12.
    private static readonly int[] Consonants = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18];
    private static readonly int[] Vowels = [0, 4, 8, 13, 18, 20];

    private static readonly string[] HanjaDigits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>一, 二 … 十, 十一 … 九十九; past that the plain number.</summary>
    public static string Hanja(int n)
    {
        var (tens, ones) = Math.DivRem(n, 10);
        return n is < 1 or > 99 ? n.ToString(CultureInfo.InvariantCulture) : (tens > 1 ? HanjaDigits[tens] : "") + (tens > 0 ? "十" : "") + HanjaDigits[ones];
    }

    /// <summary>The n-th syllable, counted from one; past 84 the plain number.</summary>
    public static string Syllable(int n)
    {
        var (row, column) = Math.DivRem(n - 1, Consonants.Length);
        return n >= 1 && row < Vowels.Length
            ? ((char)(0xAC00 + ((Consonants[column] * 21) + Vowels[row]) * 28)).ToString()
            : n.ToString(CultureInfo.InvariantCulture);
    }
}
