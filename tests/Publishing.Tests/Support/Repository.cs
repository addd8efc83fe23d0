namespace Publishing.Tests.Support;

/// <summary>Where the checkout is: the nearest folder above the tests with <c>Publishing.sln</c>.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static bool IsContinuousIntegration => Environment.GetEnvironmentVariable("CI") == "true";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of <c>../shared</c>, or null where that folder is absent.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Publishing.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Publishing.sln is not above " + AppContext.BaseDirectory);
        }

        return folder;
    }
}
