using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Tests.Typesetting.Lines;

/// <summary>Metric T1 of typography.md: Hangul, hanja, … — ～ and full-width forms 1 em, ASCII, spaces, curly quotes, · and CJK brackets half an em, marks nothing. 10 pt.</summary>
internal static class T1
{
    private const string HalfWidth = "‘’“”·「」『』〈〉《》₩²₂\u00A0";
    private const string Nothing = "\u200B\u2060\u2028\u00AD\u302E\u302F";

    public static readonly TextStyle Style = new() { Font = new("T1"), Size = Length.FromPoints(10) };

    public static readonly ParagraphShape Justified = new() { Leading = Length.FromPoints(17) };

    private static readonly FontFace Face = new()
    {
        Family = "T1", Weight = 400, IsItalic = false, PostScriptName = "T1", UnitsPerEm = 1000, Ascent = 880, Descent = -120, CapHeight = 700, XHeight = 500,
        ItalicAngle = 0, Box = (0, 0, 1000, 1000), GlyphCount = 1, HasCffOutlines = false, EmbeddingBits = 0,
    };

    public static Length Ems(double count) => Style.Size * count;

    /// <summary>One glyph and one cluster for each grapheme.</summary>
    public static ShapedText Shape(string text, TextStyle? style = null, params TextMark[] marks)
    {
        style ??= Style;
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        var clusters = ImmutableArray.CreateBuilder<Cluster>();
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            var next = StringInfo.GetNextTextElementLength(text, start);
            var isTracked = char.IsBetween(text[start], '가', '힣') && start + next < text.Length && char.IsBetween(text[start + next], '가', '힣');
            var tracking = isTracked ? style.Tracking : Em.Zero;
            var advance = new Em(WidthOf(text[start]) + tracking.Value + style.LetterSpacing.Value).At(style.Size);
            clusters.Add(new(start, next, glyphs.Count, 1, 0, advance));
            glyphs.Add(new(1, advance, Length.Zero, Length.Zero, start));
        }

        var styled = new StyledText(text, [new(0, text.Length, style, default)], [.. marks]);
        return new(styled, [new(Face, style, 0, text.Length, 0, glyphs.Count)], glyphs.ToArray(), clusters.ToArray());
    }

    public static double WidthOf(char letter) =>
        Nothing.Contains(letter, StringComparison.Ordinal) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? 0
        : letter < 0x100 || HalfWidth.Contains(letter, StringComparison.Ordinal) ? 0.5
        : 1;

    /// <summary>The text with ÷ at the opportunities of a unit.</summary>
    public static string Opportunities(string text, BreakUnit unit, BreakRules? rules = null)
    {
        var shaped = Shape(text);
        var found = Find(shaped, rules);
        var result = new StringBuilder();
        for (var i = 0; i < shaped.Clusters.Count; i++)
        {
            var cluster = shaped.Clusters[i];
            result.Append(IsOpen(found[i], unit) ? "÷" : "").Append(text, cluster.TextStart, cluster.TextLength);
        }

        return result.ToString();
    }

    /// <summary>E n and S n of typography.md: lines as full as they go, broken at the same opportunities that the search uses; spaces at line ends dropped, lines joined by " / ".</summary>
    public static string FirstFit(string text, BreakUnit unit, double ems, double hang = 0)
    {
        var shaped = Shape(text);
        var found = Find(shaped, null);
        var lines = new List<string>();
        for (var start = 0; start < shaped.Clusters.Count;)
        {
            var end = EndOfLine(shaped, found, unit, start, ems, hang);
            var (from, to) = (shaped.Clusters[start].TextStart, shaped.Clusters[end - 1].TextEnd);
            lines.Add(text[from..to].TrimEnd(' ', '\u200B'));
            start = end;
        }

        return string.Join(" / ", lines);
    }

    public static string Lines(BrokenText broken) =>
        string.Join(" / ", broken.Lines.Select(line => broken.Shaped.Text[line.TextStart..line.TextEnd].TrimEnd(' ', '\u200B')));

    /// <summary>Justified at K10 to K12 to the letter.</summary>
    public static BrokenText BreakByRows(string text, double ems) =>
        LineBreaker.Break(Shape(text), Justified, Ems(ems), 0, LineTable.Rows, BreakRules.Strict);

    private static Opportunity[] Find(ShapedText shaped, BreakRules? rules)
    {
        var found = new Opportunity[shaped.Clusters.Count];
        OpportunityFinder.Find(shaped, rules ?? BreakRules.Strict, found);
        return found;
    }

    private static bool IsOpen(Opportunity opportunity, BreakUnit unit) =>
        unit == BreakUnit.Word ? opportunity.IsWordEnd : opportunity.Kind >= OpportunityKind.InsideWord;

    private static int EndOfLine(ShapedText shaped, Opportunity[] found, BreakUnit unit, int start, double ems, double hang)
    {
        var best = LastThatFits(shaped, found, unit, start, ems, hang);
        if (best < 0)
        {
            best = LastThatFits(shaped, found, BreakUnit.Syllable, start, ems, hang); // K8
        }

        return best < 0 ? start + 1 : best;
    }

    private static int LastThatFits(ShapedText shaped, Opportunity[] found, BreakUnit unit, int start, double ems, double hang)
    {
        var best = -1;
        for (var end = start + 1; end <= shaped.Clusters.Count; end++)
        {
            if (end < shaped.Clusters.Count && !IsOpen(found[end], unit))
            {
                continue;
            }

            var text = shaped.Text[shaped.Clusters[start].TextStart..shaped.Clusters[end - 1].TextEnd].TrimEnd(' ');
            var width = shaped.Clusters.AsSpan()[start..end].ToArray().Where(cluster => cluster.TextStart < shaped.Clusters[start].TextStart + text.Length)
                .Sum(cluster => cluster.Advance.Points / 10);
            if (width - (text.EndsWith('.') || text.EndsWith(',') ? hang * 0.5 : 0) <= ems + 1e-9)
            {
                best = end;
            }
        }

        return best;
    }
}
