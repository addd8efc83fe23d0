namespace Publishing.Core;

/// <summary>A range of a source and the words to put in its place; an empty range takes nothing away.</summary>
public sealed record TextChange(SourceSpan Where, string NewText);
