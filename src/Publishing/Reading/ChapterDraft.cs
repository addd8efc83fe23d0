using Publishing.Core;
using Publishing.Reading.Dialect;

namespace Publishing.Reading;

/// <summary>What is known of a chapter while its text is read: complaints, notes, headings so far. Lives for one file.</summary>
internal sealed class ChapterDraft(SourceText source)
{
    public SourceText Source { get; } = source;

    public List<Diagnostic> Diagnostics { get; } = [];

    public NoteRegister Notes { get; } = new();

    /// <summary>The first paragraph indented by hand, and how many there are (K49).</summary>
    public (SourceSpan First, int Count) HandMadeIndents { get; private set; }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    public void CountHandMadeIndent(SourceSpan where) =>
        HandMadeIndents = HandMadeIndents.Count == 0 ? (where, 1) : (HandMadeIndents.First, HandMadeIndents.Count + 1);

    /// <summary>Turns the parser's inclusive range into ours, kept inside the file whatever the parser says.</summary>
    public SourceSpan SpanOf(Markdig.Syntax.SourceSpan span, int offset = 0)
    {
        var start = Math.Clamp(span.Start + offset, 0, Source.Text.Length);
        var end = Math.Clamp(span.End + 1 + offset, start, Source.Text.Length);
        return new SourceSpan(Source.Path, start, end - start);
    }

    /// <summary>The author's identifier if it can be one; else a complaint and null.</summary>
    public string? CheckedId(Attributes attributes, SourceSpan where)
    {
        if (attributes.Id is not { } id || AttributesText.IsIdentifier(id))
        {
            return attributes.Id;
        }

        Report(ReadingDiagnostics.BadIdentifier(id, where));
        return null;
    }

    /// <summary>Complains of keys that mean nothing at this place.</summary>
    public void CheckKeys(Attributes attributes, SourceSpan where, params string[] known)
    {
        foreach (var key in attributes.Values.Keys.Except(known).Order(StringComparer.Ordinal))
        {
            var word = Source.Find(key + "=", where)?.Slice(0, key.Length);
            Report(ReadingDiagnostics.UnknownAttribute(key, where, word, Suggestion.For(key, known)));
        }
    }

    /// <summary>The value of an attribute where it stands without quotes, or null.</summary>
    public SourceSpan? ValueOf(string key, string value, SourceSpan where) =>
        Source.Find($"{key}={value}", where)?.Slice(key.Length + 1, value.Length);
}
