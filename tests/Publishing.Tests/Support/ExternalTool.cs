using System.Diagnostics;
using System.Text;
using Xunit;

namespace Publishing.Tests.Support;

/// <summary>
/// A program of this machine that judges our files. Where it is absent a test is skipped with the reason;
/// under <c>CI=true</c> a missing program is a failure, so that no judge is lost unnoticed.
/// </summary>
public sealed class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private ExternalTool(string name, string path)
    {
        Name = name;
        Path = path;
    }

    public string Name { get; }

    /// <summary>The program's file.</summary>
    public string Path { get; }

    /// <summary>Finds a program on PATH; skips the test, or fails it under CI, when there is none.</summary>
    public static ExternalTool Require(string name)
    {
        if (FindOnPath(name) is { } path)
        {
            return new ExternalTool(name, path);
        }

        var reason = $"The program '{name}' is not on PATH.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason + " Under CI every judge must be installed.");
        }

        Assert.Skip(reason);
        throw new UnreachableException();
    }

    /// <summary>Runs to the end and gives what was printed; an exit code other than 0 is for the caller to judge.</summary>
    public ToolRun Run(params string[] arguments) => Run(arguments, input: null, folder: null);

    /// <summary>Runs in a folder, feeding bytes to its standard input where given.</summary>
    public ToolRun Run(IEnumerable<string> arguments, byte[]? input, string? folder)
    {
        using var process = Process.Start(Describe(arguments, folder))!;
        var output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
        var error = Task.Run(() => ReadAll(process.StandardError.BaseStream));
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{Name} was still running after {Patience.TotalMinutes} minutes.");
        }

        return new ToolRun(process.ExitCode, output.Result, Encoding.UTF8.GetString(error.Result));
    }

    private ProcessStartInfo Describe(IEnumerable<string> arguments, string? folder)
    {
        var start = new ProcessStartInfo(Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static byte[] ReadAll(Stream stream)
    {
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string? FindOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Suffixes, (folder, suffix) => System.IO.Path.Combine(folder, name + suffix))
            .FirstOrDefault(File.Exists);

    private static string[] Suffixes => OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
}

/// <summary>What a program said: its exit code, its standard output as bytes and as UTF-8, its standard error.</summary>
public sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>Both outputs, for messages of failed tests.</summary>
    public string Everything => Output + Error;

    /// <summary>Fails the test, showing what was printed, unless the exit code is 0.</summary>
    public ToolRun MustSucceed()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Everything}");
        return this;
    }
}
