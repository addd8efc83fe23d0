namespace Publishing.Benchmarks;

internal static class BookBuilds
{
    public static int Run(string[] args, TextWriter output) => 0;
}
