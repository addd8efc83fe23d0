using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading.Linting;

/// <summary>
/// Writes the replacements of a lint into the chapters' files: only where the file still is the text that was read, each file whole or
/// not at all. A second run finds nothing to replace.
/// </summary>
internal static class ManuscriptFixer
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>One replacement may bring out another (two spaces inside a date); a third round was never seen to be needed.</summary>
    private const int Rounds = 4;

    public static Outcome<ImmutableArray<FixedFile>> Fix(string folder, Book book)
    {
        var files = new BookFolder(folder);
        var made = ImmutableArray.CreateBuilder<FixedFile>();
        var diagnostics = new List<Diagnostic>();
        foreach (var chapter in book.Chapters)
        {
            var source = book.Sources[chapter.Path];
            var (text, count) = Settle(source, chapter);
            count += IsDecomposed(files, source) ? 1 : 0;
            if (count == 0)
            {
                continue;
            }

            if (FixFile(files, source, text) is { } complaint)
            {
                diagnostics.Add(complaint);
            }
            else
            {
                made.Add(new FixedFile(source.Path, count));
            }
        }

        return Outcome.Of(made.ToImmutable(), diagnostics);
    }

    /// <summary>The chapter's text when nothing is left to replace, and how many places changed.</summary>
    public static (string Text, int Count) Settle(SourceText source, Chapter chapter)
    {
        var count = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var fixes = RunningTexts.Of(chapter, source).SelectMany(FixesOf).ToList();
            if (fixes.Count == 0)
            {
                break;
            }

            count += fixes.Count;
            source = new SourceText(source.Path, Apply(source.Text, fixes));
            chapter = MarkdownReader.Read(source, chapter.Role).Value;
        }

        return (source.Text, count);
    }

    private static IEnumerable<TextChange> FixesOf(LintText text) =>
        ManuscriptLint.CheckPlaces(text).Select(finding => finding.Mend).OfType<TextChange>().Concat(HandIndents.Fixes(text));

    /// <summary>None of the replacements overlap.</summary>
    private static string Apply(string text, IEnumerable<TextChange> fixes)
    {
        var changed = new StringBuilder(text.Length);
        var done = 0;
        foreach (var fix in fixes.OrderBy(fix => fix.Where.Start))
        {
            changed.Append(text, done, fix.Where.Start - done).Append(fix.NewText);
            done = fix.Where.End;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>K30: the file differs from the text that was read by nothing but letters taken apart (NFD).</summary>
    private static bool IsDecomposed(BookFolder folder, SourceText source) =>
        folder.Read(source.Path, BookFolder.LargestText) is FileAnswer.Found found && FormOf(found.Bytes.AsSpan(), source.Text) is { IsComposed: false };

    private static Diagnostic? FixFile(BookFolder folder, SourceText source, string text)
    {
        if (folder.Read(source.Path, BookFolder.LargestText) is not FileAnswer.Found found || FormOf(found.Bytes.AsSpan(), source.Text) is not { } form)
        {
            return LintDiagnostics.NotFixed(source.Path);
        }

        try
        {
            folder.Replace(source.Path, Encoding.UTF8.GetBytes(form.Of(text)));
            return null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return LintDiagnostics.CannotFix(source.Path, DiskTrouble.Reason(trouble));
        }
    }

    /// <summary>How the file writes the text that was read; null where it holds any other letter.</summary>
    private static FileForm? FormOf(ReadOnlySpan<byte> bytes, string text)
    {
        foreach (var form in FileForm.All)
        {
            if (bytes.SequenceEqual(Encoding.UTF8.GetBytes(form.Of(text))))
            {
                return form;
            }
        }

        return FormOfDecomposed(bytes, text);
    }

    /// <summary>Composing letters loses nothing, but for the Korean duplicates of hanja, which UAX #15 folds into others: such a file is the author's to change.</summary>
    private static FileForm? FormOfDecomposed(ReadOnlySpan<byte> bytes, string text)
    {
        var written = Encoding.UTF8.GetString(bytes);
        return written.AsSpan().IndexOfAnyInRange('\uF900', '\uFA0B') >= 0 || written.Contains('\uFFFD', StringComparison.Ordinal)
            ? null
            : FileForm.All.FirstOrDefault(form => written.Normalize(NormalizationForm.FormC) == form.Of(text)) is { } found ? found with { IsComposed = false } : null;
    }

    /// <summary>What an editor puts around the letters: a byte order mark, and CR before each LF.</summary>
    private sealed record FileForm(bool HasMark, bool HasReturns)
    {
        /// <summary>The letters stand in the file as they were read, in NFC.</summary>
        public bool IsComposed { get; init; } = true;

        public static ImmutableArray<FileForm> All { get; } = [new(false, false), new(false, true), new(true, true), new(true, false)];

        public string Of(string text)
        {
            var lines = HasReturns ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
            return HasMark ? ByteOrderMark + lines : lines;
        }
    }
}
