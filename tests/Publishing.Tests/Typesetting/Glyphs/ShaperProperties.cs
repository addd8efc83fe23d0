using CsCheck;
using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Xunit;

namespace Publishing.Tests.Typesetting.Glyphs;

/// <summary>Whatever the letters, nothing is lost between text and glyphs.</summary>
public sealed class ShaperProperties
{
    private static readonly TextStyle[] Looks =
    [
        Styled.Serif,
        Styled.Serif with { IsItalic = true, HangulFont = new FontChoice("Noto Sans KR", 500) },
        Styled.Serif with { Tracking = new Em(-0.03), LetterSpacing = new Em(0.1) },
        Styled.Serif with { Font = new FontChoice("Nanum Gothic Coding") },
    ];

    /// <summary>Letters that meet each other badly, and any others.</summary>
    private static readonly Gen<string> Letters = Gen.Frequency(
        (4, OneOf("가", "한", "A", "fi", "1", " ", "(", ")", "“", "”", "…", "—", "「", "」", "漢", ",", ".")),
        (3, OneOf("\u1112", "\u119E", "\u11AB", "\u302E", "\u115F", "\u1160", "\uA964", "\uD7CB", "\u0301", "\uFE0F", "\u200B", "\u200D", "\u2060", "\u2028", "\u00A0", "\u00AD", "\t", "\uFFFC", "\uD83D", "\uDE00", "😀", "𠀀", "ㄱ")),
        (1, Gen.Char.Select(letter => letter.ToString()))).Array[0, 24].Select(string.Concat);

    private static readonly Gen<StyledText> Texts = Gen.Select(Gen.Select(Letters, Gen.Int[0, Looks.Length - 1]).Array[1, 4], parts =>
    {
        var runs = new List<StyledRun>();
        var start = 0;
        foreach (var (letters, look) in parts.Where(part => part.Item1.Length > 0))
        {
            runs.Add(new(start, letters.Length, Looks[look], new SourceSpan("a.md", start, letters.Length)));
            start += letters.Length;
        }

        return new StyledText(string.Concat(parts.Select(part => part.Item1)), [.. runs], []);
    });

    [Fact]
    public void Clusters_and_runs_cover_any_text_once_and_in_order() => Texts.Sample(
        text =>
        {
            var shaped = Shaper.Shape(text, TestFonts.Books);
            var (letter, glyph) = (0, 0);
            foreach (var cluster in shaped.Clusters)
            {
                Assert.Equal((letter, glyph), (cluster.TextStart, cluster.GlyphStart));
                Assert.True(cluster.TextLength > 0);
                (letter, glyph) = (cluster.TextEnd, glyph + cluster.GlyphCount);
                var run = shaped.Runs[cluster.Run];
                Assert.InRange(cluster.TextStart, run.TextStart, run.TextStart + run.TextLength - 1);
                Assert.True(cluster.TextEnd <= run.TextStart + run.TextLength);
            }

            Assert.Equal((text.Text.Length, shaped.Glyphs.Count), (letter, glyph));
            Assert.Equal(text.Text.Length, shaped.Runs.Sum(run => run.TextLength));
            Assert.All(Coverage.Check(shaped), missing => Assert.Equal("glyphs-001", missing.Code));
        },
        iter: 2000,
        threads: 1);

    [Fact]
    public void Two_threads_shape_alike() => Texts.Sample(
        text =>
        {
            var once = Shaper.Shape(text, TestFonts.Books);
            Parallel.For(0, 4, _ => Assert.Equal(once.Glyphs.AsSpan(), Shaper.Shape(text, TestFonts.Books).Glyphs.AsSpan()));
        },
        iter: 200,
        threads: 1);

    private static Gen<string> OneOf(params string[] letters) => Gen.Int[0, letters.Length - 1].Select(i => letters[i]);
}
