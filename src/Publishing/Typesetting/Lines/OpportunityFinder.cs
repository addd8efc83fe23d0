using System.Buffers;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines.Hyphenation;
using Publishing.Typesetting.Lines.Unicode;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// Finds the places where lines may end: UAX #14 first, then the Korean rules over it (K2 to K6, K35, K36, K42 to K48). Both units come out of
/// one pass: 글자 may use every opportunity, 어절 those that are word ends.
/// </summary>
internal static class OpportunityFinder
{
    /// <param name="found">One for each cluster: the place before it. The first is never an opportunity; the end of text is one without an element.</param>
    public static void Find(ShapedText shaped, BreakRules rules, Span<Opportunity> found)
    {
        var text = shaped.Text;
        var breaks = ArrayPool<UnicodeBreak>.Shared.Rent(text.Length);
        UnicodeLineBreaks.Find(text, breaks.AsSpan(0, text.Length));
        BindAttached(shaped, breaks);
        Judge(shaped, rules, breaks, found);
        Hyphenate(shaped, found);
        ArrayPool<UnicodeBreak>.Shared.Return(breaks);
    }

    /// <summary>Superscripts, subscripts and note calls stay with what they stand at (K54, K83), ruby with its base (K70).</summary>
    private static void BindAttached(ShapedText shaped, UnicodeBreak[] breaks)
    {
        foreach (var run in shaped.Styled.Runs)
        {
            if (run.Style.BaselineShift != Length.Zero && run.Length > 0)
            {
                Bind(shaped.Text, breaks, run.Start);
            }
        }

        foreach (var mark in shaped.Styled.Marks)
        {
            if (mark is TextMark.NoteCall { Length: > 0 })
            {
                Bind(shaped.Text, breaks, mark.Start);
            }
            else if (mark is TextMark.Ruby)
            {
                breaks.AsSpan(mark.Start + 1, Math.Max(0, mark.Length - 1)).Clear();
            }
        }
    }

    private static void Bind(string text, UnicodeBreak[] breaks, int at)
    {
        if (at > 0 && breaks[at] == UnicodeBreak.Allowed && !Letters.IsBreakingSpace(text[at - 1]))
        {
            breaks[at] = UnicodeBreak.No;
        }
    }

    /// <summary>K45: Latin words of five letters or more whose language is known.</summary>
    private static void Hyphenate(ShapedText shaped, Span<Opportunity> found)
    {
        foreach (var run in shaped.Styled.Runs)
        {
            if (run.Style.Hyphenated is not { } language || Hyphenator.For(language) is not { } hyphenator)
            {
                continue;
            }

            for (var start = run.Start; start < run.End;)
            {
                var end = EndOfWord(shaped.Text, start, run.End);
                if (end - start >= Hyphenator.ShortestWord)
                {
                    Hyphenate(shaped, found, start, hyphenator.Find(shaped.Text.AsSpan(start, end - start)));
                }

                start = Math.Max(end, start + 1);
            }
        }
    }

    private static int EndOfWord(string text, int start, int most)
    {
        while (start < most && Letter.ClassOf(text[start]) == LetterClass.Latin && !char.IsSurrogate(text[start]))
        {
            start++;
        }

        return start;
    }

    private static void Hyphenate(ShapedText shaped, Span<Opportunity> found, int wordStart, bool[] places)
    {
        var clusters = shaped.Clusters.AsSpan();
        var (low, high) = (0, clusters.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = clusters[middle].TextStart < wordStart ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < clusters.Length && clusters[i].TextStart < wordStart + places.Length; i++)
        {
            if (places[clusters[i].TextStart - wordStart] && found[i].Kind == OpportunityKind.None)
            {
                found[i] = new(OpportunityKind.Hyphen, 0, 0);
            }
        }
    }

    private static void Judge(ShapedText shaped, BreakRules rules, UnicodeBreak[] breaks, Span<Opportunity> found)
    {
        var text = shaped.Text;
        var clusters = shaped.Clusters.AsSpan();
        var wordStart = 0;
        var letters = 0;
        for (var i = 0; i < clusters.Length; i++)
        {
            var at = clusters[i].TextStart;
            var kind = i == 0 ? OpportunityKind.None : JudgePlace(text, at, breaks[at], rules);
            if (kind >= OpportunityKind.Mark)
            {
                CountTails(shaped, wordStart, found[wordStart..i]);
                (wordStart, letters) = (i, 0);
            }

            found[i] = new(kind, (byte)Math.Min(letters, byte.MaxValue), 0);
            letters = rules.ForbidsEnd(text[at]) ? 0 : letters + (Letters.IsCounted(text[at]) ? 1 : 0);
        }

        CountTails(shaped, wordStart, found[wordStart..clusters.Length]);
    }

