using System.Collections.Immutable;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>The letters of one <c>text</c> element in a row, with what its parts say of them.</summary>
/// <param name="Letters">White space as it is shown.</param>
/// <param name="Stretches">In the order of the letters, without gaps.</param>
/// <param name="Parts">Every element with letters, those around before those inside.</param>
internal sealed record LetterText(string Letters, ImmutableArray<LetterStretch> Stretches, ImmutableArray<LetterPart> Parts);

/// <summary>Letters that stand in an element itself, and the outline that is drawn in their place.</summary>
internal sealed record LetterStretch(SvgElement Element, int Start, int End, SvgPath Outline);

/// <summary>An element of text and the stretch of letters inside of it, also those of elements in it.</summary>
internal sealed record LetterPart(SvgTextBase Element, int Start, int End);
