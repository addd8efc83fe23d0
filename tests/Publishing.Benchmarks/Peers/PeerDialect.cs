using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks.Peers;

/// <summary>How a peer says what stands in our Markdown. Words come in escaped, labels and files as we wrote them.</summary>
internal abstract partial class PeerDialect
{
    /// <summary>The page, the lines, and the contents with the lists.</summary>
    public abstract string Opening { get; }

    /// <summary>The index, where the book has one.</summary>
    public abstract string Closing { get; }

    /// <summary>The stars between scenes.</summary>
    public abstract string SceneBreak { get; }

    /// <param name="label">Empty where nothing refers to it.</param>
    public abstract string Heading(int level, string words, string label);

    public abstract string Picture(string file, string caption, string label, string percent);

    public abstract string Table(string[][] rows, string caption, string label);

    public abstract string Quotation(string words, string source);

    public abstract string List(string[] items);

    /// <summary>Running text: what stands between marks is escaped, then each mark is said in the peer's way.</summary>
    /// <param name="notes">Texts of the notes by label.</param>
    public string Words(string words, IReadOnlyDictionary<string, string> notes)
    {
        var said = new StringBuilder();
        var from = 0;
        foreach (var mark in Mark().Matches(words).Cast<Match>())
        {
            said.Append(Escape(words[from..mark.Index]));
            said.Append(mark.Groups switch
            {
                var groups when groups["note"].Success => Note(Escape(notes[groups["note"].Value])),
                var groups when groups["term"].Success => IndexMark(Escape(groups["term"].Value)),
                var groups when groups["figure"].Success => FigureReference(groups["figure"].Value, groups["particle"].Value),
                var groups => PageReference(groups["page"].Value),
            });
            from = mark.Index + mark.Length;
        }

        return said.Append(Escape(words[from..])).ToString();
    }

    protected abstract string Note(string words);

    protected abstract string IndexMark(string term);

    protected abstract string FigureReference(string label, string particle);

    protected abstract string PageReference(string label);

    protected abstract string Escape(string words);

    /// <summary>The marks that the long books have inside their text.</summary>
    [GeneratedRegex(@"\[\^(?<note>[^\]]+)\]|\[\]\{\.index term=""(?<term>[^""]+)""\}|@(?<figure>fig:\w+)\[(?<particle>[^\]]+)\]|@page\((?<page>[^)]+)\)")]
    private static partial Regex Mark();
}
