using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Cover;

/// <summary>
/// The typographic front: the title large on an axis from the upper third, subtitle and people on the same axis, the house at the foot.
/// The same for the printed cover and for stores; everything is a share of the width.
/// </summary>
internal sealed class FrontCover
{
    /// <summary>The width in the units of the shares below: the pixels of a store's cover.</summary>
    public const int Units = 1600;

    /// <summary>Left edge of everything: a tenth of the width, as much as the right edge of the title keeps free.</summary>
    private const int Axis = 168;
    private const int Measure = Units - (2 * Axis);

    /// <summary>36 to 54 pt on a page 152 mm wide are 134 to 200 units; a store shows the cover 200 px high, so that short titles take more.</summary>
    private const int LargestTitle = 264;
    private const int LargestShortTitle = 336;
    private const int ShortTitle = 3;
    private const int SmallestTitle = 120;
    private const int MostLines = 3;
    private const double TitleLeading = 1.28;

    private readonly Rect area;
    private readonly CoverLetters letters;

    private FrontCover(Rect area, CoverLetters letters) => (this.area, this.letters) = (area, letters);

    public static void Draw(ImmutableArray<Placed>.Builder items, Rect area, Metadata metadata, TitlePagesDesign design, CoverColor color, FontLibrary fonts) =>
        new FrontCover(area, new CoverLetters(fonts, items, Ink.Of(color.Letters))).Draw(metadata, design);

    private void Draw(Metadata metadata, TitlePagesDesign design)
    {
        var (lines, size) = FitTitle(metadata.Title, design.Font);
        var y = (area.Height * 0.24) + Share(size * 0.4);
        foreach (var line in lines)
        {
            letters.Draw(line, StyleOf(design.Font, size), At(y));
            y += Share(size * TitleLeading);
        }

        y -= Share(size * TitleLeading);
        if (metadata.Subtitle is { } subtitle)
        {
            y = DrawLines(subtitle, StyleOf(design.SubtitleFont, 76), y + Share(176), 112);
        }

        y += Share(200);
        foreach (var credit in Credits.Of(metadata))
        {
            y = DrawLines(credit.Line, StyleOf(design.AuthorFont, 58), y, 92) + Share(92);
        }

        if (metadata.Publisher.House is { } house)
        {
            letters.Draw(house, StyleOf(design.AuthorFont with { Weight = 500 }, 56), At(area.Height - Share(190)));
        }
    }

    /// <summary>The largest size at which the title stands in three lines; a title that fits at none is cut between letters at the smallest.</summary>
    private (ImmutableArray<string> Lines, int Size) FitTitle(string title, FontChoice font)
    {
        // Words are as wide as they are large: measured once.
        var widths = new Dictionary<string, double>();
        var largest = title.Length <= ShortTitle ? LargestShortTitle : LargestTitle;
        for (var size = largest; size >= SmallestTitle; size -= 6)
        {
            if (DisplayLines.Break(title, MostLines, Share(Measure).Points, words => WidthOf(words) * size) is { } lines)
            {
                return (lines, size);
            }
        }

        return (letters.CutBetweenLetters(title, StyleOf(font, SmallestTitle), Share(Measure)), SmallestTitle);

        double WidthOf(string words)
        {
            if (!widths.TryGetValue(words, out var width))
            {
                widths[words] = width = letters.WidthOf(words, StyleOf(font, LargestTitle)).Points / LargestTitle;
            }

            return width;
        }
    }

    private Length DrawLines(string words, Publishing.Typesetting.Flow.TextStyle style, Length y, int leading) =>
        letters.DrawLines(words, style, MostLines, Share(Measure), At(y), Share(leading)) - area.Y;

    private Point At(Length down) => new(area.X + Share(Axis), area.Y + down);

    private Publishing.Typesetting.Flow.TextStyle StyleOf(FontChoice font, int size) => CoverLetters.StyleOf(font, Share(size));

    private Length Share(double units) => area.Width * (units / Units);
}
