using Publishing.Live;

namespace Publishing.Cli.Preview;

/// <summary>Pictures of pages, each drawn once and no more at a time than there are processors; the oldest go when they take too much room.</summary>
internal sealed class PageCache : IDisposable
{
    /// <summary>About three hundred pages on a common screen.</summary>
    private const long MostBytes = 64 << 20;

    private const double PointsPerInch = 72;

    private readonly SemaphoreSlim drawing = new(Environment.ProcessorCount);
    private readonly Lock guard = new();
    private readonly Dictionary<(int Page, int Revision, int Width), LinkedListNode<Picture>> known = [];
    private readonly LinkedList<Picture> byUse = new();
    private long bytes;

    /// <param name="edition">That the page is of; the revision of the page, not of the edition, says which picture it is.</param>
    /// <param name="width">In pixels.</param>
    public Task<byte[]> Get(LiveEdition edition, int page, int width)
    {
        var key = (page, edition.Pages[page].Revision, width);
        lock (guard)
        {
            if (known.TryGetValue(key, out var node))
            {
                byUse.Remove(node);
                byUse.AddFirst(node);
                return node.Value.Task;
            }

            var picture = new Picture(key, Draw(edition, page, width));
            known[key] = byUse.AddFirst(picture);
            _ = picture.Task.ContinueWith(drawn => Count(picture, drawn), TaskScheduler.Default);
            return picture.Task;
        }
    }

    public void Dispose() => drawing.Dispose();

    private async Task<byte[]> Draw(LiveEdition edition, int page, int width)
    {
        await drawing.WaitAsync();
        try
        {
            return await Task.Run(() => edition.Draw(page, width * PointsPerInch / edition.Geometry.Width));
        }
        finally
        {
            drawing.Release();
        }
    }

    private void Count(Picture picture, Task<byte[]> drawn)
    {
        lock (guard)
        {
            if (!drawn.IsCompletedSuccessfully)
            {
                Forget(picture);
                return;
            }

            picture.Bytes = drawn.Result.Length;
            bytes += picture.Bytes;
            while (bytes > MostBytes && byUse.Last is { } oldest && oldest.Value != picture)
            {
                Forget(oldest.Value);
            }
        }
    }

    private void Forget(Picture picture)
    {
        if (known.Remove(picture.Key, out var node))
        {
            byUse.Remove(node);
            bytes -= picture.Bytes;
        }
    }

    private sealed class Picture((int Page, int Revision, int Width) key, Task<byte[]> task)
    {
        public (int Page, int Revision, int Width) Key { get; } = key;

        public Task<byte[]> Task { get; } = task;

        /// <summary>0 until drawn.</summary>
        public long Bytes { get; set; }
    }
}
