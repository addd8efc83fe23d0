using System.Text;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>What was written comes back, letter by letter, from three readers that share no code (K82).</summary>
public sealed class ExactTextTests
{
    /// <summary>Every mark of typography.md §0 and of its rows between words, and letters that peers change: … to ⋯, - to U+2011.</summary>
    private static readonly string[] Sentences =
    [
        "그는 말했다. “왜?” 그리고 ‘아니’라고, 다시 “그래!” 하고…… 또 한 번 말했다.",
        "『토지』와 「소나기」, 《동아》와 〈시〉를 읽고 〔덧붙임〕과 【알림】과 ［말］과 ｛글｝을 보았다.",
        "무엇을——아니, 누구를—묻나. 서울~부산, 3～4월, 1917–1918년, 가-나, 6·25와 3·1 운동.",
        "값은 ₩12,000원, $30, ￥500, £7, €9이고 100%와 5‰, 25℃, 77℉, 30°, 5′ 6″이다.",
        "office, affluent, fjord, AVATAR, naïve, façade, C#, .NET 10, EPUB 3.3, a/b, x × y ÷ z = 0 ± 1.",
        "H₂O와 m²와 1st, 大韓民國은 民主共和國이다. 金(김), 李(이), ①②③, Ⅶ, ㄱㄴㄷ, 김○○, □□.",
        "똠방각하 펲시콜라 찦차 뷁 햏 믜 뢔 쀍, 한 줄에 담기지 않아 낱말 안에서 나뉘는 글줄이 되도록 길게 이어 쓴다.",
    ];

    [Fact]
    public void K82_Poppler_gives_back_what_was_written() => AssertWritten(file => ExternalTool.Require("pdftotext").Run("-raw", "-enc", "UTF-8", file, "-").MustSucceed().Output);

    [Fact]
    public void K82_MuPDF_gives_back_what_was_written() => AssertWritten(file => ExternalTool.Require("mutool").Run("draw", "-q", "-F", "txt", file).MustSucceed().Output);

    /// <summary>pdf.js leaves out the space at the end of every line of every file and says that the line ended: there a line end stands for it.</summary>
    [Fact]
    public void K82_Pdf_js_gives_back_what_was_written_but_for_the_spaces_at_line_ends()
    {
        var text = Read(file => string.Concat(PdfJudges.PdfJs(file).Pages));
        Assert.All(Sentences, sentence => Assert.Contains(Enumerable.Range(0, text.Length), start => StartsWith(text.AsSpan(start), sentence)));
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string sentence)
    {
        var at = 0;
        for (var i = 0; i < sentence.Length; i++, at++)
        {
            if (at < text.Length && text[at] == '\n')
            {
                at += sentence[i] == ' ' ? 0 : 1;
                if (sentence[i] == ' ')
                {
                    continue;
                }
            }

            if (at >= text.Length || text[at] != sentence[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Line ends go, and nothing comes in their place: a line that ended at a word has its space, one that ended inside a word has none.</summary>
    private static void AssertWritten(Func<string, string> read)
    {
        var text = Read(read).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        Assert.All(Sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    private static string Read(Func<string, string> read)
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(Path.Combine(temp.Path, "b"));
        temp.Write("b/book.yaml", "id: b\ntitle: 책\ncontents: [01.md]\n"u8);
        temp.Write("b/01.md", Encoding.UTF8.GetBytes("# 첫 장\n\n" + string.Join("\n\n", Sentences.Select(Escaped)) + "\n"));
        Assert.Equal(0, CommandLine.Run("build", Path.Combine(temp.Path, "b"), "-o", temp.Path, "--format", "reading").ExitCode);
        return read(Path.Combine(temp.Path, "b", "b.pdf")).Replace("\f", "", StringComparison.Ordinal);
    }

    private static string Escaped(string sentence) => sentence.Replace("~", "\\~", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
