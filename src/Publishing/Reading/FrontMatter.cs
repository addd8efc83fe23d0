using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>The lines between <c>---</c> at the very top of a chapter's file: its role and its title for the running head.</summary>
/// <param name="Length">Letters that the front matter takes, its last line end included.</param>
internal sealed record FrontMatter(ChapterRole? Role, string? ShortTitle, int Length)
{
    private const string Fence = "---";

    private static readonly string[] Keys = ["role", "short"];

    /// <summary>The four roles, and the words of the trade for pieces that have one of them (MARC and EPUB use the same).</summary>
    private static readonly (string Name, ChapterRole Role)[] Roles =
    [
        ("chapter", ChapterRole.Chapter),
        ("front", ChapterRole.FrontMatter),
        ("preface", ChapterRole.FrontMatter),
        ("foreword", ChapterRole.FrontMatter),
        ("introduction", ChapterRole.FrontMatter),
        ("dedication", ChapterRole.Dedication),
        ("epigraph", ChapterRole.Epigraph),
        ("back", ChapterRole.BackMatter),
        ("afterword", ChapterRole.BackMatter),
        ("bibliography", ChapterRole.BackMatter),
        ("acknowledgments", ChapterRole.BackMatter),
        ("appendix", ChapterRole.Appendix),
    ];

    public static FrontMatter None { get; } = new(null, null, 0);

    /// <summary>Without a closing line it is no front matter but a scene break.</summary>
    public static FrontMatter Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text;
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal) || FindEnd(text) is not (> 0 and var end))
        {
            return None;
        }

        var matter = None with { Length = Math.Min(text.Length, end + Fence.Length + 1) };
        for (var start = Fence.Length + 1; start < end;)
        {
            var lineEnd = text.IndexOf('\n', start);
            matter = ReadLine(matter, text[start..lineEnd], new SourceSpan(source.Path, start, lineEnd - start), diagnostics);
            start = lineEnd + 1;
        }

        return matter;
    }

    /// <summary>Where the closing line begins, or -1; every line before it must be blank, a comment or a key.</summary>
    private static int FindEnd(string text)
    {
        for (var start = Fence.Length + 1; start < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (lineEnd < 0 ? text.Length : lineEnd) - start).Trim();
            if (line.SequenceEqual(Fence))
            {
                return start;
            }

            if (lineEnd < 0 || !line.IsEmpty && line[0] != '#' && !line.Contains(':'))
            {
                return -1;
            }

            start = lineEnd + 1;
        }

        return -1;
    }

    private static FrontMatter ReadLine(FrontMatter matter, string line, SourceSpan span, ICollection<Diagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#'))
        {
            return matter;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (key, written) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
        var value = Unquote(written);
        switch (key)
        {
            case "short":
                return matter with { ShortTitle = value };
            case "role":
                var role = Roles.Where(known => known.Name == value).Select(known => (ChapterRole?)known.Role).FirstOrDefault();
                if (role is null)
                {
                    diagnostics.Add(ReadingDiagnostics.UnknownRole(value, span, span.Slice(line.IndexOf(written, colon + 1, StringComparison.Ordinal), written.Length), Suggestion.For(value, Roles.Select(known => known.Name))));
                }

                return matter with { Role = role };
            default:
                diagnostics.Add(ReadingDiagnostics.UnknownFrontMatter(key, span, span.Slice(line.IndexOf(key, StringComparison.Ordinal), key.Length), Suggestion.For(key, Keys)));
                return matter;
        }
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
