using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>
/// The letters of one paragraph, heading, cell or caption as the book has them, and where each stands in its file. Code, pictures, ruby
/// and references are one U+FFFC each; note marks are left out.
/// </summary>
/// <param name="Places">As many as letters, never decreasing; a letter that was not written as itself (an entity) has the place of what was.</param>
internal sealed record LintText(SourceText Source, string Letters, ImmutableArray<int> Places)
{
    /// <summary>Stands for what is no letter of the text.</summary>
    public const char Object = '\uFFFC';

    /// <summary>The letter there, or U+FFFC before the first and behind the last.</summary>
    public char At(int index) => index >= 0 && index < Letters.Length ? Letters[index] : Object;

    /// <summary>Where a range of letters stands in the file.</summary>
    public SourceSpan SpanOf(int start, int end) => new(Source.Path, Places[start], Math.Max(1, Places[end - 1] + 1 - Places[start]));

    /// <summary>The letters stand in the file just so, one behind the other: only then may they be replaced.</summary>
    public bool IsWritten(int start, int end) =>
        Source.Text.AsSpan(Places[start]).StartsWith(Letters.AsSpan(start, end - start), StringComparison.Ordinal)
        && Places[end - 1] == Places[start] + end - start - 1;

    /// <summary>No letter of the text stands before it on its line, though marks of Markdown may.</summary>
    public bool IsFirstOfLine(int index) =>
        index == 0 || Places[index - 1] < Source.StartOf(Source.PositionAt(Places[index]).Line);

    /// <summary>From the white space before a place to the place.</summary>
    public string WordBefore(int end) => Letters[(Letters.LastIndexOfAny([' ', '\n'], end - 1) + 1)..end];

    /// <summary>From a place to the white space after it.</summary>
    public string WordAfter(int start)
    {
        var length = Letters.AsSpan(start).IndexOfAny(' ', '\n');
        return length < 0 ? Letters[start..] : Letters.Substring(start, length);
    }

    /// <summary>File and line of a letter, as a message names them.</summary>
    public string PlaceOf(int index) => FormattableString.Invariant($"{Source.Path}:{Source.PositionAt(Places[index]).Line}");
}
