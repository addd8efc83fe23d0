using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>
/// Collects the running text of one block: white space single (K47), quotes curled (K28), and each <see cref="Inline.Text"/> cut so
/// that letter n of it is letter n of its span.
/// </summary>
internal sealed class TextGatherer(string path, bool dropsIndent)
{
    private const char IdeographicSpace = '\u3000';

    private readonly QuoteCurler quotes = new();
    private readonly StringBuilder run = new();

    /// <summary>Where <see cref="run"/> begins in the source; its letters follow one another there.</summary>
    private int runStart;

    /// <summary>Where a space was read that is set only when something follows it, or -1.</summary>
    private int pendingSpace = -1;

    /// <summary>True at the start of a line and after a space: a further space adds nothing.</summary>
    private bool isAfterSpace = true;

    private bool isAtStart = true;
    private List<Inline> output = [];

    /// <summary>Letters that stand in the source exactly so from <paramref name="start"/>.</summary>
    /// <param name="next">The letter after them, or a space where it is not known.</param>
    public void Letters(ReadOnlySpan<char> letters, int start, bool isFirstEscaped = false, char next = ' ')
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (c is ' ' or '\t' or '\n')
            {
                Space(start + i);
            }
            else if (i == 0 && isFirstEscaped)
            {
                quotes.See(c);
                Append(c, start);
            }
            else if (!(isAtStart && dropsIndent && c == IdeographicSpace))
            {
                SetPendingSpace();
                Append(quotes.Curl(c, i + 1 < letters.Length ? letters[i + 1] : next), start + i);
            }
        }
    }

    /// <summary>One space, unless there is one already or the line begins here.</summary>
    public void Space(int at)
    {
        if (!isAfterSpace)
        {
            pendingSpace = at;
            isAfterSpace = true;
            quotes.See(' ');
        }
    }

    /// <summary>Words that are not in the source letter by letter: an entity, the text of an escape.</summary>
    public void Words(string value, SourceSpan span)
    {
        Add(new Inline.Text(value, span));
        foreach (var c in value)
        {
            quotes.See(c);
        }
    }

    /// <summary>A line break the author means; spaces around it vanish.</summary>
    public void Break(SourceSpan span)
    {
        pendingSpace = -1;
        Flush();
        output.Add(new Inline.LineBreak(span));
        isAfterSpace = true;
        quotes.See(' ');
    }

    /// <summary>Something that stands in the line like a word.</summary>
    /// <param name="lastLetter">What a quote after it sees before itself.</param>
    public void Object(Inline inline, char lastLetter)
    {
        Add(inline);
        quotes.See(lastLetter);
    }

    /// <summary>Something without width: a note mark, an empty index entry. Quotes look past it.</summary>
    public void Mark(Inline inline)
    {
        var (wasAfterSpace, wasAtStart) = (isAfterSpace, isAtStart);
        Add(inline);
        (isAfterSpace, isAtStart) = (wasAfterSpace, wasAtStart);
    }

    /// <summary>Gathers what <paramref name="gather"/> adds into a list of its own; the text goes on as if there were no border.</summary>
    public ImmutableArray<Inline> Nested(Action gather)
    {
        SetPendingSpace();
        Flush();
        var outer = output;
        output = [];
        gather();
        SetPendingSpace();
        Flush();
        ImmutableArray<Inline> inner = [.. output];
        output = outer;
        return inner;
    }

    /// <summary>Adds what was gathered by <see cref="Nested"/>, wrapped.</summary>
    public void AddWrapped(Inline inline) => output.Add(inline);

    /// <summary>The whole text; spaces at its end vanish.</summary>
    public ImmutableArray<Inline> Finish()
    {
        pendingSpace = -1;
        Flush();
        return [.. output];
    }

    private void Add(Inline inline)
    {
        SetPendingSpace();
        Flush();
        output.Add(inline);
        isAfterSpace = false;
        isAtStart = false;
    }

    private void Append(char c, int at)
    {
        SetPendingSpace();
        if (at != runStart + run.Length)
        {
            Flush();
            runStart = at;
        }

        run.Append(c);
        isAfterSpace = false;
        isAtStart = false;
    }

    private void SetPendingSpace()
    {
        if (pendingSpace < 0)
        {
            return;
        }

        var at = pendingSpace;
        pendingSpace = -1;
        Append(' ', at);
        isAfterSpace = true;
    }

    private void Flush()
    {
        if (run.Length > 0)
        {
            output.Add(new Inline.Text(run.ToString(), new SourceSpan(path, runStart, run.Length)));
            run.Clear();
        }
    }
}
