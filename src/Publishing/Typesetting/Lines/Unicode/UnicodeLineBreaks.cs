using System.Buffers;
using System.Text;
using static Publishing.Typesetting.Lines.Unicode.LineBreakClass;

namespace Publishing.Typesetting.Lines.Unicode;

/// <summary>Whether a line may end at a place of a text.</summary>
internal enum UnicodeBreak : byte
{
    No,
    Allowed,

    /// <summary>After a line or paragraph separator.</summary>
    Mandatory,
}

/// <summary>
/// UAX #14 of Unicode 17.0, untailored: one pass over the text that keeps what the rules look back for. Rules are asked in their order,
/// each in the method named for its group.
/// </summary>
internal static class UnicodeLineBreaks
{
    /// <param name="breaks">As long as the text; element i is for the place before its code unit i. The start of text is never a break (LB2), its end always is (LB3) and has no element.</param>
    public static void Find(ReadOnlySpan<char> text, Span<UnicodeBreak> breaks)
    {
        breaks.Clear();
        var worker = new Worker(text);
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Read(text, i, out var length);
            var property = LineBreakProperties.Of(codePoint);
            breaks[i] = worker.Step(property, i + length);
            i += length;
        }
    }

    private static int Read(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        var unit = text[at];
        if (!char.IsSurrogate(unit))
        {
            return unit;
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out length) == OperationStatus.Done ? rune.Value : unit;
    }

    /// <summary>What has been read, as far as a rule can look back.</summary>
    private ref struct Worker(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;

        /// <summary>The last letter with its marks (LB9), spaces skipped.</summary>
        private LineBreakProperty before;

        /// <summary>What stood directly before <see cref="before"/>: a space if spaces did.</summary>
        private LineBreakProperty beforeThat;

        private bool isStart = true;

        /// <summary><see cref="before"/> is the first letter of the text.</summary>
        private bool isSecond;

        /// <summary>Spaces stand between <see cref="before"/> and here.</summary>
        private bool hasSpaces;

        /// <summary>The code point before this place is a zero width joiner.</summary>
        private bool followsJoiner;

        /// <summary>LB25: <see cref="before"/> ends NU (SY | IS)*.</summary>
        private bool isNumber;

        /// <summary>LB25: <see cref="before"/> ends NU (SY | IS)* (CL | CP).</summary>
        private bool isClosedNumber;

        /// <summary>LB30a: an odd number of regional indicators ends in <see cref="before"/>.</summary>
        private bool isHalfFlag;

        /// <param name="next">Where the code point after this one starts.</param>
        public UnicodeBreak Step(LineBreakProperty now, int next)
        {
            var combines = now.Class is CM or ZWJ;
            if (combines && !isStart && !hasSpaces && before.Class is not (BK or CR or LF or NL or SP or ZW))
            {
                followsJoiner = now.Class == ZWJ;
                return UnicodeBreak.No; // LB9
            }

            var joins = now.Class == ZWJ;
            if (combines)
            {
                now = new((ushort)((now.Value & ~63) | (int)AL)); // LB10
            }

            var result = isStart ? UnicodeBreak.No : Decide(now, next); // LB2
            Remember(now);
            followsJoiner = joins;
            return result;
        }

        private void Remember(LineBreakProperty now)
        {
            if (now.Class == SP && !isStart && before.Class is not (BK or CR or LF or NL))
            {
                hasSpaces = true;
                return;
            }

            var goesOn = isNumber && !hasSpaces;
            isClosedNumber = goesOn && now.Class is CL or CP;
            isNumber = now.Class == NU || (goesOn && now.Class is SY or IS);
            isHalfFlag = now.Class == RI && !(isHalfFlag && !hasSpaces);
            beforeThat = hasSpaces ? new((ushort)SP) : before;
            isSecond = isStart;
            isStart = false;
            before = now;
            hasSpaces = false;
        }

        private readonly UnicodeBreak Decide(LineBreakProperty now, int next)
        {
            switch (before.Class)
            {
                case BK or LF or NL: // LB4, LB5
                case CR when now.Class != LF:
                    return UnicodeBreak.Mandatory;
                case CR:
                    return UnicodeBreak.No;
                case H2 or H3 when now.Class is H2 or H3 && !hasSpaces && !followsJoiner:
                    return UnicodeBreak.Allowed; // LB26, LB31: the common case of Korean
            }

            if (now.Class is BK or CR or LF or NL or SP or ZW)
            {
                return UnicodeBreak.No; // LB6, LB7
            }

            if (before.Class == ZW)
            {
                return UnicodeBreak.Allowed; // LB8
            }

            if (followsJoiner && !hasSpaces)
            {
                return UnicodeBreak.No; // LB8a
            }

            if (ForbidsAcrossSpaces(now, next))
            {
                return UnicodeBreak.No;
            }

            if (hasSpaces || before.Class == SP)
            {
                return UnicodeBreak.Allowed; // LB18
            }

            var forbids = ForbidsAtQuotes(now, next) ?? (ForbidsAtMarks(now) || ForbidsAtNumbers(now, next) || ForbidsAtLetters(now, next));
            return forbids ? UnicodeBreak.No : UnicodeBreak.Allowed; // LB31
        }

        /// <summary>LB11 to LB17.</summary>
        private readonly bool ForbidsAcrossSpaces(LineBreakProperty now, int next)
        {
            if (now.Class == WJ || (!hasSpaces && before.Class is WJ or GL)) // LB11, LB12
            {
                return true;
            }

            if (now.Class == GL && !hasSpaces && before.Class is not (SP or BA or HY or HH)) // LB12a
            {
                return true;
            }

            if (now.Class is CL or CP or EX or SY || before.Class == OP) // LB13, LB14
            {
                return true;
            }

            if (before.IsOpeningQuote && (isSecond || beforeThat.Class is BK or CR or LF or NL or OP or QU or GL or SP or ZW)) // LB15a
            {
                return true;
            }

            if (now.IsClosingQuote && (SkipMarks(next, out var after) is not { } follower
                || follower.Class is SP or GL or WJ or CL or QU or CP or EX or IS or SY or BK or CR or LF or NL or ZW)) // LB15b
            {
                return true;
            }

            if (now.Class == IS) // LB15c, LB15d
            {
                return !(hasSpaces && SkipMarks(next, out after) is { Class: NU });
            }

            return (before.Class is CL or CP && now.Class == NS) || (before.Class == B2 && now.Class == B2); // LB16, LB17
        }

        /// <summary>LB19 to LB20; null where they say nothing.</summary>
        private readonly bool? ForbidsAtQuotes(LineBreakProperty now, int next)
        {
            if (now.Class == QU && (!now.IsOpeningQuote || !before.IsEastAsian || SkipMarks(next, out _) is not { IsEastAsian: true }))
            {
                return true; // LB19, LB19a
            }

            if (before.Class == QU && (!before.IsClosingQuote || !now.IsEastAsian || isSecond || !beforeThat.IsEastAsian))
            {
                return true; // LB19, LB19a
            }

            return now.Class == CB || before.Class == CB ? false : null; // LB20
        }

        /// <summary>LB20a to LB22.</summary>
        private readonly bool ForbidsAtMarks(LineBreakProperty now)
        {
            if (before.Class is HY or HH)
            {
                if (now.Class is AL or HL && (isSecond || beforeThat.Class is BK or CR or LF or NL or SP or ZW or CB or GL)) // LB20a
                {
                    return true;
                }

                if (!isSecond && beforeThat.Class == HL && now.Class != HL) // LB21a
                {
                    return true;
                }
            }

            return now.Class is BA or HH or HY or NS || before.Class == BB // LB21
                || (before.Class == SY && now.Class == HL) // LB21b
                || now.Class == IN; // LB22
        }

        /// <summary>LB23 to LB25, LB27.</summary>
        private readonly bool ForbidsAtNumbers(LineBreakProperty now, int next)
        {
            var (last, first) = (before.Class, now.Class);
            if ((last is AL or HL && first == NU) || (last == NU && first is AL or HL) // LB23
                || (last == PR && first is ID or EB or EM) || (last is ID or EB or EM && first == PO) // LB23a
                || (last is PR or PO && first is AL or HL) || (last is AL or HL && first is PR or PO)) // LB24
            {
                return true;
            }

            if (first is PO or PR)
            {
                return isNumber || isClosedNumber || (first == PO && IsHangul(last)); // LB25, LB27
            }

            if (first == NU)
            {
                return last is PO or PR or HY or IS || isNumber; // LB25
            }

            if (last is PO or PR && first == OP && SkipMarks(next, out var after) is { } inner) // LB25
            {
                return inner.Class == NU || (inner.Class == IS && SkipMarks(after, out _) is { Class: NU });
            }

            return last == PR && IsHangul(first); // LB27
        }

        /// <summary>LB26, LB28 to LB30b.</summary>
        private readonly bool ForbidsAtLetters(LineBreakProperty now, int next)
        {
            var (last, first) = (before.Class, now.Class);
            return last switch
            {
                JL when first is JL or JV or H2 or H3 => true, // LB26
                JV or H2 when first is JV or JT => true,
                JT or H3 when first == JT => true,
                AL or HL when first is AL or HL => true, // LB28
                IS when first is AL or HL => true, // LB29
                AL or HL or NU when first == OP && !now.IsEastAsian => true, // LB30
                CP when !before.IsEastAsian && first is AL or HL or NU => true,
                RI when first == RI => isHalfFlag, // LB30a
                EB when first == EM => true, // LB30b
                _ when first == EM && before.IsFuturePictograph => true,
                _ => ForbidsInAksara(now, next),
            };
        }

        /// <summary>LB28a: orthographic syllables of Brahmic scripts.</summary>
        private readonly bool ForbidsInAksara(LineBreakProperty now, int next)
        {
            if (before.Class == AP)
            {
                return IsAksara(now) || now.Class == AS;
            }

            if (before.Class == VI && !isSecond && (IsAksara(beforeThat) || beforeThat.Class == AS) && IsAksara(now))
            {
                return true;
            }

            return (IsAksara(before) || before.Class == AS)
                && (now.Class is VF or VI || ((IsAksara(now) || now.Class == AS) && SkipMarks(next, out _) is { Class: VF }));
        }

        private static bool IsAksara(LineBreakProperty property) => property.Class == AK || property.IsDottedCircle;

        private static bool IsHangul(LineBreakClass value) => value is H2 or H3 or JL or JV or JT;

        /// <summary>The letter at a place once the marks of the one before it are passed (LB9); null at the end of text.</summary>
        private readonly LineBreakProperty? SkipMarks(int at, out int after)
        {
            while (at < text.Length)
            {
                var property = LineBreakProperties.Of(Read(text, at, out var length));
                at += length;
                if (property.Class is not (CM or ZWJ))
                {
                    after = at;
                    return property;
                }
            }

            after = at;
            return null;
        }
    }
}
