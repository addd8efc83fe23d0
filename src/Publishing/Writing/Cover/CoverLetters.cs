using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Cover;

/// <summary>Sets words on a cover, in one ink.</summary>
internal sealed class CoverLetters(FontLibrary fonts, ImmutableArray<Placed>.Builder items, Ink ink)
{
    public static TextStyle StyleOf(FontChoice font, Length size) => new() { Font = font, Size = size, Tracking = new Em(-0.02) };

    public Length WidthOf(string words, TextStyle style) => DisplayType.WidthOf(DisplayType.Shape(words, style, fonts));

    public void Draw(string words, TextStyle style, Point origin, Turn turn = Turn.None) =>
        DisplayType.Paint(items, DisplayType.Shape(words, style, fonts), origin, ink, turn: turn);

    /// <summary>Lines broken between words where they fit; gives the baseline of the last.</summary>
    public Length DrawLines(string words, TextStyle style, int mostLines, Length measure, Point origin, Length leading)
    {
        var y = origin.Y;
        foreach (var line in DisplayLines.Break(words, mostLines, measure.Points, part => WidthOf(part, style).Points) ?? CutBetweenLetters(words, style, measure))
        {
            Draw(line, style, origin with { Y = y });
            y += leading;
        }

        return y - leading;
    }

    public ImmutableArray<string> CutBetweenLetters(string words, TextStyle style, Length measure)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var letter in words.EnumerateRunes())
        {
            if (WidthOf(line + letter, style) > measure)
            {
                lines.Add(line.Trim());
                line = "";
            }

            line += letter;
        }

        lines.Add(line.Trim());
        return lines.ToImmutable();
    }

    /// <summary>A paragraph set like one of a book; gives the baseline after its last line.</summary>
    public Length DrawParagraph(string words, TextStyle style, Length measure, Point origin, Length leading)
    {
        var styled = StyledTextBuilder.Of(words, style);
        var shape = new ParagraphShape { Leading = leading, Align = Alignment.Left, Break = BreakUnit.Word };
        var y = origin.Y;
        foreach (var line in LineBreaker.Break(Shaper.Shape(styled, fonts), shape, measure, BreakRules.Strict).Lines)
        {
            var drawn = ImmutableArray.CreateBuilder<Placed>();
            LinePainter.Paint(drawn, new SetItem.Text(line, styled, default, LineRole.Display), origin with { Y = y });
            items.AddRange(drawn.Select(item => item is Placed.Glyphs glyphs ? glyphs with { Ink = ink } : item));
            y += leading;
        }

        return y;
    }
}
