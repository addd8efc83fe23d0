namespace Publishing.Cli;

/// <summary>What the process returns (design.md §5).</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The book has errors; no output was replaced.</summary>
    public const int BookHasErrors = 1;

    public const int WrongUsage = 2;

    /// <summary>A defect of this program.</summary>
    public const int OurFault = 3;
}
