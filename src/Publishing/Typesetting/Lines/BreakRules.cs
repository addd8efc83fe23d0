using Publishing.Design;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// 글줄 시작·끝 금칙: which letters no line starts with and none ends with. The lists are data: a project may add to them or take from them (K92),
/// and a narrow column may use the loose set (K91).
/// </summary>
internal sealed record BreakRules
{
    /// <summary>typography.md §0: the union of KLREQ §3, the Korean table of MS-geumchik and LO-ko. Combining marks are forbidden by UAX #14 LB9 already. U+2015 is the dash of KS X 1001, ~ what keyboards have for ～.</summary>
    public const string StrictNoStart =
        ")]}）］｝〕〉》」』】〗’”〞,.:;?!，．：；？！、。·・･｡､｣…‥‐-–—―〜～~〃ー%％‰°′″℃℉￠¢\u302E\u302F";

    /// <summary>typography.md §0, from the same three lists.</summary>
    public const string StrictNoEnd = "([{（［｛〔〈《「『【〖‘“〝｢$＄₩￦¥￥£￡€";

    /// <summary>K91: what may start a line of less than 15 em.</summary>
    public const string LooseStarts = "·～~%";

    private readonly LetterSet noStart = new(StrictNoStart);
    private readonly LetterSet noEnd = new(StrictNoEnd);

    /// <summary>Letters taken off a list: beside Hangul and hanja UAX #14 does not bind them again (LB13, LB14, LB27).</summary>
    private readonly LetterSet freeStart = new("");
    private readonly LetterSet freeEnd = new("");

    public static BreakRules Strict { get; } = new();

    public static BreakRules Loose { get; } = Strict.Changed("", LooseStarts);

    /// <summary>The rules of a book.</summary>
    public static BreakRules Of(TextDesign text)
    {
        var (start, end) = (text.Forbidden.Start, text.Forbidden.End);
        var rules = text.LineBreak == LineBreakLevel.Loose ? Loose : Strict;
        rules = (start, end) == (new LetterChanges(), new LetterChanges()) ? rules : rules.Changed(start.Add, start.Remove, end.Add, end.Remove);
        return rules with { Table = LineTable.For(text.Forbidden.Resolve) };
    }

    /// <summary>The constants of the search that go with the book's way to solve a conflict (K7).</summary>
    public LineTable Table { get; init; } = LineTable.Book;

    public bool ForbidsStart(char letter) => noStart.Contains(letter);

    public bool ForbidsEnd(char letter) => noEnd.Contains(letter);

    /// <summary>A letter that a line may start with because the book says so.</summary>
    public bool FreesStart(char letter) => freeStart.Contains(letter);

    public bool FreesEnd(char letter) => freeEnd.Contains(letter);

    private BreakRules(LetterSet noStart, LetterSet noEnd, LetterSet freeStart, LetterSet freeEnd) =>
        (this.noStart, this.noEnd, this.freeStart, this.freeEnd) = (noStart, noEnd, freeStart, freeEnd);

    private BreakRules()
    {
    }

    /// <summary>The same rules with letters added to the lists and taken from them (K92).</summary>
    public BreakRules Changed(string addedStarts, string removedStarts, string addedEnds = "", string removedEnds = "") =>
        new(noStart.Changed(addedStarts, removedStarts), noEnd.Changed(addedEnds, removedEnds),
            freeStart.Changed("", addedStarts).Changed(removedStarts, ""), freeEnd.Changed("", addedEnds).Changed(removedEnds, ""));
}

/// <summary>Letters of the basic plane as one bit each.</summary>
internal sealed class LetterSet
{
    private const int Words = 0x10000 / 64;
    private readonly ulong[] bits;

    public LetterSet(string letters) => bits = With(new ulong[Words], letters, "");

    private LetterSet(ulong[] bits) => this.bits = bits;

    public bool Contains(char letter) => (bits[letter >> 6] & (1UL << (letter & 63))) != 0;

    public LetterSet Changed(string added, string removed) => new(With((ulong[])bits.Clone(), added, removed));

    private static ulong[] With(ulong[] bits, string added, string removed)
    {
        foreach (var letter in added)
        {
            bits[letter >> 6] |= 1UL << (letter & 63);
        }

        foreach (var letter in removed)
        {
            bits[letter >> 6] &= ~(1UL << (letter & 63));
        }

        return bits;
    }
}
