using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests;

/// <summary>The pages of help; that every code has one is a rule of the house (House/DiagnosticCodeTests).</summary>
public sealed partial class ExplanationsTests
{
    /// <summary>Opened once: most of the time of so small a book would be that of its fonts.</summary>
    private static readonly Lazy<Publisher> Tool = new(() => Publisher.Open(Repository.PathOf("fonts")));

    public static TheoryData<string> Shown => [.. Explanations.All.Where(page => page.Example is not null).Select(page => page.Code)];

    [Fact]
    public void A_page_is_found_in_any_case_and_without_the_zeros_of_its_number()
    {
        Assert.All(["reading-017", "READING-017", "reading-17", "Reading-0017"], code => Assert.Equal("reading-017", Explanations.Find(code)?.Code));
        Assert.All(["", "reading", "reading-", "reading-999", "-17", "reading--17"], code => Assert.Null(Explanations.Find(code)));
    }

    [Fact]
    public void A_code_near_to_a_known_one_is_told() => Assert.Equal("reading-017", Explanations.Nearest("raeding-17"));

    [Fact]
    public void Pages_stand_in_the_order_in_which_a_book_is_made()
    {
        var stages = Explanations.All.Select(page => page.Code.Split('-')[0]).ToArray();
        string[] order = ["reading", "lint", "import", "flow", "fonts", "glyphs", "lines", "pages", "writing", "report", "pdf", "press", "epub", "check"];
        Assert.Equal(order, stages.Distinct());
        Assert.All(Explanations.All.Zip(Explanations.All.Skip(1)).Where(pair => Stage(pair.First) == Stage(pair.Second)), pair =>
            Assert.True(string.CompareOrdinal(pair.First.Code, pair.Second.Code) < 0, pair.Second.Code));
    }

    [Fact]
    public void Every_page_is_written_in_both_languages()
    {
        Assert.All(Explanations.All, page =>
        {
            Assert.All([page.Title.Korean, page.Text.Korean], text => Assert.True(Hangul().IsMatch(text), page.Code));
            Assert.All([page.Title.English, page.Text.English], text => Assert.False(Hangul().IsMatch(Quoted().Replace(text, "")), page.Code));
        });
    }

    [Fact]
    public void A_text_is_of_two_to_seven_sentences_and_a_title_of_none()
    {
        Assert.All(Explanations.All, page =>
        {
            Assert.All([page.Text.Korean, page.Text.English], text => Assert.True(SentenceEnd().Count(Quoted().Replace(text, "")) is >= 2 and <= 7, page.Code));
            Assert.All([page.Title.Korean, page.Title.English], title => Assert.False(title.EndsWith('.'), page.Code));
        });
    }

    [Fact]
    public void Examples_are_short_and_differ()
    {
        Assert.All(Explanations.All.Select(page => page.Example).OfType<ExplainedExample>(), example =>
        {
            Assert.True(example.File is "book.yaml" or "layout.yaml" or "01.md" or "map.svg", example.File);
            Assert.NotEqual(example.Wrong, example.Right);
            Assert.All([example.Wrong, example.Right], lines => Assert.InRange(lines.Split('\n').Length, 1, 8));
        });
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_wrong_lines_of_an_example_are_complained_of_and_the_right_ones_build(string code)
    {
        var example = Explanations.Find(code)!.Example!;
        var isChecked = Check($"{code}-check", example, example.Wrong).Any(found => found.Code == code);
        Func<string, ExplainedExample, string, ImmutableArray<Diagnostic>> command = isChecked ? Check : Build;
        Assert.Contains(command($"{code}-wrong", example, example.Wrong), found => found.Code == code);
        Assert.DoesNotContain(command($"{code}-right", example, example.Right), found => found.Code == code || found.Severity == Severity.Error);
    }

    private static ImmutableArray<Diagnostic> Check(string id, ExplainedExample example, string lines) =>
        Run(id, example, lines, folder => Tool.Value.Check(new BuildRequest { Folder = folder }, isFixing: false).Result);

    private static ImmutableArray<Diagnostic> Build(string id, ExplainedExample example, string lines) =>
        Run(id, example, lines, folder => Tool.Value.Build(new BuildRequest { Folder = folder, OutputFolder = Path.Combine(folder, "out") }));

    private static ImmutableArray<Diagnostic> Run(string id, ExplainedExample example, string lines, Func<string, BuildResult> command)
    {
        using var folder = new TempFolder();
        ExampleBook.Write(folder, id, example, lines);
        return command(folder.Path).Diagnostics;
    }

    private static string Stage(Explanation page) => page.Code.Split('-')[0];

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();

    /// <summary>Words in single quotes or backticks.</summary>
    [GeneratedRegex("‘[^’]*’|`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[.?](?= |$)")]
    private static partial Regex SentenceEnd();
}
