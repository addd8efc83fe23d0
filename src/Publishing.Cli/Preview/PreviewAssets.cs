using System.Collections.Frozen;

namespace Publishing.Cli.Preview;

/// <summary>The files of the preview's page and of its reader, which lie inside the program.</summary>
internal static class PreviewAssets
{
    private const string Prefix = "preview";

    private static readonly FrozenDictionary<string, (string MediaType, byte[] Bytes)> Files = Load();

    /// <summary>epub.js was put in at build: npm was on the machine.</summary>
    public static bool HasReader => Files.ContainsKey("/reader/epub.js");

    /// <param name="path">Of an address, with its slash; <c>/</c> is the page itself.</param>
    public static (string MediaType, byte[] Bytes)? Find(string path) => Files.TryGetValue(path == "/" ? "/index.html" : path, out var file) ? file : null;

    private static FrozenDictionary<string, (string MediaType, byte[] Bytes)> Load()
    {
        var program = typeof(PreviewAssets).Assembly;
        return program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + "/", StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name =>
            {
                using var file = program.GetManifestResourceStream(name)!;
                var bytes = new byte[file.Length];
                file.ReadExactly(bytes);
                return (MediaTypeOf(name), bytes);
            }, StringComparer.Ordinal);
    }

    private static string MediaTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/javascript; charset=utf-8",
    };
}
