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

    /// <summary>The stream's bytes, where the first object starts in them, and how many there are; empties the waiting room.</summary>
    public (byte[] Bytes, int First, int Count) Take()
    {
        var head = new PdfBuffer();
        foreach (var (id, start) in members)
        {
            head.AppendInteger(id.Number);
            head.Append((byte)' ');
            head.AppendInteger(start);
            head.Append((byte)' ');
        }

        var first = head.Length;
        var count = members.Count;
        head.Append(bodies.Written);
        bodies.Clear();
        members.Clear();
        return (head.Written.ToArray(), first, count);
    }
}
