using System.Buffers;

namespace Publishing.Core;

/// <summary>Items one after the other in memory that is borrowed and given back: for work that needs much of it for a short time, again and again.</summary>
internal sealed class PooledBuffer<T>
{
    private T[] items = [];

    public int Length { get; private set; }

    public ReadOnlySpan<T> Written => items.AsSpan(0, Length);

    /// <summary>What comes after the written items, at least so many; written to it counts what <see cref="Advance"/> is told.</summary>
    public Span<T> Room(int least)
    {
        if (items.Length - Length < least)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(Length + least, items.Length * 2));
            Written.CopyTo(larger);
            GiveBack();
            items = larger;
        }

        return items.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Clear() => Length = 0;

    /// <summary>Gives the memory back; what comes next borrows anew.</summary>
    public void Release()
    {
        GiveBack();
        (items, Length) = ([], 0);
    }

    private void GiveBack()
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items);
        }
    }
}
