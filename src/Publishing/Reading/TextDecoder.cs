using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Publishing.Core;

namespace Publishing.Reading;

/// <summary>Makes the text of a file from its bytes: UTF-8 with or without a mark, in NFC (K30), with what is doubtful reported.</summary>
internal static class TextDecoder
{
    /// <summary>Characters that XML 1.0 §2.2 forbids, so that no EPUB could hold them.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (char)code), '\uFFFE', '\uFFFF']);

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static Outcome<SourceText> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var mark = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        bytes = bytes[mark..];
        var raw = Encoding.UTF8.GetString(bytes);
        var source = new SourceText(path, raw);
        if (!Utf8.IsValid(bytes))
        {
            // A file in another encoding is wrong throughout; further complaints would be noise.
            return Outcome.Of(source, [ReportInvalid(source, bytes, mark)]);
        }

        ReportForbidden(source, diagnostics);
        ReportNormalization(source, raw.ReplaceLineEndings("\n"), diagnostics);
        return Outcome.Of(source, diagnostics.OrderBy(diagnostic => diagnostic.Where?.Start ?? 0));
    }

    private static Diagnostic ReportInvalid(SourceText source, ReadOnlySpan<byte> bytes, int mark)
    {
        var buffer = new char[bytes.Length];
        Utf8.ToUtf16(bytes, buffer, out var offset, out var letters, replaceInvalidSequences: false);
        var before = new SourceText(source.Path, new string(buffer, 0, letters)).Text.Length;
        var where = new SourceSpan(source.Path, Math.Min(before, source.Text.Length), Math.Min(1, source.Text.Length - before));
        return ReadingDiagnostics.InvalidUtf8(where, mark + offset, source.PositionAt(before).Line);
    }

    /// <summary>Each forbidden character once, at its first place; form feeds have become line ends.</summary>
    private static void ReportForbidden(SourceText source, List<Diagnostic> diagnostics)
    {
        var seen = new HashSet<char>();
        var text = source.Text.AsSpan();
        for (var i = IndexOfForbidden(text, 0); i >= 0; i = IndexOfForbidden(text, i + 1))
        {
            if (seen.Add(text[i]))
            {
                diagnostics.Add(ReadingDiagnostics.ControlCharacter(new SourceSpan(source.Path, i, 1), text[i]));
            }
        }
    }

    private static int IndexOfForbidden(ReadOnlySpan<char> text, int from)
    {
        var index = text[from..].IndexOfAny(Forbidden);
        return index < 0 ? -1 : from + index;
    }

    /// <param name="raw">The text before normalisation, line ends made equal.</param>
    private static void ReportNormalization(SourceText source, string raw, List<Diagnostic> diagnostics)
    {
        if (ReferenceEquals(raw, source.Text) || raw == source.Text)
        {
            return;
        }

        var isFolded = ReportFoldedHanja(source, raw, diagnostics);
        var first = raw.AsSpan().CommonPrefixLength(source.Text);
        if (!isFolded || raw.Length != source.Text.Length)
        {
            first = Math.Min(first, source.Text.Length);
            diagnostics.Add(ReadingDiagnostics.Decomposed(new SourceSpan(source.Path, first, Math.Min(1, source.Text.Length - first))));
        }
    }

    /// <summary>Korean duplicate hanja U+F900–FA0B fold into unified ones (UAX #15). Each is reported once, where it first stands.</summary>
    private static bool ReportFoldedHanja(SourceText source, string raw, List<Diagnostic> diagnostics)
    {
        var seen = new HashSet<char>();
        var (measured, place) = (0, 0);
        for (var i = raw.AsSpan().IndexOfAnyInRange('\uF900', '\uFA0B'); i >= 0;)
        {
            if (seen.Add(raw[i]))
            {
                // A hanja is never joined to what stands before it, so the parts may be normalised one by one.
                place += raw[measured..i].Normalize(NormalizationForm.FormC).Length;
                measured = i;
                var folded = raw[i].ToString().Normalize(NormalizationForm.FormC);
                if (folded[0] != raw[i])
                {
                    diagnostics.Add(ReadingDiagnostics.FoldedHanja(new SourceSpan(source.Path, place, folded.Length), raw[i], folded));
                }
            }

            var next = raw.AsSpan(i + 1).IndexOfAnyInRange('\uF900', '\uFA0B');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return seen.Count > 0;
    }
}
