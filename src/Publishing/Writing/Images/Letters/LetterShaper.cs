using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>Shapes stretches of letters in the fonts that their elements ask for, as the text of the book is shaped: the same faces for letters that a face lacks.</summary>
internal sealed class LetterShaper(DrawingFonts fonts, ICollection<LetterComplaint> complaints)
{
    /// <summary>Shaping counts in whole parts of a point: at this size a part is a millionth of an em and more, whatever the drawing's own scale.</summary>
    private static readonly Length ShapedSize = Length.FromPoints(100);

    /// <summary>Of sizes in pixels and of letter spacing in ems: more is a mistake, or no number.</summary>
    private const double Most = 1e5;

    /// <summary>One look of letters, made once for a stretch.</summary>
    public LetterStyle StyleOf(SvgElement element)
    {
        var look = LetterLook.Of(element);
        var family = FamilyOf(look.Families);
        var spacing = OwnerOf(element) is { } owner ? LetterLength.Of(owner.LetterSpacing, look.Size, 0) / look.Size : 0;
        if (LetterTwin.Inherited(element, "writing-mode") is "tb" or "tbrl" or "verticalrl" or "verticallr")
        {
            complaints.Add(new LetterComplaint.NotDrawn(UndrawnText.Vertical));
        }

        var style = new TextStyle
        {
            Font = new FontChoice(family, look.Weight),
            IsItalic = look.IsItalic,
            Size = ShapedSize,
            LetterSpacing = Math.Abs(spacing) < Most / 100 ? new Em(spacing) : Em.Zero,
            Scripts = family == fonts.Text ? fonts.Scripts : null,
            Language = fonts.Language,
        };
        return new(style, look.Size is > 0 and < Most ? look.Size : 0, OwnerOf(element) is { } words ? LetterLength.Of(words.WordSpacing, look.Size, 0) : 0);
    }

    /// <param name="start">Of the letters among all of the text.</param>
    public IEnumerable<SetLetter> Shape(string letters, int start, int stretch, LetterStyle style)
    {
        if (style.Size == 0)
        {
            yield break;
        }

        var scale = style.Size / ShapedSize.Points;
        var shaped = Shaper.Shape(new StyledText(letters, [new StyledRun(0, letters.Length, style.Text, default)], []), fonts.Library);
        foreach (var cluster in shaped.Clusters.AsSpan().ToArray())
        {
            var run = shaped.Runs[cluster.Run];
            var glyphs = ImmutableArray.CreateBuilder<SetGlyph>(cluster.GlyphCount);
            var pen = 0.0;
            foreach (var glyph in shaped.Glyphs.AsSpan().Slice(cluster.GlyphStart, cluster.GlyphCount).ToArray())
            {
                glyphs.Add(new(
                    run.Face,
                    glyph.Id,
                    (pen + glyph.OffsetX.Points) * scale,
                    (glyph.OffsetY.Points + run.Style.BaselineShift.Points) * scale,
                    run.Style.Size.Points * scale,
                    run.Style.Size.Points * run.Style.Width * scale));
                pen += glyph.Advance.Points;
            }

            Complain(letters, cluster, run.Face, glyphs);
            var word = letters[cluster.TextStart] == ' ' ? style.WordSpacing : 0;
            yield return new(start + cluster.TextStart, start + cluster.TextEnd, stretch, (cluster.Advance.Points * scale) + word, glyphs.DrainToImmutable());
        }
    }

    private string FamilyOf(string? families)
    {
        if (string.IsNullOrWhiteSpace(families))
        {
            return fonts.Text;
        }

        if (fonts.Find(families) is { } family)
        {
            return family;
        }

        complaints.Add(new LetterComplaint.UnknownFamily(families.Trim(), fonts.Text));
        return fonts.Text;
    }

    private void Complain(string letters, Cluster cluster, FontFace face, IEnumerable<SetGlyph> glyphs)
    {
        if (face.Shaping is null || glyphs.All(glyph => glyph.Id != 0))
        {
            return;
        }

        foreach (var rune in letters.AsSpan(cluster.TextStart, cluster.TextLength).EnumerateRunes())
        {
            if (!face.Has(rune.Value) && !Letter.NeedsNoGlyph(rune.Value))
            {
                complaints.Add(new LetterComplaint.MissingLetter(rune.Value));
            }
        }
    }

    /// <summary>A link is no element of text, but stands in one.</summary>
    private static SvgTextBase? OwnerOf(SvgElement element) => element.ParentsAndSelf.OfType<SvgTextBase>().FirstOrDefault();
}

/// <summary>How a stretch of letters is set.</summary>
/// <param name="Text">At the size that letters are shaped at.</param>
/// <param name="Size">In the drawing, in pixels of CSS; 0 for letters that cannot be seen.</param>
/// <param name="WordSpacing">Added to every space, in pixels.</param>
internal sealed record LetterStyle(TextStyle Text, double Size, double WordSpacing);
