using System.Text;

namespace Publishing.Tests.Support;

/// <summary>A letter of Square and its advance in thousandths of an em.</summary>
internal readonly record struct SquareLetter(int CodePoint, int Width)
{
    public bool HasInk => CodePoint is not (0x20 or 0xA0 or 0x3000) and not (>= 0x2000 and <= 0x200A);
}

/// <summary>What Square holds, and how wide: the metric T1 of typography.md §"Test metric".</summary>
internal static class SquareLetters
{
    private const string HalfWidthMarks = "‘’“”„‚·‐‑‒–†‡•‰′″‹›※₩€№™ℓ「」『』〈〉《》｡｢｣､･←↑→↓½¼¾≤≥≠≈∞√∼−²³¹";
    private const string FullWidthMarks = "…‥—―～〜〃々、。・ー〔〕【】〖〗〝〞℃℉①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ○●◎□■◇◆△▲▽▼☆★◌㉠㉡㉢㉣㉤㉮㉯㉰㉱㉲㈜㎏㎜㎝㎞㎡";

    public static IEnumerable<SquareLetter> All() => Ranges()
        .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1).Select(letter => new SquareLetter(letter, range.Width)))
        .Concat(HalfWidthMarks.Select(letter => new SquareLetter(letter, 500)))
        .Concat(FullWidthMarks.Select(letter => new SquareLetter(letter, 1000)))
        .Concat(Hanja().Select(letter => new SquareLetter(letter, 1000)))
        .DistinctBy(letter => letter.CodePoint);

    private static IEnumerable<(int First, int Last, int Width)> Ranges() =>
    [
        (0x20, 0x7E, 500), // ASCII
        (0xA0, 0xAC, 500), (0xAE, 0xFF, 500), // Latin-1, without the soft hyphen
        (0x0100, 0x017F, 500), (0x0391, 0x03C9, 500), (0x0410, 0x044F, 500), // Latin Extended-A, Greek, Cyrillic
        (0x0300, 0x0304, 0), (0x0306, 0x030C, 0), // combining marks
        (0x1100, 0x115F, 1000), (0xA960, 0xA97C, 1000), // leading jamo: the cluster's em
        (0x1160, 0x11FF, 0), (0xD7B0, 0xD7C6, 0), (0xD7CB, 0xD7FB, 0), // vowel and trailing jamo
        (0x302E, 0x302F, 0), // tone marks
        (0x3000, 0x3000, 1000), (0x3041, 0x3096, 1000), (0x30A1, 0x30FA, 1000), // ideographic space, kana
        (0x3131, 0x318E, 1000), // compatibility jamo
        (0xAC00, 0xD7A3, 1000), // all 11,172 syllables
        (0xFF01, 0xFF5E, 1000), (0xFFE0, 0xFFE6, 1000), // full-width forms
    ];

    /// <summary>The 4,888 hanja of KS X 1001, as code page 949 lists them.</summary>
    private static IEnumerable<int> Hanja()
    {
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!;
        for (var lead = 0xCA; lead <= 0xFD; lead++)
        {
            for (var trail = 0xA1; trail <= 0xFE; trail++)
            {
                var letter = korean.GetString([(byte)lead, (byte)trail]);
                if (letter.Length == 1 && letter[0] is not '?' and not '\uFFFD')
                {
                    yield return letter[0];
                }
            }
        }
    }
}
