namespace Publishing.Core;

/// <summary>How much a diagnostic matters: an error stops every output, a warning stops them only under <c>--strict</c>.</summary>
public enum Severity
{
    Information,
    Warning,
    Error,
}

/// <summary>The language of messages, chosen by <c>--lang</c>.</summary>
public enum MessageLanguage
{
    Korean,
    English,
}

/// <summary>One sentence in both languages of the tool.</summary>
public sealed record Wording(string Korean, string English)
{
    public string In(MessageLanguage language) => language == MessageLanguage.Korean ? Korean : English;
}

/// <summary>
/// What is wrong and what to do about it; a value, never thrown. Built only by the named methods of a folder's Diagnostics file.
/// <see cref="Code"/> is <c>folder-number</c> (<c>reading-012</c>) and is never reused.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan? Where, Wording Message, Wording Hint)
{
    /// <summary>What an unfinished book may lack: a warning under <c>--draft</c>, where the pages show a mark in its place.</summary>
    public bool IsOfDraft { get; init; }

    /// <summary>What a reader calls the page that a finding of the layout stands on, or null.</summary>
    public string? Page { get; init; }

    /// <summary>The change that the hint names, where it can be made without a decision of the author; else null.</summary>
    public TextChange? Mend { get; init; }
}
