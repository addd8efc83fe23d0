using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Typesetting.Fonts;

/// <summary>A face as <c>fonts.lock</c> promises it.</summary>
/// <param name="Version">From the name table, without the word "Version".</param>
/// <param name="Origin">The package it was taken from, <c>npm:name@version</c>.</param>
/// <param name="Sha256">Of the whole file, lower-case hexadecimal.</param>
/// <param name="File">Below the fonts folder, with slashes.</param>
internal sealed record LockedFace(string Family, int Weight, bool IsItalic, string Version, string Origin, string Sha256, string File);

/// <summary>Reads <c>fonts.lock</c>: a list of faces, one <c>key: value</c> a line, a face beginning with <c>- family:</c>. A small part of YAML, so that people and other tools can read it.</summary>
internal static class FontLock
{
    public const string FileName = "fonts.lock";

    /// <summary>Lines that cannot be read are errors; the faces that are whole are given all the same.</summary>
    public static Outcome<ImmutableArray<LockedFace>> Read(string text)
    {
        var faces = ImmutableArray.CreateBuilder<LockedFace>();
        var diagnostics = new List<Diagnostic>();
        var entry = new Dictionary<string, string>(StringComparer.Ordinal);
        var entryLine = 0;
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var content = line.Trim();
            if (content.Length == 0 || content.StartsWith('#'))
            {
                continue;
            }

            if (content.StartsWith("- ", StringComparison.Ordinal))
            {
                Finish(entry, entryLine, faces, diagnostics);
                entryLine = number;
                content = content[2..].TrimStart();
            }

            var colon = content.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0 || entryLine == 0 || !entry.TryAdd(content[..colon], content[(colon + 2)..].Trim()))
            {
                diagnostics.Add(FontsDiagnostics.BrokenLock(number));
            }
        }

        Finish(entry, entryLine, faces, diagnostics);
        return Outcome.Of(faces.DrainToImmutable(), diagnostics);
    }

    private static void Finish(Dictionary<string, string> entry, int line, ImmutableArray<LockedFace>.Builder faces, List<Diagnostic> diagnostics)
    {
        if (entry.Count == 0)
        {
            return;
        }

        if (Bind(entry) is { } face)
        {
            faces.Add(face);
        }
        else
        {
            diagnostics.Add(FontsDiagnostics.BrokenLock(line));
        }

        entry.Clear();
    }

    private static LockedFace? Bind(Dictionary<string, string> entry)
    {
        var isSound = entry.TryGetValue("family", out var family)
            & entry.TryGetValue("file", out var file)
            & entry.TryGetValue("sha256", out var hash)
            & entry.TryGetValue("style", out var style)
            & int.TryParse(entry.GetValueOrDefault("weight"), NumberStyles.None, CultureInfo.InvariantCulture, out var weight);
        if (!isSound || weight is < 1 or > 1000 || style is not ("upright" or "italic") || hash!.Length != 64 || LeavesFolder(file!))
        {
            return null;
        }

        return new(family!, weight, style == "italic", entry.GetValueOrDefault("version", ""), entry.GetValueOrDefault("origin", ""), hash.ToLowerInvariant(), file!);
    }

    private static bool LeavesFolder(string file) => Path.IsPathRooted(file) || file.Split('/', '\\').Contains("..");
}
