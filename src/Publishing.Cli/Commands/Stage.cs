using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary>Where a command speaks and in which words; made once per run.</summary>
internal sealed record Stage(Words Words, CommonOptions Options, TextWriter Output, TextWriter Error, Screen Screen)
{
    /// <summary>The one log of all that the command looks at.</summary>
    private readonly SarifLog log = new(Words.Language, Screen);

    public DiagnosticPrinter PrinterFor(ParseResult parsed) => new(
        Words,
        FormOf(parsed),
        parsed.GetValue(Options.Quiet),
        new Paint(Screen.HasColor && !parsed.GetValue(Options.NoColor)),
        Screen,
        Output,
        Error,
        log);

    /// <summary>What can be said only when all is done: the log, if it was asked for and anything was looked at.</summary>
    public void Finish(ParseResult parsed)
    {
        if (FormOf(parsed) == DiagnosticForm.Sarif && log.IsAsked)
        {
            log.Write(Output);
        }
    }

    private DiagnosticForm FormOf(ParseResult parsed) => parsed.GetValue(Options.Diagnostics) switch
    {
        "json" => DiagnosticForm.Json,
        "sarif" => DiagnosticForm.Sarif,
        _ => DiagnosticForm.Human,
    };

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
