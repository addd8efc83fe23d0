using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publish completions</c>: a script that makes a shell complete commands, options and the ids of books.</summary>
internal static class CompletionsCommand
{
    public static Command Make(Stage stage)
    {
        var shell = new Argument<string>("SHELL") { Description = stage.Words.ShellArgument };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completions", stage.Words.Completions) { shell };
        command.SetAction(parsed =>
        {
            stage.Output.Write(Scripts[parsed.GetRequiredValue(shell)]);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The program itself is asked what may come next, so that a script never grows old: <c>publish [suggest:COLUMN] LINE</c>.</summary>
    private static readonly SortedDictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # bash: eval "$(publish completions bash)"
            _publish() {
              local answers
              answers=$(publish "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$answers" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _publish publish

            """,
        ["fish"] = """
            # fish: publish completions fish | source
            complete -c publish -f -a '(publish "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'

            """,
        ["powershell"] = """
            # PowerShell: publish completions powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName publish -ScriptBlock {
              param($word, $line, $column)
              publish "[suggest:$column]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
        ["zsh"] = """
            # zsh: eval "$(publish completions zsh)"
            _publish() {
              local -a answers
              answers=("${(@f)$(publish "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a answers
            }
            compdef _publish publish

            """,
    };
}
