using System.Text;
using System.Text.Json;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary>A book in numbers that can be counted with a pencil.</summary>
public sealed class InfoCommandTests
{
    private const string Record = "id: counted\ntitle: 센 책\ncontributors: [{name: 홍길동, role: aut}]\nnot-for-sale: true\nedition: {date: 2026-03-02}\ncontents: [01.md, 02.md]\n";

    [Fact]
    public void Letters_words_sheets_and_pages_are_counted()
    {
        using var folder = Book();
        using var info = JsonDocument.Parse(CommandLine.Run("info", folder.Path, "--json").Output);
        var root = info.RootElement;

        // 하나 | 가나 다라[^1]. | 주의 글. — 둘 | 마바사 (아)
        Assert.Equal(2 + 5 + 4 + 1 + 6, root.GetProperty("letters").GetInt32());
        Assert.Equal(2 + 6 + 5 + 1 + 7, root.GetProperty("lettersAndSpaces").GetInt32());
        Assert.Equal(1 + 2 + 2 + 1 + 2, root.GetProperty("words").GetInt32());
        Assert.Equal(1, root.GetProperty("manuscriptSheets").GetInt32());
        Assert.Equal(1, root.GetProperty("notes").GetInt32());

        // Both chapters start on a recto: 1, blank 2, 3.
        Assert.Equal((3, 1), (root.GetProperty("pages").GetInt32(), root.GetProperty("blankPages").GetInt32()));
        Assert.Equal((1, 16, 13), (root.GetProperty("signatures").GetInt32(), root.GetProperty("pagesOfSignature").GetInt32(), root.GetProperty("emptyPages").GetInt32()));
        Assert.Equal(["1", "3"], root.GetProperty("chapters").EnumerateArray().Select(chapter => chapter.GetProperty("page").GetString()));
        Assert.Contains(root.GetProperty("fonts").EnumerateArray(), font => font.GetProperty("family").GetString() == "Noto Serif KR");
    }

    [Fact]
    public void A_person_reads_the_same_numbers()
    {
        using var folder = Book();
        var told = CommandLine.Run("info", folder.Path, "--lang", "ko").Output;
        Assert.Contains("  글자          18 (빈칸까지 21)\n", told, StringComparison.Ordinal);
        Assert.Contains("  원고지        200자 1매\n", told, StringComparison.Ordinal);
        Assert.Contains("16쪽씩 1대, 남는 쪽 13", told, StringComparison.Ordinal);
    }

    private static TempFolder Book()
    {
        var folder = new TempFolder();
        folder.Write("book.yaml", Encoding.UTF8.GetBytes(Record));
        folder.Write("01.md", Encoding.UTF8.GetBytes("# 하나\n\n가나 다라[^1].\n\n[^1]: 주의 글.\n"));
        folder.Write("02.md", Encoding.UTF8.GetBytes("# 둘\n\n마바사 (아)\n"));
        return folder;
    }
}
