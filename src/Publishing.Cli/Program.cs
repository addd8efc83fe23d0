using Publishing.Cli.Console;

namespace Publishing.Cli;

/// <summary>The <c>publish</c> command.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is [var command, ..] && !command.StartsWith('-'))
        {
            ProcessMemory.Prepare();
        }

        return App.Run(args, System.Console.Out, System.Console.Error, Screen.OfProcess());
    }
}
