using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary>Where a command speaks and in which words; made once per run.</summary>
internal sealed record Stage(Words Words, CommonOptions Options, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    public DiagnosticPrinter PrinterFor(ParseResult parsed) => new(
        Words,
        parsed.GetValue(Options.Diagnostics) == "json",
        parsed.GetValue(Options.Quiet),
        IsTerminal && !parsed.GetValue(Options.NoColor) && Environment.GetEnvironmentVariable("NO_COLOR") is null,
        Output,
        Error);

    /// <summary>Says what is wrong with the command and gives the exit code for it.</summary>
    public int Refuse(string sentence)
    {
        Error.Write(Words.WrongUsage(sentence) + "\n");
        return ExitCode.WrongUsage;
    }

    /// <summary>Runs the work on the folders that the names mean, or refuses.</summary>
    public int WithBooks(string[]? names, Func<IReadOnlyList<string>, int> work)
    {
        var (folders, unknown) = BookFolders.Find(names ?? []);
        if (unknown is not null)
        {
            return Refuse(Words.NoSuchBook(unknown));
        }

        return folders.Count == 0 ? Refuse(Words.NoBooks) : work(folders);
    }
}
