namespace Publishing.Reading.Yaml;

/// <summary>Writes a word as a YAML value of one line.</summary>
internal static class YamlText
{
    private const string PlainMarks = "_-./ ";

    /// <summary>Plain where every letter of it is surely no mark of YAML, else in single quotes (YAML 1.2.2 §7.3.2).</summary>
    public static string Of(string word) => IsPlain(word) ? word : $"'{word.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsPlain(string word) =>
        word.Length > 0 && char.IsLetterOrDigit(word[0]) && word[^1] != ' ' && word.All(letter => char.IsLetterOrDigit(letter) || PlainMarks.Contains(letter, StringComparison.Ordinal));
}
