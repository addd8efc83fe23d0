namespace Publishing.Tests.Support;

/// <summary>The golden book of every construct in the faces of real books, with the outputs of a shop: what the outside judges see.</summary>
internal static class EveryConstructBook
{
    private static readonly Lazy<string> Copied = new(Copy);
    private static readonly Lazy<BuiltBook> Book = new(() => BuiltBooks.Build(Folder, ".artifacts/every-construct"));

    /// <summary>The manuscript, with a layout that names no test face.</summary>
    public static string Folder => Copied.Value;

    public static BuiltBook Built => Book.Value;

    private static string Copy()
    {
        var source = Repository.PathOf("tests", "Publishing.Tests", "Books", "every-construct", "in");
        var target = Repository.PathOf(".artifacts", "every-construct-in");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        File.WriteAllText(Path.Combine(target, "layout.yaml"), "preset: essay\npage: {trim: 국반판}\nprint: {output-intent: CoatedFOGRA39, paper: 미색모조 80g}\n");
        return target;
    }
}
