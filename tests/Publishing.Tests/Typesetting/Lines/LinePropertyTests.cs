using System.Globalization;
using CsCheck;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Lines;
using Xunit;

namespace Publishing.Tests.Typesetting.Lines;

/// <summary>What holds of every paragraph, whatever its letters, unit, alignment and measure.</summary>
public sealed class LinePropertyTests
{
    private static readonly Gen<string> Words = Pick(
        "그는", "바닷가에서", "온", "아침", "기억했다.", "「소나기」를", "『토지』", "“왜?”라고", "‘그’", "(1992)은", "韓國의", "12,000원", "30%", "₩500", "EPUB3",
        "supercalifragilistic", "가～나", "1917~23년", "무엇을——아니,", "그래서……", "…", "—", "·", "나·너", "한\u00A0글", "국립\u200B도서관", "말〮ᄊᆞ미", "and/or", "((", "))", "\u2028", "국립중앙도서관자료수집심의위원회");

    private static readonly Gen<string> Texts = Words.Array[1, 60].Select(Pick(" ", " ", " ", ""), (words, join) => string.Join(join, words));

    private static readonly Gen<ParagraphShape> Shapes = Gen.Select(
        Pick(Alignment.Justify, Alignment.Justify, Alignment.Left, Alignment.Right, Alignment.Center), Pick(BreakUnit.Syllable, BreakUnit.Word),
        Pick(0.0, 0.5, 1), Gen.Int[-2, 2], Gen.Bool,
        (align, unit, hang, indent, balanced) => T1.Justified with
        {
            Align = align, Break = unit, Hang = hang, FirstLineIndent = T1.Ems(indent), LeftIndent = T1.Ems(indent < 0 ? 2 : 0), IsBalanced = balanced,
        });

    private static readonly Gen<(string Text, ParagraphShape Shape, int Ems)> Cases = Gen.Select(Texts, Shapes, Gen.Int[3, 40]);

    [Fact]
    public void No_line_is_wider_than_its_measure_but_for_one_cluster() => Cases.Sample(
        test =>
        {
            var lines = Break(test).Lines;
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                var room = T1.Ems(test.Ems) - test.Shape.LeftIndent - (i == 0 ? test.Shape.FirstLineIndent : Length.Zero);
                var letters = Drawn(line);
                var hang = letters.Length > 0 && letters[^1] is '.' or ',' && test.Shape.Align is Alignment.Justify or Alignment.Right ? T1.Ems(test.Shape.Hang / 2) : Length.Zero;
                Assert.True(
                    line.Width <= room + hang || new StringInfo(letters.Trim().Replace("\u200B", "", StringComparison.Ordinal)).LengthInTextElements <= 1,
                    $"{letters} is {line.Width}, more than {room}");
            }
        },
        print: Show);

    [Fact]
    public void Lines_hold_the_text_and_nothing_else() => Cases.Sample(
        test =>
        {
            var broken = Break(test);
            var at = 0;
            foreach (var line in broken.Lines)
            {
                Assert.Equal(at, line.TextStart);
                Assert.Equal(
                    test.Text[line.TextStart..line.TextEnd].TrimEnd('\u2028'),
                    string.Concat(line.Pieces.Select(piece => piece.Run.Text)));
                at = line.TextEnd;
            }

            Assert.Equal(test.Text.Length, at);
        },
        print: Show);

    [Fact]
    public void No_line_starts_or_ends_with_a_forbidden_letter() => Cases.Sample(
        test =>
        {
            var lines = Break(test).Lines;
            for (var i = 0; i + 1 < lines.Length; i++)
            {
                if (lines[i].Break is BreakKind.Emergency or BreakKind.Forced)
                {
                    continue;
                }

                Assert.DoesNotContain($"{Drawn(lines[i + 1])[0]}", BreakRules.StrictNoStart, StringComparison.Ordinal);
                Assert.DoesNotContain($"{Drawn(lines[i]).TrimEnd('\u200B')[^1]}", BreakRules.StrictNoEnd, StringComparison.Ordinal);
            }
        },
        print: Show);

    [Fact]
    public void Justified_lines_that_can_give_meet_the_edge_to_the_unit() => Cases.Where(test => test.Shape.Align == Alignment.Justify).Sample(
        test =>
        {
            var lines = Break(test).Lines;
            for (var i = 0; i < lines.Length; i++)
            {
                var (line, letters) = (lines[i], Drawn(lines[i]));
                if (line.Break is BreakKind.End or BreakKind.Forced || line.Width.Units > T1.Ems(test.Ems + 2).Units || !letters.Trim().Contains(' ', StringComparison.Ordinal))
                {
                    continue;
                }

                var room = T1.Ems(test.Ems) - test.Shape.LeftIndent - (i == 0 ? test.Shape.FirstLineIndent : Length.Zero);
                Assert.Equal(room + (letters[^1] is '.' or ',' ? T1.Ems(test.Shape.Hang / 2) : Length.Zero), line.Width);
                var drawn = line.Pieces.SelectMany(piece => piece.Run.Glyphs).Sum(glyph => glyph.Advance.Units);
                Assert.Equal(line.Width.Units, drawn - (T1.Ems(0.5).Units * (test.Text[line.TextStart..line.TextEnd].TrimEnd('\u2028').Length - letters.Length)));
            }
        },
        print: Show);

    [Fact]
    public void The_same_text_has_the_same_lines() => Cases.Sample(
        test => Assert.Equal(Break(test).Lines.Select(Key), Break(test).Lines.Select(Key)), iter: 20, print: Show);

    [Fact]
    public void More_looseness_never_gives_fewer_lines() => Cases.Sample(
        test =>
        {
            var counts = Enumerable.Range(-2, 5).Select(looseness => Break(test, looseness).Lines.Length).ToArray();
            Assert.Equal(counts.Order(), counts);
        },
        iter: 50,
        print: Show);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static BrokenText Break((string Text, ParagraphShape Shape, int Ems) test, int looseness = 0) =>
        LineBreaker.Break(T1.Shape(test.Text), test.Shape, T1.Ems(test.Ems), looseness);

    private static string Drawn(Line line) => string.Concat(line.Pieces.Select(piece => piece.Run.Text)).TrimEnd(' ');

    private static (int, Length, double, BreakKind) Key(Line line) => (line.TextEnd, line.Width, line.Ratio, line.Break);

    private static string Show((string Text, ParagraphShape Shape, int Ems) test) =>
        $"{test.Text} | {test.Shape.Align} {test.Shape.Break} hang {test.Shape.Hang} indent {test.Shape.FirstLineIndent} balanced {test.Shape.IsBalanced} | {test.Ems} em";
}
