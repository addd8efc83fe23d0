namespace Publishing.Core;

/// <summary>
/// The page of help to one code, for who has never seen a compiler: why it is a mistake, what the book would have shown, how it is
/// mended. Built only in a folder's Explanations tables; marks, keys and names of files stand in backticks.
/// </summary>
public sealed record Explanation(string Code, Wording Title, Wording Text)
{
    /// <summary>Null where no few lines can show it: a full disk, a broken font, a finished file.</summary>
    public ExplainedExample? Example { get; init; }
}

/// <summary>
/// A few lines of one file with the mistake in them, and the same lines mended. A chapter is shown from its top, its title left out where
/// that is not the matter; of <c>book.yaml</c> and <c>layout.yaml</c> only the keys that matter are shown.
/// </summary>
public sealed record ExplainedExample(string File, string Wrong, string Right);
