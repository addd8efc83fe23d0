using System.Text;
using Publishing.Core;

namespace Publishing.Tests.Support;

/// <summary>
/// A small book, complete and for sale, with the lines of an example in it. Of <c>book.yaml</c> and <c>layout.yaml</c> the keys of the
/// example stand in the place of its own; lines without a key at the left are the whole file. A chapter without a title gets one,
/// and pages of text behind it, where running heads stand. A drawing is shown by the chapter.
/// </summary>
internal static class ExampleBook
{
    private const string Record = """
        title: 작은 책
        contributors: [{name: 홍길동, role: aut}]
        publisher: {house: 글줄과쪽, person: 이가온}
        edition: {date: 2026-03-02}
        isbn: {print: 979-11-12-31240-2, addon: "03810"}
        price: {print: 15000}
        layout: layout.yaml
        contents: [01.md, 02.md, index]
        outputs: [reading, print, cover, epub]
        """;

    private const string Layout = """
        print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g}
        cover: {spine-text: never}
        """;

    private const string Chapter = "# 가을\n\n바람이 분다.\n";

    /// <summary>Enough for three pages of any preset.</summary>
    private static readonly string More = string.Concat(Enumerable.Repeat("\n\n그는 아침마다 강가를 걸으며 지난 일을 하나씩 떠올리곤 했다.", 60)) + "\n";

    private static readonly byte[] Map = Pictures.Png(400, 200);

    /// <param name="id">Of the book: one tool builds no two books of one id.</param>
    public static void Write(TempFolder folder, string id, ExplainedExample example, string lines)
    {
        var record = $"id: {id}\n{Record}";
        Put("book.yaml", example.File == "book.yaml" ? Merged(lines, record) : record);
        Put("layout.yaml", example.File == "layout.yaml" ? Merged(lines, Layout) : Layout);
        Put("01.md", example.File == "01.md" ? Titled(example, lines) + More : example.File == "map.svg" ? "# 가을\n\n![강](map.svg)\n" : Chapter);
        Put("02.md", "# 겨울\n\n눈이 온다.\n");
        Put("map.pdf", "%PDF-1.7\n");
        Put("map.svg", example.File == "map.svg" ? lines : "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\"/>");
        folder.Write("map.png", Map);

        void Put(string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Both halves get a title where neither has one: then the title is not the matter.</summary>
    private static string Titled(ExplainedExample example, string lines) =>
        $"{example.Wrong}\n{example.Right}".Split('\n').Any(line => line.StartsWith("# ", StringComparison.Ordinal)) ? lines : $"# 가을\n\n{lines}";

    private static string Merged(string lines, string own)
    {
        var keys = lines.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return keys.Count == 0 ? lines + "\n" : string.Concat(own.Split('\n').Where(line => !keys.Contains(KeyOf(line))).Append(lines).Select(line => line + "\n"));
    }

    private static string KeyOf(string line) => line.Split(':')[0];
}
