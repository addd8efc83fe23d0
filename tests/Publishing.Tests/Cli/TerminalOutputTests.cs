using Publishing.Cli.Console;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary>What a person sees, at 80 and 120 columns, with and without colour, in both languages. In the goldens ␛ stands for ESC.</summary>
public sealed class TerminalOutputTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Publishing.Tests", "Cli", "terminal");

    /// <summary>Hangul, hanja, pictures, a tab and a long line before the place; one mistake at many places; a finding of the layout; a long hint.</summary>
    private const string Chapter = """
        # 첫 장 {#ch:one}

        가나다 @ch:none[을] 보라.

        漢字와 🎉 그리고 👨‍👩‍👧 뒤의 @ch:oen[을] 보라.

        탭	뒤의 @ch:none[을] 다시 보라.

        아주 긴 글줄이 이어진다. 편집자는 화면의 너비가 얼마이든 틀린 낱말과 그 둘레를 함께 보아야 하고, 그래서 글줄은 그 자리를 가운데 두고 앞뒤가 잘린다. 여기에 @ch:tow[가] 있고, 그 뒤에도 글은 한참 더 이어져서 어느 화면에도 다 들어가지 않는다. 그래도 세모는 낱말 아래에 선다.

        :::

        Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis

        """;

    [Theory]
    [InlineData("ko", 80, false)]
    [InlineData("ko", 80, true)]
    [InlineData("ko", 120, false)]
    [InlineData("ko", 120, true)]
    [InlineData("en", 80, false)]
    [InlineData("en", 80, true)]
    [InlineData("en", 120, false)]
    [InlineData("en", 120, true)]
    public void A_person_sees_place_words_and_hint(string language, int columns, bool hasColor)
    {
        using var temp = new TempFolder();
        var said = Check(temp, Screen.OfTerminal(columns, hasColor ? null : "1", temp.Path), "--lang", language).Error;
        said = System.Text.RegularExpressions.Regex.Replace(said, @"\([0-9.]+( s|초)\)\n$", "(TIME)\n");
        Golden.Check(Path.Combine(Folder, $"{language}-{columns}{(hasColor ? "-color" : "")}.txt"), said.Replace('\u001b', '␛'));
        if (!hasColor)
        {
            Assert.All(said.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, columns));
        }
    }

    [Fact]
    public void Without_colour_the_words_are_the_same()
    {
        using var temp = new TempFolder();
        var colored = Check(temp, Screen.OfTerminal(80, noColor: null, temp.Path)).Error;
        var plain = ListOf(Check(temp, Screen.OfTerminal(80, noColor: "1", temp.Path)).Error);
        Assert.Equal(plain, ListOf(System.Text.RegularExpressions.Regex.Replace(colored, "\u001b\\[[0-9;]*m", "")));
        Assert.Equal(plain, ListOf(Check(temp, Screen.OfTerminal(80, noColor: null, temp.Path), "--no-color").Error));
        Assert.DoesNotContain('\u001b', Check(temp, Screen.OfFile with { Folder = temp.Path }).Error);
    }

    [Fact]
    public void A_file_gets_lines_that_are_equal_each_time()
    {
        using var temp = new TempFolder();
        var screen = Screen.OfFile with { Folder = temp.Path };
        Assert.Equal(("book: 시작합니다.\n", 1), (Check(temp, screen).Output, Check(temp, screen).ExitCode));
        Assert.Equal(Check(temp, screen), Check(temp, screen));
    }

    [Fact]
    public void Quiet_is_errors_alone()
    {
        using var temp = new TempFolder();
        var ran = Check(temp, Screen.OfFile with { Folder = temp.Path }, "--quiet", "--lang", "en");
        Assert.Equal("", ran.Output);
        Assert.DoesNotContain("warning", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("publish explain", ran.Error, StringComparison.Ordinal);
        Assert.Contains("error [reading-017]", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_places_of_one_message_are_named_and_the_rest_is_counted()
    {
        using var temp = new TempFolder();
        var said = CheckText(temp, string.Concat(Enumerable.Repeat("@ch:none[을] 보라.\n\n", 25)));
        Assert.Single(said.Split('\n'), line => line.Contains("[reading-017]", StringComparison.Ordinal));
        Assert.Equal(20, System.Text.RegularExpressions.Regex.Count(said, "01\\.md:"));
        Assert.Contains("and 5 more\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_messages_of_one_code_are_shown_and_the_rest_is_counted()
    {
        using var temp = new TempFolder();
        var said = CheckText(temp, string.Concat(Enumerable.Range(1, 23).Select(i => $"@none:{i:00}[을] 보라.\n\n")));
        Assert.Equal(20, said.Split('\n').Count(line => line.Contains("error [reading-017]", StringComparison.Ordinal)));
        Assert.Contains("[reading-017] 3 more of the same.\n\nMore about it: publish explain reading-017\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_of_its_own_is_told_at_each_place()
    {
        using var temp = new TempFolder();
        var said = CheckText(temp, "일시 : 2026\n\n장소 : 서울\n");
        Assert.Contains("""
              3 | 일시 : 2026
                |     ^^
              help: Write ‘일시: 2026’: no space before it, one after. --fix does it.
              book/01.md:5:3: Write ‘장소: 서울’: no space before it, one after. --fix does
                it.
            """, said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_names_each_file_and_what_to_do_with_it()
    {
        var result = new BuildResult("october", true, [], System.Collections.Immutable.ImmutableDictionary<string, SourceText>.Empty,
        [
            new("october.pdf", "/books/october/october.pdf", 412_000, "", 27) { Standards = ["PDF/A-2a", "PDF/UA-1"] },
            new("october.print.pdf", "/books/october/october.print.pdf", 1_250_000, "", 28) { Standards = ["PDF/X-4"] },
            new("october.cover.pdf", "/books/october/october.cover.pdf", 90_000, "", 1) { Standards = ["PDF/X-4"] },
            new("october.epub", "/books/october/october.epub", 300_000, "", null) { Standards = ["EPUB 3.3"] },
            new("report.json", "/books/october/report.json", 20_000, "", null),
        ]);
        var screen = Screen.OfFile with { Folder = "/books" };
        Assert.Equal("""
              october/october.pdf        27쪽, 412 kB, PDF/A-2a, PDF/UA-1
              october/october.print.pdf  28쪽, 1.3 MB, PDF/X-4
              october/october.cover.pdf  1쪽, 90 kB, PDF/X-4
              october/october.epub       300 kB, EPUB 3.3
              october/report.json        20 kB
            october: 다 지었습니다. 경고 0건. (1.8초)
              열어 보기: october/october.pdf
              인쇄소에 보내기: october/october.print.pdf, october/october.cover.pdf
              서점에 보내기: october/october.epub

            """, new BuildSummary(new Words(MessageLanguage.Korean), screen).Of(result, TimeSpan.FromSeconds(1.84)));
        Assert.Equal("october: 0 errors, 0 warnings. No output was replaced.\n  Mend the places above, then run the same command again.\n",
            new BuildSummary(new Words(MessageLanguage.English), screen).Of(result with { Succeeded = false, Files = [] }, time: null));
    }

    /// <summary>All but the last line, which has the time.</summary>
    private static string ListOf(string said) => said[..said.TrimEnd('\n').LastIndexOf('\n')];

    private static string CheckText(TempFolder temp, string text)
    {
        Make(temp, "# 장 {#ch:one}\n\n" + text);
        return CommandLine.RunOn(Screen.OfFile with { Folder = temp.Path }, "check", Path.Combine(temp.Path, "book"), "--lang", "en").Error;
    }

    private static CommandLine Check(TempFolder temp, Screen screen, params string[] args)
    {
        Make(temp, Chapter);
        return CommandLine.RunOn(screen, ["check", Path.Combine(temp.Path, "book"), .. args]);
    }

    private static void Make(TempFolder temp, string chapter)
    {
        Directory.CreateDirectory(Path.Combine(temp.Path, "book"));
        temp.Write("book/book.yaml", "id: book\ntitle: 책\ncontents: [01.md]\n"u8);
        temp.Write("book/01.md", System.Text.Encoding.UTF8.GetBytes(chapter));
    }
}
