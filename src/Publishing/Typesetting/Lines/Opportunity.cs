namespace Publishing.Typesetting.Lines;

/// <summary>What kind of place a line may end at, from the worst to the best.</summary>
internal enum OpportunityKind : byte
{
    /// <summary>A letter of the forbidden lists stands here: the last rule to be given up.</summary>
    Forbidden,

    /// <summary>No line ends here, unless nothing else fits.</summary>
    None,

    /// <summary>Inside an 어절; with <c>어절</c> as the unit only where the word is wider than the measure (K8) or the budget is spent.</summary>
    InsideWord,

    /// <summary>Inside a Latin word, with a hyphen (K45).</summary>
    Hyphen,

    /// <summary>After a dash, a wave, a slash between letters or U+200B, beside a picture: an end of a word without a space (K2).</summary>
    Mark,

    /// <summary>After a word space.</summary>
    Space,

    /// <summary>After a line separator.</summary>
    Forced,
}

/// <summary>Whether a line may end before a cluster, and what it would do to the word it stands in.</summary>
/// <param name="Head">Letters of the word before this place, from its start or from a bracket that opens in it, at most 255; 0 where no word is cut.</param>
/// <param name="Tail">Letters of the word after it, to its end or to a bracket that closes.</param>
internal readonly record struct Opportunity(OpportunityKind Kind, byte Head, byte Tail)
{
    /// <summary>A word ends here, so both units may break.</summary>
    public bool IsWordEnd => Kind >= OpportunityKind.Mark;
}
