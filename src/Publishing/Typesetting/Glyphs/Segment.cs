using System.Collections;

namespace Publishing.Typesetting.Glyphs;

/// <summary>The first items of an array that is longer, to read: what <see cref="GrowingArray{T}"/> collected, without a copy.</summary>
internal readonly struct Segment<T>(T[] array, int count) : IReadOnlyList<T>
{
    public int Count => count;

    public ref readonly T this[int index] => ref AsSpan()[index];

    T IReadOnlyList<T>.this[int index] => this[index];

    public static implicit operator Segment<T>(T[] items) => new(items, items.Length);

    public ReadOnlySpan<T> AsSpan() => array.AsSpan(0, count);

    public ReadOnlySpan<T> AsSpan(int start, int length) => AsSpan().Slice(start, length);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Items().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items().GetEnumerator();

    /// <summary>The array, once nobody looks at its items any more.</summary>
    internal T[] TakeArray() => array;

    private IEnumerable<T> Items() => array.Take(count);
}
