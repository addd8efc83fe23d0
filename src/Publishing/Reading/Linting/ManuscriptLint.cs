using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading.Linting;

/// <summary>
/// Looks for what the norms of Korean punctuation hold to be doubtful in a manuscript: mixed title marks (K37), mixed ellipses (K35),
/// spaces before colons and beside wave dashes (K46), wrong middle dots (K42), dates without spaces (K86), doubled spaces (K47); and for figures and tables with an identifier that no sentence mentions. Asked by <c>check</c> only.
/// </summary>
internal static class ManuscriptLint
{
    /// <summary>Findings of the whole book first, then those of single places in reading order.</summary>
    public static ImmutableArray<Diagnostic> Check(Book book)
    {
        var texts = RunningTexts.Of(book);
        return
        [
            .. TitleMarks.Check(texts),
            .. Ellipses.Check(texts),
            .. Unreferenced.Check(book),
            .. texts.SelectMany(CheckPlaces),
        ];
    }

    /// <summary>Findings that a single running text shows. One without a mend is the author's to decide.</summary>
    public static IEnumerable<Diagnostic> CheckPlaces(LintText text) =>
        new[] { ColonSpaces.Check(text), MiddleDots.Check(text), WaveSpaces.Check(text), DateForms.Check(text), DoubledSpaces.Check(text) }
            .SelectMany(findings => findings)
            .OrderBy(finding => finding.Where?.Start);
}
