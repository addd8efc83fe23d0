using System.Text;
using Publishing.Writing;
using Xunit;

namespace Publishing.Tests.Writing;

public sealed class MarkupWriterTests
{
    [Theory]
    [InlineData("글 a", "글 a")]
    [InlineData("<&>\"\n\t\r", "&lt;&amp;&gt;\"\n\t\r")]
    [InlineData("글\u0001\uFFFE\uFFFF\u001F자", "글자")]
    [InlineData("𠮷\u007F\uFFFD", "𠮷\u007F\uFFFD")]
    public void Text_is_escaped_and_loses_what_XML_has_no_place_for(string words, string expected) =>
        Assert.Equal(expected, Written(MarkupWriter.ForHtml().Text(words)));

    [Fact]
    public void Half_of_a_pair_is_written_as_U_FFFD() => Assert.Equal("\uFFFDa", Written(MarkupWriter.ForHtml().Text("\uD842a")));

    [Fact]
    public void A_value_keeps_to_one_line() =>
        Assert.Equal("<a b=\"&quot;1 2 3&lt;\"/>", Written(MarkupWriter.ForHtml().Empty("a", ("b", "\"1\n2\t3<"), ("c", null))));

    [Fact]
    public void What_is_left_out_is_told_in_order() =>
        Assert.Equal([1, 0xFFFF], MarkupWriter.ForHtml().Text("가\u0001나\uFFFF다").Illegal.Select(letter => letter.CodePoint));

    [Fact]
    public void Long_text_is_written_whole()
    {
        var words = new string('글', 10_000);
        Assert.Equal($"<p>{words}{words}</p>", Written(MarkupWriter.ForHtml().Open("p").Text(words).Text(words).Close()));
    }

    private static string Written(MarkupWriter markup) => Encoding.UTF8.GetString(markup.ToBytes());
}
