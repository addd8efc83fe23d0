using Publishing.Document;
using Xunit;

namespace Publishing.Tests.Document;

public sealed class KoreanOrderTests
{
    [Fact]
    public void Doubled_consonants_follow_their_plain_ones_and_Latin_and_digits_follow_Hangul()
    {
        string[] expected = ["가", "가방", "각", "까치", "나무", "하늘", "apple", "Éclair", "Zoo", "1917년"];
        Assert.Equal(expected, expected.Reverse().Order(KoreanOrder.Instance));
    }

    [Fact]
    public void Spaces_and_marks_do_not_count() =>
        Assert.Equal(["「4월의 노래」", "4월 테제"], new[] { "4월 테제", "「4월의 노래」" }.Order(KoreanOrder.Instance));

    [Theory]
    [InlineData("까치", "ㄱ")]
    [InlineData("『봄』", "ㅂ")]
    [InlineData("éclair", "E")]
    [InlineData("1917년", "0–9")]
    [InlineData("革命", "그 밖")]
    public void A_term_stands_under_its_first_letter(string term, string group) => Assert.Equal(group, KoreanOrder.GroupOf(term));
}
