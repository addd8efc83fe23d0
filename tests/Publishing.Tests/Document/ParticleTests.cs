using Publishing.Document;
using Xunit;

namespace Publishing.Tests.Document;

public sealed class ParticleTests
{
    [Theory]
    [InlineData("책", "은 이 을 과 으로 이라 이여 아")]
    [InlineData("나무", "는 가 를 와 로 라 여 야")]
    [InlineData("서울", "은 이 을 과 로 이라 이여 아")]
    public void K31_A_particle_takes_the_form_of_the_last_sound(string word, string forms)
    {
        string[] given = ["는", "가", "를", "와", "로", "라", "여", "야"];
        Assert.Equal(forms, string.Join(' ', given.Select(particle => Particle.Choose(word, particle))));
    }

    [Fact]
    public void K31_Either_form_of_a_pair_may_be_given()
    {
        Assert.Equal("로", Particle.Choose("나무", "으로"));
        Assert.Equal("는", Particle.Choose("나무", "은"));
        Assert.Equal("으로부터", Particle.Choose("책", "로부터"));
        Assert.Equal("로부터", Particle.Choose("서울", "으로부터"));
    }

    [Fact]
    public void K31_A_particle_without_two_forms_stays() => Assert.Equal("에서", Particle.Choose("책", "에서"));

    [Theory]
    [InlineData("그림 3", "을")]
    [InlineData("그림 2", "를")]
    [InlineData("표 1", "로")]
    [InlineData("표 6", "으로")]
    [InlineData("10", "은")]
    [InlineData("HTML", "로")]
    [InlineData("PDF", "를")]
    [InlineData("Word", "를")]
    [InlineData("③", "을")]
    [InlineData("Ⅶ", "로")]
    [InlineData("大韓", "으로")]
    [InlineData("革命", "은")]
    [InlineData("歷史", "는")]
    [InlineData("小說", "로")]
    [InlineData("㉮", "는")]
    [InlineData("C#", "으로")]
    [InlineData("30%", "를")]
    public void K32_Digits_letters_numerals_and_hanja_are_heard_as_read(string word, string particle)
    {
        Assert.Equal(particle, Particle.Choose(word, particle));
        Assert.Equal(particle, Particle.Choose(word, Other(particle)));
    }

    [Theory]
    [InlineData("홍길동(1992)", "는", true, "은")]
    [InlineData("홍길동(1992)", "는", false, "는")]
    [InlineData("홍길동(2001)", "로", true, "으로")]
    [InlineData("홍길동(2001)", "로", false, "로")]
    [InlineData("「소나기」", "은", true, "는")]
    [InlineData("“왜?”", "은", true, "는")]
    [InlineData("『책』", "를", true, "을")]
    [InlineData("(서울)", "으로", true, "로")]
    public void K33_Closing_marks_and_a_parenthesis_are_looked_past(string word, string particle, bool ignores, string expected) =>
        Assert.Equal(expected, Particle.Choose(word, particle, ignores));

    [Fact]
    public void A_word_that_is_not_read_counts_as_open() => Assert.Equal("는", Particle.Choose("…", "은"));

    private static string Other(string particle) => particle switch
    {
        "을" => "를",
        "를" => "을",
        "은" => "는",
        "는" => "은",
        "로" => "으로",
        "으로" => "로",
        _ => throw new ArgumentOutOfRangeException(nameof(particle)),
    };
}
