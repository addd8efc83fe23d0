using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>Colours of a terminal (ECMA-48 8.3.117); they repeat what a word or a mark already says.</summary>
internal sealed record Paint(bool IsOn)
{
    private const string Bold = "1";

    public string Place(string text) => Painted(Bold, text);

    public string Severity(string name, Severity severity) => Painted($"{Bold};{ColorOf(severity)}", name);

    public string Carets(string carets, Severity severity) => Painted(ColorOf(severity), carets);

    private string Painted(string how, string text) => IsOn && text.Length > 0 ? $"\u001b[{how}m{text}\u001b[0m" : text;

    private static string ColorOf(Severity severity) => severity switch
    {
        Core.Severity.Error => "31",
        Core.Severity.Warning => "33",
        _ => "36",
    };
}
