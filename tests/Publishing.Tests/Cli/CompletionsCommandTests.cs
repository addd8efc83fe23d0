using Publishing.Tests.Conformance;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary>Scripts that ask the program itself what may come next.</summary>
public sealed class CompletionsCommandTests
{
    public static TheoryData<string> Shells => ["bash", "fish", "powershell", "zsh"];

    [Theory, MemberData(nameof(Shells))]
    public void Every_shell_has_its_script(string shell)
    {
        var script = CommandLine.Run("completions", shell);
        Assert.Equal(0, script.ExitCode);
        Assert.Contains("[suggest:", script.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_shell_is_wrong_usage() => Assert.Equal(2, CommandLine.Run("completions", "tcsh").ExitCode);

    [Fact]
    public void The_program_says_what_may_come_next()
    {
        Assert.Equal(["build"], CommandLine.Run("[suggest:10]", "publish bu").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("--strict", CommandLine.Run("[suggest:16]", "publish build --").Output.Split('\n'));
        Assert.Contains("poetry", CommandLine.Run("[suggest:23]", "publish new x --preset ").Output.Split('\n'));
    }

    /// <summary>Bash sources the script; a function in the place of the program answers as it would.</summary>
    [Fact]
    public void Bash_completes_by_the_script()
    {
        using var folder = new TempFolder();
        folder.Write("complete.sh", System.Text.Encoding.UTF8.GetBytes(CommandLine.Run("completions", "bash").Output + """
            publish() { [ "$1" = "[suggest:10]" ] && [ "$2" = "publish ch" ] && printf 'build\ncheck\n'; }
            COMP_LINE="publish ch" COMP_POINT=10 COMP_WORDS=(publish ch) COMP_CWORD=1
            _publish
            echo "${COMPREPLY[*]}"
            """));
        Assert.Equal("check\n", ExternalTool.Require("bash").Run(Path.Combine(folder.Path, "complete.sh")).MustSucceed().Output);
    }
}
