using System.Globalization;

namespace Publishing.Tests.Support;

/// <summary>Tiny books under one folder, each heavier than the one before it by a line.</summary>
internal static class ManyBooks
{
    public static string[] Write(TempFolder temp, params string[] ids) => [.. ids.Select((id, lines) => WriteOne(temp, id, id, lines + 1))];

    public static string WriteOne(TempFolder temp, string folder, string id, int lines)
    {
        var path = Path.Combine(temp.Path, "manuscript", folder);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "book.yaml"), string.Create(CultureInfo.InvariantCulture, $"id: {id}\ntitle: {id} <책>\ncontents: [01.md]\n"));
        File.WriteAllText(Path.Combine(path, "01.md"), "# 첫 장\n\n" + string.Concat(Enumerable.Repeat("글이 한 줄 있다.\n", lines)));
        return path;
    }
}
