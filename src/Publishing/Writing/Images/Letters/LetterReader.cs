using System.Text;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>
/// Reads a <c>text</c> element into a row of letters, and makes a group of the same look for each of its elements, with an empty outline for
/// each stretch of letters. White space as in CSS: many are one, those at both ends are none, unless the file wants them kept.
/// </summary>
internal sealed class LetterReader(ICollection<LetterComplaint> complaints)
{
    private readonly StringBuilder letters = new();
    private readonly List<LetterStretch> stretches = [];
    private readonly List<LetterPart> parts = [];

    /// <summary>The last letter is a space that takes in those that follow.</summary>
    private bool endsInSpace = true;

    /// <param name="group">Takes the outlines.</param>
    public LetterText Read(SvgTextBase text, SvgGroup group)
    {
        Read((SvgElement)text, group);
        var length = letters.Length > 0 && endsInSpace ? letters.Length - 1 : letters.Length;
        return new(
            letters.ToString(0, length),
            [.. stretches.Select(stretch => stretch with { End = Math.Min(stretch.End, length) }).Where(stretch => stretch.End > stretch.Start)],
            [.. parts.Select(part => part with { End = Math.Min(part.End, length) }).Where(part => part.End > part.Start)]);
    }

    private void Read(SvgElement element, SvgGroup group)
    {
        var (start, index) = (letters.Length, parts.Count);
        if (element is SvgTextBase text)
        {
            parts.Add(new(text, start, start));
        }

        // The parser keeps the order of words and elements only where there are words.
        foreach (var node in element.Nodes.Count > 0 ? element.Nodes : element.Children.OfType<ISvgNode>())
        {
            switch (node)
            {
                case SvgContentNode words:
                    Add(words.Content, element, group);
                    break;
                case SvgTextPath:
                    complaints.Add(new LetterComplaint.NotDrawn(UndrawnText.Path));
                    break;
                case SvgTextRef:
                    complaints.Add(new LetterComplaint.NotDrawn(UndrawnText.Reference));
                    break;
                case SvgElement { Display: not "none" } inner when inner is SvgTextBase or SvgAnchor:
                    var twin = LetterTwin.Of(inner, new SvgGroup());
                    group.Children.Add(twin);
                    Read(inner, twin);
                    break;
            }
        }

        if (element is SvgTextBase)
        {
            parts[index] = parts[index] with { End = letters.Length };
        }
    }

    private void Add(string words, SvgElement element, SvgGroup group)
    {
        var start = letters.Length;
        var keepsSpaces = element.SpaceHandling == XmlSpaceHandling.Preserve || element.WhiteSpace is SvgWhiteSpace.Pre or SvgWhiteSpace.PreWrap or SvgWhiteSpace.BreakSpaces;
        foreach (var letter in Cased(words.ReplaceLineEndings("\n"), element))
        {
            var isSpace = letter is ' ' or '\t' or '\n';
            if (keepsSpaces || !isSpace || !endsInSpace)
            {
                letters.Append(isSpace ? ' ' : letter);
            }

            endsInSpace = isSpace && !keepsSpaces;
        }

        if (letters.Length > start)
        {
            var outline = new SvgPath { FillRule = SvgFillRule.NonZero, PathData = [] };
            group.Children.Add(outline);
            stretches.Add(new(element, start, letters.Length, outline));
        }
    }

    private static string Cased(string words, SvgElement element) => LetterTwin.Inherited(element, "text-transform") switch
    {
        "uppercase" => words.ToUpperInvariant(),
        "lowercase" => words.ToLowerInvariant(),
        _ => words,
    };
}
