using Publishing.Cli.Console;

namespace Publishing.Cli;

/// <summary>The <c>publish</c> command.</summary>
internal static class Program
{
    public static int Main(string[] args) => App.Run(args, System.Console.Out, System.Console.Error, Screen.OfProcess());
}
