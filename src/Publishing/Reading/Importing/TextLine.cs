using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>A line of extracted text that is not blank.</summary>
/// <param name="Number">Counted from 1 in the file.</param>
/// <param name="Text">Without white space at either end.</param>
/// <param name="EndsInSpace">A word ended with the line: extractors keep the space that stood there.</param>
/// <param name="Indent">Columns of white space before the text.</param>
/// <param name="BlanksBefore">Blank lines above.</param>
/// <param name="Page">Counted from 0, by form feeds.</param>
internal readonly record struct TextLine(int Number, string Text, bool EndsInSpace, int Indent, int BlanksBefore, int Page, SourceSpan Span)
{
    /// <summary>Rough width in em: Hangul and Han 1, the rest a half.</summary>
    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var letter in Text)
            {
                width += letter >= 0x1100 && letter is not ('“' or '”' or '‘' or '’' or '…' or '–' or '—') ? 1 : 0.5;
            }

            return width;
        }
    }

    /// <summary>Width with the white space before it, as far as it counts for the edge of the column.</summary>
    public double Reach => Width + (Indent * 0.5);
}

/// <summary>Cuts a file into lines and pages.</summary>
internal static class TextLines
{
    public static List<TextLine> Of(SourceText source)
    {
        var lines = new List<TextLine>();
        var (blanks, page) = (0, 0);
        var start = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var raw = source.LineAt(number);
            page += raw.Count(letter => letter == '\f');
            var text = raw.Trim(' ', '\t', '\f', '\u3000', '\u00A0', '\r');
            if (text.Length == 0)
            {
                blanks++;
            }
            else
            {
                var indent = IndentOf(raw);
                var at = raw.IndexOf(text, StringComparison.Ordinal);
                lines.Add(new(number, text, raw.EndsWith(' '), indent, blanks, page, new SourceSpan(source.Path, start + at, text.Length)));
                blanks = 0;
            }

            start += raw.Length + 1;
        }

        return lines;
    }

    private static int IndentOf(string raw)
    {
        var columns = 0;
        foreach (var letter in raw)
        {
            switch (letter)
            {
                case ' ' or '\u00A0': columns++; break;
                case '\u3000': columns += 2; break;
                case '\t': columns += 4; break;
                case '\f': break;
                default: return columns;
            }
        }

        return columns;
    }
}
