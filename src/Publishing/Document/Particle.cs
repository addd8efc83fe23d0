namespace Publishing.Document;

/// <summary>조사: chooses the form of a particle that fits the word before it (K31–K33), for text that the tool generates.</summary>
internal static class Particle
{
    /// <summary>Forms after a consonant and after a vowel. Longer forms first; a form of several uses (이) stands after those it begins.</summary>
    private static readonly (string AfterConsonant, string AfterVowel, bool MayContinue)[] Pairs =
    [
        ("으로", "로", true),
        ("이라", "라", true),
        ("이여", "여", false),
        ("이나", "나", false),
        ("이며", "며", false),
        ("이랑", "랑", false),
        ("은", "는", true),
        ("을", "를", false),
        ("과", "와", true),
        ("이", "가", false),
        ("아", "야", false),
    ];

    /// <summary>The form of <paramref name="particle"/> that follows <paramref name="word"/>; a particle without two forms (에서, 의) as it is.</summary>
    /// <param name="particle">Either form of a pair, with what may follow it: 로, 으로부터, 은커녕.</param>
    public static string Choose(string word, string particle, bool ignoresParentheses = true)
    {
        var sound = FinalSounds.Of(word, ignoresParentheses) ?? FinalSound.Vowel;
        foreach (var (afterConsonant, afterVowel, mayContinue) in Pairs)
        {
            if ((RestAfter(particle, afterConsonant, mayContinue) ?? RestAfter(particle, afterVowel, mayContinue)) is { } rest)
            {
                var isVowelForm = sound == FinalSound.Vowel || sound == FinalSound.Rieul && afterVowel == "로";
                return (isVowelForm ? afterVowel : afterConsonant) + rest;
            }
        }

        return particle;
    }

    private static string? RestAfter(string particle, string form, bool mayContinue) =>
        particle == form ? "" : mayContinue && particle.StartsWith(form, StringComparison.Ordinal) ? particle[form.Length..] : null;
}
