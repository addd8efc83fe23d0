using Publishing.Cli.Console;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Complaints;

/// <summary>
/// One folder per code: <c>in/</c> is built and what the command says must be <c>expected.txt</c>. A folder with a <c>note.txt</c>
/// instead names the test that shows its code, because no folder can (a full disk, a file of fifty megabytes).
/// </summary>
public sealed class ComplaintTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Publishing.Tests", "Complaints");

    public static TheoryData<string> Codes => [.. Directory.EnumerateDirectories(Folder)
        .Where(folder => Directory.Exists(Path.Combine(folder, "in")))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_is_explained(string code)
    {
        using var output = new TempFolder();
        var folder = Path.Combine(Folder, code);
        // A command of its own may put a path of this machine into the message, and the lines would break elsewhere on another.
        var screen = File.Exists(Path.Combine(folder, "command.txt")) ? CommandLine.Wide : Screen.OfFile;
        var ran = CommandLine.RunOn(screen with { Folder = folder }, [.. ArgumentsOf(folder, output), "--lang", "ko"]);
        var said = $"exit {ran.ExitCode}\n\n{ran.Error}".Replace(Path.Combine(folder, "in"), "in", StringComparison.Ordinal)
            .Replace(output.Path, "OUT", StringComparison.Ordinal);
        Assert.Contains($"[{code}]", said, StringComparison.Ordinal);
        Golden.Check(Path.Combine(folder, "expected.txt"), said);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_is_explained_in_English_too(string code)
    {
        using var output = new TempFolder();
        var folder = Path.Combine(Folder, code);
        var ran = CommandLine.Run([.. ArgumentsOf(folder, output), "--lang", "en"]);
        Assert.Contains($"[{code}]", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("도움:", ran.Error, StringComparison.Ordinal);
    }

    /// <summary>A check does everything but the keeping of files: whatever a build complains of, it complains of too.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_check_finds_what_a_build_finds(string code)
    {
        var folder = Path.Combine(Folder, code);
        if (File.Exists(Path.Combine(folder, "command.txt")))
        {
            return;
        }

        using var output = new TempFolder();
        var built = CommandLine.Run(["build", .. ArgumentsOf(folder, output)[1..], "--diagnostics", "json"]).Output.Split('\n');
        var before = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        var check = CommandLine.Run("check", Path.Combine(folder, "in"), "--diagnostics", "json").Output.Split('\n');
        Assert.Empty(built.Except(check));
        Assert.Equal(before, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
    }

    /// <summary>A <c>command.txt</c> replaces the build: words separated by spaces, IN and OUT standing for the two folders.</summary>
    private static string[] ArgumentsOf(string folder, TempFolder output)
    {
        var command = Path.Combine(folder, "command.txt");
        var words = File.Exists(command) ? File.ReadAllText(command).Trim() : "build IN -o OUT";
        return [.. words.Split(' ').Select(word => word
            .Replace("IN", Path.Combine(folder, "in"), StringComparison.Ordinal)
            .Replace("OUT", output.Path, StringComparison.Ordinal))];
    }
}
