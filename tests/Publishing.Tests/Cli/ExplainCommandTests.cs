using Publishing.Cli.Console;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class ExplainCommandTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Publishing.Tests", "Cli", "explain");

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void A_page_shows_title_reason_and_both_halves_of_the_example(string language) =>
        Golden.Check(Path.Combine(Folder, $"reading-017.{language}.txt"), Said("explain", "READING-17", "--lang", language));

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Without_a_code_all_codes_are_listed(string language) => Golden.Check(Path.Combine(Folder, $"all.{language}.txt"), Said("explain", "--lang", language));

    [Theory]
    [InlineData("raeding-017", "‘reading-017’")]
    [InlineData("flow-7", "‘flow-005’")]
    [InlineData("winter", "publish explain")]
    [InlineData("", "publish explain")]
    public void A_code_that_is_not_there_is_wrong_usage(string code, string told)
    {
        var ran = CommandLine.Run("explain", code, "--lang", "en");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_a_text_is_wider_than_the_terminal()
    {
        var texts = Explanations.All.SelectMany(page => new[] { page.Text.Korean, page.Text.English });
        Assert.All(texts.SelectMany(text => WrappedText.Of(text).Split('\n')), line => Assert.InRange(TextWidth.Of(line), 1, WrappedText.Columns));
    }

    [Fact]
    public void A_line_is_filled_to_the_last_column()
    {
        var eojeol = new string('가', 11);
        Assert.Equal($"{eojeol} {eojeol} {eojeol} 나\n다", WrappedText.Of($"{eojeol} {eojeol} {eojeol} 나 다"));
        Assert.Equal(eojeol + "\n`" + new string('a', 30) + " " + new string('b', 30) + "`", WrappedText.Of($"{eojeol} `{new string('a', 30)} {new string('b', 30)}`"));
    }

    private static string Said(params string[] args)
    {
        var ran = CommandLine.Run(args);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return ran.Output;
    }
}
