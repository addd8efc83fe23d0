using Publishing.Cli;
using Publishing.Cli.Console;

namespace Publishing.Tests.Support;

/// <summary>Runs the command in this process and keeps what it said.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    /// <summary>Wider than any message: a path of this machine breaks no line that a test looks for.</summary>
    public static Screen Wide => Screen.OfFile with { Columns = 10_000 };

    public static CommandLine Run(params string[] args) => RunOn(Wide, args);

    /// <summary>As seen on a screen of a given kind.</summary>
    public static CommandLine RunOn(Screen screen, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = App.Run(args, output, error, screen);
        return new(code, output.ToString(), error.ToString());
    }
}
