using System.Globalization;
using System.Text;
using Publishing.Reading.Importing;

namespace Publishing.Benchmarks;

/// <summary>
/// A book of one text many times over, each time a chapter: the pamphlet of ../shared/seed as our own importer gives it.
/// </summary>
internal static class RepeatedBook
{
    public static string Make(string root, int times)
    {
        var folder = Path.Combine(root, "x" + times.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        var chapter = ChapterText(root);
        var names = Enumerable.Range(1, times).Select(n => n.ToString("000", CultureInfo.InvariantCulture) + ".md").ToList();
        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(folder, name), chapter);
        }

        var yaml = new StringBuilder("id: x" + times.ToString(CultureInfo.InvariantCulture) + "\ntitle: 되풀이\ncontents: [title, toc, ");
        yaml.AppendJoin(", ", names).Append("]\nlayout: layout.yaml\noutputs: [reading, epub]\n");
        File.WriteAllText(Path.Combine(folder, "book.yaml"), yaml.ToString());
        File.WriteAllText(Path.Combine(folder, "layout.yaml"), "preset: essay\n");
        return folder;
    }

    /// <summary>The text once, as Markdown.</summary>
    private static string ChapterText(string root)
    {
        var found = OwnTexts.FindUp("shared/seed/october-pamphlet.txt") ?? throw new FileNotFoundException(
            "../shared/seed/october-pamphlet.txt is needed: the figures are compared with those of peers on that text.");
        var imported = Path.Combine(root, "imported");
        if (!Directory.Exists(imported) && BookImporter.Import(found, imported).HasErrors)
        {
            throw new InvalidOperationException("the pamphlet could not be imported");
        }

        return File.ReadAllText(Path.Combine(imported, "01.md"));
    }
}
