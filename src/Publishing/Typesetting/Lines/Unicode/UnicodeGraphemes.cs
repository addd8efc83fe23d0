namespace Publishing.Typesetting.Lines.Unicode;

/// <summary>What the rules of UAX #29 (Unicode 17.0) ask of a code point. The order is that of the table's writer.</summary>
internal enum GraphemeClass : byte
{
    Other, CR, LF, Control, Extend, ZWJ, RegionalIndicator, Prepend, SpacingMark, L, V, T, Pictograph,

    /// <summary>A consonant that a linker joins to another (GB9c).</summary>
    Consonant,

    /// <summary>A virama or invisible stacker; extends what is before it.</summary>
    Linker,

    /// <summary>Modern syllable without a final.</summary>
    LV,
    LVT,
}

/// <summary>
/// 글자 덩이: what a reader takes for one letter (UAX #29 extended grapheme clusters). The framework's own cutting knows an older rule of
/// Indic conjuncts; it differs in 17 of the 766 cases of GraphemeBreakTest-17.0.0.
/// </summary>
internal static partial class UnicodeGraphemes
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FinalsPerVowel = 28;

    /// <summary>Where the cluster that starts at a place ends.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var (last, at) = Next(text, start);
        var (hasOddFlag, isAfterPictograph, conjunct) = (last == GraphemeClass.RegionalIndicator, last == GraphemeClass.Pictograph, last == GraphemeClass.Consonant ? 1 : 0);
        while (at < text.Length)
        {
            var (next, end) = Next(text, at);
            var isPaired = hasOddFlag && next == GraphemeClass.RegionalIndicator;
            var isJoined = isAfterPictograph && last == GraphemeClass.ZWJ && next == GraphemeClass.Pictograph;
            var isConjunct = conjunct == 2 && next == GraphemeClass.Consonant;
            if (!isPaired && !isJoined && !isConjunct && !Joins(last, next))
            {
                break;
            }

            hasOddFlag = next == GraphemeClass.RegionalIndicator && !hasOddFlag;
            isAfterPictograph = next == GraphemeClass.Pictograph || (isAfterPictograph && next is GraphemeClass.Extend or GraphemeClass.Linker or GraphemeClass.ZWJ);
            conjunct = AfterConjunct(conjunct, next);
            (last, at) = (next, end);
        }

        return at;
    }

    /// <summary>0: no consonant to join; 1: a consonant and marks; 2: a linker among the marks (GB9c).</summary>
    private static int AfterConjunct(int state, GraphemeClass next) => next switch
    {
        GraphemeClass.Consonant => 1,
        GraphemeClass.Linker => state == 0 ? 0 : 2,
        GraphemeClass.Extend or GraphemeClass.ZWJ => state,
        _ => 0,
    };

    /// <summary>GB3 to GB9b: the rules that look at two neighbours only.</summary>
    private static bool Joins(GraphemeClass last, GraphemeClass next) => (last, next) switch
    {
        (GraphemeClass.CR, GraphemeClass.LF) => true,
        (GraphemeClass.CR or GraphemeClass.LF or GraphemeClass.Control, _) or (_, GraphemeClass.CR or GraphemeClass.LF or GraphemeClass.Control) => false,
        (GraphemeClass.L, GraphemeClass.L or GraphemeClass.V or GraphemeClass.LV or GraphemeClass.LVT) => true,
        (GraphemeClass.LV or GraphemeClass.V, GraphemeClass.V or GraphemeClass.T) => true,
        (GraphemeClass.LVT or GraphemeClass.T, GraphemeClass.T) => true,
        (_, GraphemeClass.Extend or GraphemeClass.Linker or GraphemeClass.ZWJ or GraphemeClass.SpacingMark) => true,
        (GraphemeClass.Prepend, _) => true,
        _ => false,
    };

    private static (GraphemeClass Class, int End) Next(ReadOnlySpan<char> text, int at)
    {
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return isPair ? (ClassOf(char.ConvertToUtf32(text[at], text[at + 1])), at + 2) : (ClassOf(text[at]), at + 1);
    }

    private static GraphemeClass ClassOf(int codePoint)
    {
        if (codePoint is >= FirstSyllable and <= LastSyllable)
        {
            return (codePoint - FirstSyllable) % FinalsPerVowel == 0 ? GraphemeClass.LV : GraphemeClass.LVT;
        }

        var ranges = Ranges;
        var (low, high) = (0, (ranges.Length / 3) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint > ranges[(middle * 3) + 1])
            {
                low = middle + 1;
            }
            else if (codePoint < ranges[middle * 3])
            {
                high = middle - 1;
            }
            else
            {
                return (GraphemeClass)ranges[(middle * 3) + 2];
            }
        }

        return GraphemeClass.Other;
    }
}
