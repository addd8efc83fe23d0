using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>The role that a file's place in <c>contents</c> gives it; the front matter of the file may say otherwise.</summary>
internal static class ChapterRoles
{
    private const string FrontPrefix = "00";
    private const string BackPrefix = "99";

    /// <summary>
    /// Every file of <c>contents</c> in order. Standing alone before the first chapter and named <c>00…</c> it is front matter; after an
    /// appendix, or named <c>99…</c> with no chapter after it, back matter.
    /// </summary>
    public static ImmutableArray<(ContentsEntry.File File, ChapterRole Role)> Assign(ImmutableArray<ContentsEntry> contents)
    {
        var files = ImmutableArray.CreateBuilder<(ContentsEntry.File, ChapterRole)>();
        var (hasChapter, hasAppendix) = (false, false);
        for (var i = 0; i < contents.Length; i++)
        {
            switch (contents[i])
            {
                case ContentsEntry.File file:
                    var isLast = contents.Skip(i + 1).All(IsBackEntry);
                    var role = RoleOf(file, hasChapter, hasAppendix, isLast);
                    hasChapter |= role == ChapterRole.Chapter;
                    files.Add((file, role));
                    break;
                case ContentsEntry.Part part:
                    hasChapter = true;
                    files.AddRange(part.Files.Select(file => (file, ChapterRole.Chapter)));
                    break;
                case ContentsEntry.Appendix appendix:
                    hasAppendix = true;
                    files.AddRange(appendix.Files.Select(file => (file, ChapterRole.Appendix)));
                    break;
            }
        }

        return files.ToImmutable();
    }

    private static ChapterRole RoleOf(ContentsEntry.File file, bool hasChapter, bool hasAppendix, bool isLast)
    {
        if (!hasChapter && !hasAppendix && HasPrefix(file, FrontPrefix))
        {
            return ChapterRole.FrontMatter;
        }

        return hasAppendix || isLast && HasPrefix(file, BackPrefix) ? ChapterRole.BackMatter : ChapterRole.Chapter;
    }

    private static bool IsBackEntry(ContentsEntry entry) =>
        entry is ContentsEntry.Generated or ContentsEntry.Appendix || entry is ContentsEntry.File file && HasPrefix(file, BackPrefix);

    private static bool HasPrefix(ContentsEntry.File file, string prefix) =>
        file.Path[(file.Path.LastIndexOf('/') + 1)..].StartsWith(prefix, StringComparison.Ordinal);
}
