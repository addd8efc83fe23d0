namespace Publishing.Typesetting.Glyphs;

/// <summary>What is collected one by one in an array that is used again for the next text: a book has ten thousand paragraphs of every length.</summary>
internal struct GrowingArray<T>(T[] array)
{
    private T[] array = array;

    public int Count { get; private set; }

    public readonly ref T Last => ref array[Count - 1];

    public readonly ReadOnlySpan<T> Items => array.AsSpan(0, Count);

    /// <summary>What was collected, without a copy.</summary>
    public readonly Segment<T> Segment => new(array, Count);

    public void Add(in T item)
    {
        if (Count == array.Length)
        {
            Array.Resize(ref array, Math.Max(4, Count * 2));
        }

        array[Count++] = item;
    }
}
