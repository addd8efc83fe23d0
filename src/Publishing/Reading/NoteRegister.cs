using Publishing.Reading.Dialect;

namespace Publishing.Reading;

/// <summary>The notes of a chapter by label, and in the order of their first call.</summary>
internal sealed class NoteRegister
{
    private readonly Dictionary<string, NoteBlock> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<NoteBlock> called = [];

    public IReadOnlyList<NoteBlock> Called => called;

    public IEnumerable<string> Labels => byLabel.Keys;

    /// <summary>Notes that nothing calls, in the order of the text.</summary>
    public IEnumerable<NoteBlock> Uncalled => byLabel.Values.Where(note => !numbers.ContainsKey(note.Label)).OrderBy(note => note.Span.Start);

    /// <summary>False when the label is taken.</summary>
    public bool Add(NoteBlock note) => byLabel.TryAdd(note.Label, note);

    /// <summary>The index of the note that is called, or null when there is none.</summary>
    public int? Call(string label)
    {
        if (numbers.TryGetValue(label, out var number))
        {
            return number;
        }

        if (!byLabel.TryGetValue(label, out var note))
        {
            return null;
        }

        numbers.Add(label, called.Count);
        called.Add(note);
        return called.Count - 1;
    }
}
