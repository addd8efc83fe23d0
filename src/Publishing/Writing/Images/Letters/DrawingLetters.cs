using System.Collections.Immutable;
using Publishing.Typesetting.Fonts;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>
/// Puts outlines in the place of every text of a drawing, so that whatever draws it needs no fonts and has no choice. Letters are chosen and
/// shaped as those of the book. Call tree:
///   Replace → LetterReader.Read (LetterTwin) → LetterSetter.Set (LetterLook, LetterShaper) → one group for one text.
/// </summary>
internal static class DrawingLetters
{
    /// <param name="fonts">Null where there are none: then no letter is drawn.</param>
    /// <returns>Each complaint once, in the order of the file.</returns>
    public static ImmutableArray<LetterComplaint> Replace(SvgDocument document, DrawingFonts? fonts)
    {
        var complaints = new List<LetterComplaint>();
        foreach (var text in document.Descendants().OfType<SvgTextBase>().Where(text => !text.Parents.Any(around => around is SvgTextBase)).ToArray())
        {
            // What is not shown itself may be shown elsewhere; it is not complained of.
            Replace(text, fonts, text.ParentsAndSelf.Any(element => element.Display == "none") ? [] : complaints);
        }

        complaints.AddRange(document.Descendants().OfType<SvgForeignObject>()
            .Where(html => !html.Parents.Any(around => around is SvgSwitch))
            .Select(_ => new LetterComplaint.NotDrawn(UndrawnText.Html)));
        return [.. complaints.Distinct()];
    }

    private static void Replace(SvgTextBase text, DrawingFonts? fonts, List<LetterComplaint> complaints)
    {
        var group = new SvgGroup();
        var read = new LetterReader(complaints).Read(text, group);
        if (fonts is not null)
        {
            LetterSetter.Set(read, fonts, complaints);
        }

        var (parent, id) = (text.Parent, text.ID);
        SvgVisualElement twin = parent is SvgClipPath ? Joined(read) : group;
        LetterTwin.Of(text, twin);
        var place = parent.Children.IndexOf(text);
        parent.Children.RemoveAt(place);
        twin.ID = id;
        parent.Children.Insert(place, twin);
    }

    /// <summary>A clip takes outlines, but no groups of them.</summary>
    private static SvgPath Joined(LetterText text)
    {
        var joined = new SvgPath { FillRule = SvgFillRule.NonZero, ClipRule = SvgClipRule.NonZero, PathData = [] };
        foreach (var segment in text.Stretches.SelectMany(stretch => stretch.Outline.PathData ?? []))
        {
            joined.PathData.Add(segment);
        }

        return joined;
    }
}
