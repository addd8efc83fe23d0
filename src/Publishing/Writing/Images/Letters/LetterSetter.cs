using System.Globalization;
using System.Text;
using Publishing.Typesetting.Fonts;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>
/// Sets one text (SVG 2 §11.5): shape what follows without a break; stretch to a wanted length; walk with the pen, and where letters with a
/// place of their own end, move them by their anchor; write the outlines. Works on one text and is thrown away.
/// </summary>
internal sealed class LetterSetter
{
    /// <summary>Lines under, through and over letters, in ems: where, upwards, and how thick.</summary>
    private const double Under = -0.12;
    private const double Through = 0.3;
    private const double Over = 0.9;
    private const double Thickness = 0.06;

    private readonly LetterText text;
    private readonly DrawingFonts fonts;
    private readonly LetterPlaces places;

    /// <summary>By stretch.</summary>
    private readonly LetterStyle[] styles;

    private readonly List<SetLetter> letters = [];

    private LetterSetter(LetterText text, DrawingFonts fonts, LetterShaper shaper)
    {
        (this.text, this.fonts, places) = (text, fonts, new LetterPlaces(text));
        styles = [.. text.Stretches.Select(stretch => shaper.StyleOf(stretch.Element))];
    }

    /// <summary>Fills the outlines of the stretches.</summary>
    public static void Set(LetterText text, DrawingFonts fonts, ICollection<LetterComplaint> complaints)
    {
        var shaper = new LetterShaper(fonts, complaints);
        var setter = new LetterSetter(text, fonts, shaper);
        setter.Shape(shaper);
        setter.Stretch();
        setter.Place();
        setter.Write();
    }

    private void Shape(LetterShaper shaper)
    {
        for (var i = 0; i < text.Stretches.Length; i++)
        {
            var stretch = text.Stretches[i];
            for (int start = stretch.Start, end; start < stretch.End; start = end)
            {
                for (end = start + 1; end < stretch.End && !places.IsApart(end);)
                {
                    end++;
                }

                letters.AddRange(shaper.Shape(text.Letters[start..end], start, i, styles[i]));
            }
        }
    }

    /// <summary>A length that a part wants is made by white after each letter but the last, or by wider letters. A part with several places has no one length.</summary>
    private void Stretch()
    {
        foreach (var part in text.Parts.Where(part => part.Element.ContainsAttribute("textLength")))
        {
            var (first, last) = (letters.FindIndex(letter => letter.Start >= part.Start), letters.FindLastIndex(letter => letter.End <= part.End));
            if (first < 0 || last < first || letters[(first + 1)..(last + 1)].Any(letter => places.X(letter.Start) is not null))
            {
                continue;
            }

            var wanted = LetterLength.Of(part.Element.TextLength, LetterLook.Of(part.Element).Size, 0);
            var advances = letters[first..(last + 1)].Sum(letter => letter.Advance);
            var missing = wanted - advances - letters[(first + 1)..(last + 1)].Sum(letter => places.Move(letter.Start).X);
            if (wanted <= 0 || advances <= 0)
            {
                continue;
            }

            var isWidening = part.Element.LengthAdjust == SvgTextLengthAdjust.SpacingAndGlyphs;
            var (share, gap) = (isWidening ? Math.Max(0, 1 + (missing / advances)) : 1, isWidening || last == first ? 0 : missing / (last - first));
            for (var i = first; i <= last; i++)
            {
                letters[i] = letters[i] with { Width = letters[i].Width * share, Advance = (letters[i].Advance * share) + (i < last ? gap : 0) };
            }
        }
    }

    private void Place()
    {
        var falls = text.Stretches.Select((stretch, i) => LetterBaseline.Of(stretch.Element, fonts.Library.Find(styles[i].Text.Font, isItalic: false), styles[i].Size)).ToArray();
        var pen = default(DrawingPoint);
        var first = 0;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (i > 0 && (places.X(letter.Start) is not null || places.Y(letter.Start) is not null))
            {
                Anchor(first, i);
                first = i;
            }

            pen = new DrawingPoint(places.X(letter.Start) ?? pen.X, places.Y(letter.Start) ?? pen.Y) + places.Move(letter.Start);
            letters[i] = letter with { Pen = pen with { Y = pen.Y + falls[letter.Stretch] }, Turn = places.Turn(letter.Start) };
            pen = pen with { X = pen.X + letter.Advance };
        }

        Anchor(first, letters.Count);
    }

    /// <summary>Letters from one place to the next stand before it, after it or about it, as the first of them says.</summary>
    private void Anchor(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        var share = text.Stretches[letters[first].Stretch].Element.TextAnchor switch
        {
            SvgTextAnchor.Middle => 0.5,
            SvgTextAnchor.End => 1,
            _ => 0,
        };
        var back = share * (letters[end - 1].Pen.X + letters[end - 1].Advance - letters[first].Pen.X);
        for (var i = first; i < end && back != 0; i++)
        {
            letters[i] = letters[i] with { Pen = letters[i].Pen with { X = letters[i].Pen.X - back } };
        }
    }

    private void Write()
    {
        var paths = text.Stretches.Select(_ => new StringBuilder()).ToArray();
        for (var i = 0; i < text.Stretches.Length; i++)
        {
            var lines = LetterTwin.Inherited(text.Stretches[i].Element, "text-decoration");
            foreach (var (name, rise) in new[] { ("underline", Under), ("linethrough", Through), ("overline", Over) })
            {
                if (lines.Contains(name, StringComparison.Ordinal))
                {
                    WriteLines(paths[i], i, rise);
                }
            }
        }

        foreach (var letter in letters)
        {
            Write(paths[letter.Stretch], letter.Outline);
        }

        for (var i = 0; i < paths.Length; i++)
        {
            if (paths[i].Length > 0)
            {
                text.Stretches[i].Outline.PathData = SvgPathBuilder.Parse(paths[i].ToString());
            }
        }
    }

    /// <summary>One line for letters that stand beside each other on one height.</summary>
    private void WriteLines(StringBuilder path, int stretch, double rise)
    {
        var own = letters.Where(letter => letter.Stretch == stretch).ToArray();
        var (top, thick) = (-(rise + (Thickness / 2)) * styles[stretch].Size, Thickness * styles[stretch].Size);
        for (int start = 0, end; start < own.Length; start = end)
        {
            for (end = start + 1; end < own.Length && own[end].Pen.Y == own[start].Pen.Y && !places.IsApart(own[end].Start);)
            {
                end++;
            }

            var (left, right, y) = (own[start].Pen.X, own[end - 1].Pen.X + own[end - 1].Advance, own[start].Pen.Y + top);
            path.Append(CultureInfo.InvariantCulture, $"M{left:0.######} {y:0.######}H{right:0.######}V{y + thick:0.######}H{left:0.######}Z");
        }
    }

    private static void Write(StringBuilder path, DrawingPath outline)
    {
        foreach (var segment in outline.Segments)
        {
            path.Append(segment.Verb switch { PathVerb.Move => 'M', PathVerb.Line => 'L', PathVerb.Curve => 'C', _ => 'Z' });
            foreach (var point in segment.Verb == PathVerb.Close ? [] : segment.Points)
            {
                path.Append(CultureInfo.InvariantCulture, $"{point.X:0.######} {point.Y:0.######} ");
            }
        }
    }
}
