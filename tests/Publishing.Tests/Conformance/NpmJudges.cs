using System.Security.Cryptography;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>
/// The judges that come from npm, installed by the first test that needs them: exact versions of <c>package-lock.json</c>, without
/// their install scripts, into <c>.artifacts/npm</c>. Several test runs at once wait for one installation.
/// </summary>
internal static class NpmJudges
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json", ".npmrc"];
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>A file under node_modules; skips the test where Node is absent, fails it under CI.</summary>
    public static string PathOf(params string[] parts)
    {
        ExternalTool.Require("node");
        ExternalTool.Require("npm");
        return Path.Combine([Installed.Value, "node_modules", .. parts]);
    }

    private static string Install()
    {
        var folder = Repository.PathOf(".artifacts", "npm");
        Directory.CreateDirectory(folder);
        using var turn = WaitForTurn(Path.Combine(folder, ".turn"));
        var stamp = Path.Combine(folder, ".installed");
        var wanted = Hash();
        if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
        {
            return folder;
        }

        foreach (var name in Manifests)
        {
            File.Copy(SourceOf(name), Path.Combine(folder, name), overwrite: true);
        }

        var run = ExternalTool.Require("npm").Run(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], input: null, folder);
        if (run.ExitCode != 0)
        {
            Assert.SkipUnless(Repository.IsContinuousIntegration, "npm could not install the judges: " + run.Everything);
            Assert.Fail("npm could not install the judges: " + run.Everything);
        }

        File.WriteAllText(stamp, wanted);
        return folder;
    }

    /// <summary>Holds a file that no other process can open meanwhile; the system lets go of it even when a process dies.</summary>
    private static FileStream WaitForTurn(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static string Hash() => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(SourceOf("package-lock.json"))));

    private static string SourceOf(string name) => Repository.PathOf("tests", "Publishing.Tests", "Conformance", name);
}
