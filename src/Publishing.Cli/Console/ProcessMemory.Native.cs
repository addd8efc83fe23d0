using System.Runtime.InteropServices;

namespace Publishing.Cli.Console;

/// <summary>
/// Gets memory for a book in large pieces, and lets the collector wait. A book of 500 pages touches 250 MiB; page by page of 4 KiB the system
/// would be asked 60,000 times, which is a fifth of the whole build, and more on virtual machines. Linux gives 2 MiB at once where it is told to
/// beforehand and the piece is whole, so the heap is widened once at the start. Until that much is used nothing is collected: almost all of it
/// lives to the end, and while the collector moves it every thread stands still. Nothing is taken that is not used; elsewhere nothing is done.
/// </summary>
internal static partial class ProcessMemory
{
    /// <summary>What a book of some hundred pages takes, and no more than a heap of the collector may hold at once.</summary>
    private const long Expected = 288L << 20;

    /// <summary>Machines with less keep their memory.</summary>
    private const long LeastOfMachine = 2L << 30;

    /// <summary>The collector's heap grows upwards in pieces of this size.</summary>
    private const long Region = 4L << 20;

    private const long Reach = 1L << 30;
    private const int AdviseHugePages = 14; // MADV_HUGEPAGE

    public static unsafe void Prepare()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < LeastOfMachine)
        {
            return;
        }

        fixed (byte* inHeap = GC.AllocateUninitializedArray<byte>(1))
        {
            // Advice may be declined; then pages stay small.
            _ = madvise((nint)((long)inHeap / Region * Region), (nint)Reach, AdviseHugePages);
        }

        // Never ended: the first byte beyond it ends it.
        _ = GC.TryStartNoGCRegion(Expected);
    }

    [LibraryImport("libc")]
    private static partial int madvise(nint start, nint length, int advice);
}
