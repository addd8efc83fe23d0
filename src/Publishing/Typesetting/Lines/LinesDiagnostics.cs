using System.Globalization;
using Publishing.Core;

namespace Publishing.Typesetting.Lines;

/// <summary>What the breaking of lines has to say about a paragraph.</summary>
internal static class LinesDiagnostics
{
    /// <param name="where">The place in the manuscript, null for text that the program made.</param>
    /// <param name="word">The word that has no room, from space to space.</param>
    /// <param name="room">Of the line, indents taken off.</param>
    /// <param name="isCut">Whether it was cut; else it runs out of the measure.</param>
    public static Diagnostic NoRoom(SourceSpan? where, string word, Length room, bool isCut)
    {
        var measure = room.Millimetres.ToString("0.0", CultureInfo.InvariantCulture);
        return new(
            "lines-001",
            Severity.Warning,
            where,
            isCut
                ? new($"'{word}'이(가) 글줄 길이 {measure}mm보다 길어 낱말 안에서 잘랐습니다.", $"'{word}' is longer than a line of {measure} mm and was cut inside the word.")
                : new($"'{word}'이(가) 글줄 길이 {measure}mm보다 길어 글줄 밖으로 나갑니다.", $"'{word}' runs out of a line of {measure} mm."),
            new("나누어도 되는 자리에 빈칸을 넣거나, 글자를 줄이거나, 판면을 넓히십시오.", "Put a space where it may be divided, make the letters smaller, or the type area wider."));
    }
}
