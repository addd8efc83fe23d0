using Publishing.Cli;

namespace Publishing.Tests.Support;

/// <summary>Runs the command in this process and keeps what it said.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public static CommandLine Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = App.Run(args, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
