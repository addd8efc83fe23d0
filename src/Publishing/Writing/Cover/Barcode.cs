using System.Collections.Immutable;

namespace Publishing.Writing.Cover;

/// <summary>
/// Bars and spaces of EAN-13 and its five-digit add-on, one sign a module: <c>1</c> a bar (GS1 General Specifications 5.2). Set A and its
/// mirror images B and C stand in one table.
/// </summary>
internal static class Barcode
{
    private const int MainDigits = 13;
    private const int AddonDigits = 5;

    /// <summary>Set A of each digit; C is A with bars and spaces changed, B is C from the right.</summary>
    private static readonly ImmutableArray<string> SetA = ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"];

    /// <summary>By the first digit, which no bars stand for: the sets of the six after it.</summary>
    private static readonly ImmutableArray<string> MainSets = ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"];

    /// <summary>By the check sum of an add-on: the sets of its five digits (M11).</summary>
    private static readonly ImmutableArray<string> AddonSets = ["BBAAA", "BABAA", "BAABA", "BAAAB", "ABBAA", "AABBA", "AAABB", "ABABA", "ABAAB", "AABAB"];

    /// <summary>95 modules of thirteen digits.</summary>
    public static string Main(string digits)
    {
        Check(digits, MainDigits);
        var sets = MainSets[digits[0] - '0'];
        var left = string.Concat(Enumerable.Range(0, 6).Select(i => Encode(digits[i + 1], sets[i])));
        var right = string.Concat(Enumerable.Range(7, 6).Select(i => Encode(digits[i], 'C')));
        return "101" + left + "01010" + right + "101";
    }

    /// <summary>47 modules of five digits.</summary>
    public static string Addon(string digits)
    {
        Check(digits, AddonDigits);
        var sets = AddonSets[AddonCheck(digits)];
        return "1011" + string.Join("01", Enumerable.Range(0, AddonDigits).Select(i => Encode(digits[i], sets[i])));
    }

    /// <summary>M11: three times the odd places and nine times the even ones.</summary>
    public static int AddonCheck(string digits) => digits.Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 3 : 9)).Sum() % 10;

    private static string Encode(char digit, char set)
    {
        var a = SetA[digit - '0'];
        var c = string.Concat(a.Select(module => module == '0' ? '1' : '0'));
        return set switch
        {
            'A' => a,
            'C' => c,
            _ => string.Concat(c.Reverse()),
        };
    }

    private static void Check(string digits, int count)
    {
        if (digits.Length != count || !digits.All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"A barcode of {count} digits was asked of '{digits}'.", nameof(digits));
        }
    }
}
