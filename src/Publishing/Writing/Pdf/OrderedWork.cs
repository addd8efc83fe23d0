namespace Publishing.Writing.Pdf;

/// <summary>Makes things on several threads and takes them in order, so that the number of threads cannot be seen in the result.</summary>
internal static class OrderedWork
{
    /// <summary>Things made ahead per thread: enough to keep threads busy, few enough to keep memory flat.</summary>
    private const int AheadPerJob = 32;

    public static void Run<TItem, TMade>(IReadOnlyList<TItem> items, int jobs, Func<TItem, TMade> make, Action<TMade> take)
    {
        if (jobs <= 1)
        {
            foreach (var item in items)
            {
                take(make(item));
            }

            return;
        }

        var made = new TMade[Math.Min(items.Count, jobs * AheadPerJob)];
        for (var start = 0; start < items.Count; start += made.Length)
        {
            var count = Math.Min(made.Length, items.Count - start);
            var first = start;
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => made[i] = make(items[first + i]));
            foreach (var thing in made.AsSpan(0, count))
            {
                take(thing);
            }
        }
    }
}
