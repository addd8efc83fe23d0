using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Publishing.Cli.Console;

/// <summary>
/// Gets memory for a book in large pieces, and lets the collector wait. A book of 500 pages touches 250 MiB; page by page of 4 KiB the system
/// would be asked 60,000 times, which is a fifth of the whole build. Linux gives 2 MiB at once where it is told to beforehand and the piece is
/// whole, so the heap is widened once at the start. But some virtual machines give memory that stands idle back to their host, whole pieces
/// first; to get one again takes ten times as long as to clear it, and small pages come from what was kept. So a few pieces are tried before.
/// Until as much as is expected is used nothing is collected: almost all of it lives to the end, and while the collector moves it every thread
/// stands still. Nothing is taken that is not used; elsewhere nothing is done.
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
    private const int HugePage = 2 << 20;
    private const int AdviseHugePages = 14; // MADV_HUGEPAGE
    private const int ReadAndWrite = 3; // PROT_READ | PROT_WRITE
    private const int PrivateMemory = 0x22; // MAP_PRIVATE | MAP_ANONYMOUS

    /// <summary>Pieces that are tried. They are the first that the heap gets then.</summary>
    private const int Tried = 4;

    /// <summary>Of a piece: clearing it takes 0.1 to 0.4 ms, getting it from the host 2 to 4 ms.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(1);

    public static unsafe void Prepare()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < LeastOfMachine)
        {
            return;
        }

        if (AreHugePagesQuick())
        {
            fixed (byte* inHeap = GC.AllocateUninitializedArray<byte>(1))
            {
                // Advice may be declined; then pages stay small.
                _ = madvise((nint)((long)inHeap / Region * Region), (nint)Reach, AdviseHugePages);
            }
        }

        // Never ended: the first byte beyond it ends it.
        _ = GC.TryStartNoGCRegion(Expected);
    }

    /// <summary>One slow piece may be an interruption; two are the machine.</summary>
    private static unsafe bool AreHugePagesQuick()
    {
        const int length = (Tried + 1) * HugePage;
        var room = mmap(0, length, ReadAndWrite, PrivateMemory, -1, 0);
        if (room == -1)
        {
            return false;
        }

        var first = (room + HugePage - 1) / HugePage * HugePage;
        _ = madvise(first, Tried * HugePage, AdviseHugePages);
        var slow = 0;
        for (var i = 0; i < Tried; i++)
        {
            var start = Stopwatch.GetTimestamp();
            *(byte*)(first + (i * HugePage)) = 1;
            slow += Stopwatch.GetElapsedTime(start) > Slow ? 1 : 0;
        }

        _ = munmap(room, length);
        return slow < 2;
    }

    [LibraryImport("libc")]
    private static partial int madvise(nint start, nint length, int advice);

    [LibraryImport("libc")]
    private static partial nint mmap(nint start, nint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc")]
    private static partial int munmap(nint start, nint length);
}
