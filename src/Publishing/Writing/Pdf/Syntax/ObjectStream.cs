namespace Publishing.Writing.Pdf.Syntax;

/// <summary>Objects waiting to go out together, compressed as one (ISO 32000-1 7.5.7).</summary>
internal sealed class ObjectStream
{
    /// <summary>A reader must unpack all to see one; 100 is what qpdf packs, too.</summary>
    private const int Capacity = 100;

    /// <summary>Number and start of each object, in order.</summary>
    private readonly List<(PdfReference Id, int Start)> members = [];

    /// <summary>The objects themselves, one after the other.</summary>
    private readonly PdfBuffer bodies = new();

    /// <summary>Their places and then the objects.</summary>
    private readonly PdfBuffer whole = new();

    public int Count => members.Count;

    public bool IsFull => Count == Capacity;

    /// <summary>The buffer to spell one more object into.</summary>
    public PdfBuffer Begin(PdfReference id)
    {
        // A line feed between objects keeps two numbers apart and tells the speller that no token stands before.
        if (bodies.Length > 0)
        {
            bodies.Append((byte)'\n');
        }

        members.Add((id, bodies.Length));
        return bodies;
    }

    /// <summary>Tells where each member is to be found.</summary>
    public void Place(CrossReferences places, PdfReference stream)
    {
        for (var i = 0; i < members.Count; i++)
        {
            places.SetPacked(members[i].Id, stream, i);
        }
    }

    /// <summary>The stream, where the first object starts in its bytes, and how many there are; empties the waiting room.</summary>
    public (PdfStream Stream, int First, int Count) Take(PdfSyntaxStyle style)
    {
        whole.Clear();
        foreach (var (id, start) in members)
        {
            whole.AppendInteger(id.Number);
            whole.Append((byte)' ');
            whole.AppendInteger(start);
            whole.Append((byte)' ');
        }

        var first = whole.Length;
        var count = members.Count;
        whole.Append(bodies.Written);
        bodies.Clear();
        members.Clear();
        return (PdfStream.OfText(whole.Written, style), first, count);
    }
}
