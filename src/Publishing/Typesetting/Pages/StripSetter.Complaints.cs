using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>Looks at broken lines for what nothing could be done about.</summary>
internal sealed partial class StripSetter
{
    // Right edges are exact; what millimetres lose by rounding is far below this.
    private static readonly Length Unseen = Length.FromPoints(0.01);

    /// <summary>One complaint per paragraph, at its first word without room. In code a line is cut anywhere as a matter of course.</summary>
    private void Complain(BrokenText broken, ParagraphShape shape, Length measure)
    {
        if (shape.KeepsSpaces)
        {
            return;
        }

        // Justified text may part a word for the sake of its spaces; ragged text only where the word has no room.
        var isByWord = shape.Break == BreakUnit.Word && shape.Align != Alignment.Justify;
        for (var i = 0; i < broken.Lines.Length; i++)
        {
            var line = broken.Lines[i];
            var room = Length.Max(Length.Zero, measure - shape.LeftIndent - shape.RightIndent - (i == 0 ? shape.FirstLineIndent : Length.Zero));
            var isCut = line.Break == BreakKind.Emergency || (isByWord && line.Break == BreakKind.InsideWord);
            if (isCut || line.Width > room + Overhang(shape, line) + Unseen)
            {
                var (start, word) = WordAt(broken.Shaped.Text, isCut ? line.TextEnd - 1 : line.TextStart);
                var where = LinePainter.SourceAt(broken.Shaped.Styled, start);
                diagnostics.Add(LinesDiagnostics.NoRoom(where.Path is null ? null : where, word, room, isCut));
                return;
            }
        }
    }

    /// <summary>K41: a mark at the end may stand outside the measure by its share of an em.</summary>
    private static Length Overhang(ParagraphShape shape, Line line) =>
        line.Pieces.IsEmpty ? Length.Zero : line.Pieces[^1].Run.Size * shape.Hang;

    /// <summary>From space to space; of a very long one the beginning.</summary>
    private static (int Start, string Word) WordAt(string text, int at)
    {
        const int shown = 50;
        var start = text.AsSpan(0, at + 1).LastIndexOfAny(' ', '\u2028') + 1;
        var length = text.AsSpan(start).IndexOfAny(' ', '\u2028');
        var word = length < 0 ? text[start..] : text.Substring(start, length);
        return (start, word.Length <= shown ? word : word[..(char.IsHighSurrogate(word[shown - 1]) ? shown - 1 : shown)] + "…");
    }
}
