using System.Text;

namespace Publishing.Reading;

/// <summary>The path of a picture relative to the book's folder, from what a chapter wrote.</summary>
internal static class PicturePath
{
    /// <summary>Written relative to the chapter's file; <c>..</c> and <c>.</c> are worked out, and a path that leaves the folder keeps its <c>..</c> in front.</summary>
    public static string Resolve(string chapterPath, string written)
    {
        var target = Uri.UnescapeDataString(written).Replace('\\', '/').Normalize(NormalizationForm.FormC);
        if (IsRemote(target) || target.StartsWith('/'))
        {
            return target;
        }

        var parts = new List<string>();
        foreach (var part in chapterPath.Split('/')[..^1].Concat(target.Split('/')))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>An address with a scheme (<c>https:</c>, <c>data:</c>); a single letter before the colon is a drive.</summary>
    public static bool IsRemote(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return path.StartsWith("//", StringComparison.Ordinal) || colon > 1 && path[..colon].All(char.IsAsciiLetter);
    }
}
