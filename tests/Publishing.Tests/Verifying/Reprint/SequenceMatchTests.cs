using CsCheck;
using Publishing.Verifying.Reprint;
using Xunit;

namespace Publishing.Tests.Verifying.Reprint;

public sealed class SequenceMatchTests
{
    [Theory]
    [InlineData("가 나 다", "가 나 다", "0 1 2")]
    [InlineData("가 나 다", "가 라 다", "0 - 2")]
    [InlineData("가 나 다", "가 나 라 다", "0 1 - 2")]
    [InlineData("가 나 다", "가 다", "0 2")]
    [InlineData("", "가", "-")]
    [InlineData("가 가 나 가", "가 나 가 가", "0 - 1 3")]
    [InlineData("가 나 가 나 다 다", "나 가 다 가", "1 2 4 -")]
    public void Words_find_their_partners(string old, string now, string partners) =>
        Assert.Equal(partners, string.Join(' ', SequenceMatch.Find(Words(old), Words(now)).Select(partner => partner < 0 ? "-" : $"{partner}")));

    [Fact]
    public void Partners_rise_and_are_the_same_word() => Gen.Select(Gen.Int[0, 4].Array[0, 30], Gen.Int[0, 4].Array[0, 30]).Sample((old, now) =>
    {
        var partners = SequenceMatch.Find(old.Select(number => $"{number}"), now.Select(number => $"{number}"));
        var found = partners.Where(partner => partner >= 0).ToList();
        Assert.Equal(found.Distinct().Order(), found);
        Assert.All(partners.Select((partner, i) => (partner, i)).Where(pair => pair.partner >= 0), pair => Assert.Equal(old[pair.partner], now[pair.i]));
    });

    [Fact]
    public void Two_letters_changed_far_apart_in_a_text_of_one_word_cost_only_their_own()
    {
        string[] old = [.. Enumerable.Repeat("말", 200_000)];
        string[] now = [.. old];
        (now[50_000], now[150_000]) = ("글", "글");
        Assert.Equal(2, SequenceMatch.Find(old, now).Count(partner => partner < 0));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