    /// <summary>Now that the word is read, tells each place in it how many letters follow, up to a bracket that closes.</summary>
    private static void CountTails(ShapedText shaped, int wordStart, Span<Opportunity> word)
    {
        var letters = 0;
        for (var i = word.Length - 1; i > 0; i--)
        {
            var letter = shaped.Text[shaped.Clusters[wordStart + i].TextStart];
            letters = Letters.IsCounted(letter) ? letters + 1 : Letters.IsClosingBracket(letter) ? 0 : letters;
            if (word[i].Kind == OpportunityKind.InsideWord)
            {
                word[i] = word[i] with { Tail = (byte)Math.Min(letters, byte.MaxValue) };
            }
        }
    }

    private static OpportunityKind JudgePlace(string text, int at, UnicodeBreak unicode, BreakRules rules)
    {
        var (last, first) = (text[at - 1], text[at]);
        if (Letters.IsSyllable(last) && Letters.IsSyllable(first) && unicode == UnicodeBreak.Allowed)
        {
            // Users may forbid syllables too (K92).
            return rules.ForbidsStart(first) || rules.ForbidsEnd(last) ? OpportunityKind.Forbidden : OpportunityKind.InsideWord; // K3
        }

        if (unicode == UnicodeBreak.Mandatory)
        {
            return OpportunityKind.Forced;
        }

        var (inner, hasSpace) = LastLetter(text, at);
        if (Letters.IsBreakingSpace(first) || Letters.IsLineEnd(first))
        {
            return OpportunityKind.None;
        }

        if (rules.ForbidsStart(first) || rules.ForbidsEnd(inner))
        {
            return OpportunityKind.Forbidden; // K5, K6
        }

        if (hasSpace)
        {
            return unicode == UnicodeBreak.Allowed || rules.FreesStart(first) || rules.FreesEnd(inner) ? OpportunityKind.Space : OpportunityKind.None;
        }

        var isFreed = (rules.FreesStart(first) && Letters.IsSquare(inner)) || (rules.FreesEnd(inner) && Letters.IsSquare(first)); // K92
        return JudgeWithoutSpace(text, at, inner, isFreed || unicode == UnicodeBreak.Allowed);
    }

    private static OpportunityKind JudgeWithoutSpace(string text, int at, char last, bool isAllowed)
    {
        var first = text[at];
        if (Letters.IsDash(last) && first is not ('\u2060' or Letters.NoBreakSpace))
        {
            return OpportunityKind.Mark; // K36; UAX #14 binds the dash to a quote that follows (LB19a)
        }

        if (last == '~' && IsRange(text, at))
        {
            return OpportunityKind.Mark; // K2; UAX #14 has ~ as a letter
        }

        if (!isAllowed)
        {
            // UAX #14 binds quotes to a neighbour that is not East Asian: 왜?”라고. In Korean the particle may go down (K3, K43).
            var atQuote = (Letters.IsClosingQuote(last) && Letters.IsSquare(first)) || (Letters.IsOpeningQuote(first) && Letters.IsSquare(last));
            return atQuote ? OpportunityKind.InsideWord : OpportunityKind.None;
        }

        if (Letters.IsWave(last) || last is Letters.ZeroWidthSpace or Letters.Picture || first == Letters.Picture)
        {
            return OpportunityKind.Mark; // K2, K48
        }

        if (last == '/' && at >= 2 && Letters.IsLetter(text[at - 2]) && Letters.IsLetter(first))
        {
            return OpportunityKind.Mark; // K2
        }

        // The author's own place to hyphenate.
        return last == Letters.SoftHyphen ? OpportunityKind.Hyphen : OpportunityKind.InsideWord;
    }

    /// <summary>1917~23년, 서울~부산, and not a~b or a path.</summary>
    private static bool IsRange(string text, int at) =>
        at >= 2 && char.IsLetterOrDigit(text[at - 2]) && char.IsLetterOrDigit(text[at]) && !(char.IsAsciiLetter(text[at - 2]) && char.IsAsciiLetter(text[at]));

    /// <summary>The letter before a place, marks and spaces passed; whether there were spaces.</summary>
    private static (char Letter, bool HasSpace) LastLetter(string text, int at)
    {
        var hasSpace = false;
        var i = at - 1;
        while (i > 0 && Letters.IsBreakingSpace(text[i]))
        {
            hasSpace = true;
            i--;
        }

        hasSpace |= Letters.IsBreakingSpace(text[i]);
        while (i > 0 && Letters.Combines(text[i]))
        {
            i--;
        }

        return (text[i], hasSpace);
    }
}
