using Publishing.Live;

namespace Publishing.Cli.Preview;

/// <summary>The book of a preview: its newest edition, and whoever waits for the next. Builds one edition at a time; safe from many threads.</summary>
internal sealed class PreviewSession : IDisposable
{
    private readonly Publisher publisher;
    private readonly LiveBook live;
    private readonly FolderWatch watch;
    private readonly Lock building = new();
    private readonly Action<Exception> onFault;
    private volatile LiveEdition current;
    private TaskCompletionSource next = NewSignal();

    /// <param name="onFault">Told what is our own fault while a change is built; the pages stay.</param>
    public PreviewSession(Publisher publisher, string folder, Action<Exception> onFault)
    {
        (this.publisher, this.onFault) = (publisher, onFault);
        Folder = Path.GetFullPath(folder);
        live = publisher.OpenLive(folder);
        current = live.Refresh();
        Pictures = new PageCache();
        Outputs = new PreviewOutputs(publisher, folder);
        watch = new FolderWatch(folder, Refresh);
    }

    /// <summary>Of the book, as a whole path.</summary>
    public string Folder { get; }

    public LiveEdition Current => current;

    public PageCache Pictures { get; }

    public PreviewOutputs Outputs { get; }

    /// <summary>Ends when an edition newer than the given one is there.</summary>
    public async Task WaitForNewer(int revision, CancellationToken stop)
    {
        while (true)
        {
            var signal = Volatile.Read(ref next).Task;
            if (current.Revision > revision)
            {
                return;
            }

            await signal.WaitAsync(stop);
        }
    }

    public void Dispose()
    {
        watch.Dispose();
        lock (building)
        {
            Outputs.Dispose();
            Pictures.Dispose();
            publisher.Dispose();
        }
    }

    private void Refresh()
    {
        lock (building)
        {
            try
            {
                current = live.Refresh();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                onFault(fault);
                return;
            }
        }

        Interlocked.Exchange(ref next, NewSignal()).SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
