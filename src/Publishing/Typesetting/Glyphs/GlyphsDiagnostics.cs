using System.Globalization;
using Publishing.Core;

namespace Publishing.Typesetting.Glyphs;

/// <summary>What shaping has to say about the letters of a book.</summary>
internal static class GlyphsDiagnostics
{
    /// <param name="letter">The letter with the marks on it.</param>
    /// <param name="codePoint">The one that no face has.</param>
    /// <param name="family">The family it was to be set in.</param>
    public static Diagnostic MissingLetter(string letter, int codePoint, string family, SourceSpan? where)
    {
        var name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return new(
            "glyphs-001",
            Severity.Error,
            where,
            new($"어느 글꼴에도 없는 글자입니다: ‘{letter}’ ({name}). 찾은 글꼴은 ‘{family}’과 fonts 폴더의 모든 글꼴입니다.",
                $"No font has the letter '{letter}' ({name}); looked in '{family}' and in every font of the fonts folder."),
            new("다른 글자로 바꾸거나, 이 글자가 있는 글꼴을 fonts 폴더에 넣고 fonts.lock에 적으십시오.",
                "Replace the letter, or put a font that has it into the fonts folder and name it in fonts.lock."));
    }
}
