using Xunit;

namespace Publishing.Tests.Support;

/// <summary>Compares text with a file beside the test; <c>PUBLISHING_UPDATE=1</c> rewrites it, never under CI.</summary>
internal static class Golden
{
    public static bool IsUpdating => Environment.GetEnvironmentVariable("PUBLISHING_UPDATE") == "1" && !Repository.IsContinuousIntegration;

    public static void Check(string path, string actual)
    {
        if (IsUpdating)
        {
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual)
        {
            return;
        }

        var received = Repository.PathOf(".artifacts", "received", Path.GetRelativePath(Repository.PathOf("tests"), path));
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"{path} differs; what came is in {received}. Look at both, then run with PUBLISHING_UPDATE=1 if the new answer is right.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (a, b) = (i < left.Length ? left[i] : "(end)", i < right.Length ? right[i] : "(end)");
            if (a != b)
            {
                return $"line {i + 1}\n  expected: {a}\n  received: {b}";
            }
        }

        return "";
    }
}
