using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary>Options that every command takes.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(Words words)
    {
        Lang = new("--lang") { Description = words.LangOption, Recursive = true };
        Lang.AcceptOnlyFromAmong("ko", "en");
        Diagnostics = new("--diagnostics") { Description = words.DiagnosticsOption, Recursive = true, DefaultValueFactory = _ => "human" };
        Diagnostics.AcceptOnlyFromAmong("human", "json", "sarif");
        Quiet = new("--quiet") { Description = words.QuietOption, Recursive = true };
        NoColor = new("--no-color") { Description = words.NoColorOption, Recursive = true };
    }

    public Option<string> Lang { get; }

    public Option<string> Diagnostics { get; }

    public Option<bool> Quiet { get; }

    public Option<bool> NoColor { get; }

    public void AddTo(RootCommand root)
    {
        root.Add(Lang);
        root.Add(Diagnostics);
        root.Add(Quiet);
        root.Add(NoColor);
    }
}
