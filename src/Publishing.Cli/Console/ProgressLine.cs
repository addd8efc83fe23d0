using Publishing.Cli.Commands;

namespace Publishing.Cli.Console;

/// <summary>One live line on a terminal: book, stage, page x of y. Elsewhere silent, so that logs stay stable.</summary>
internal sealed class ProgressLine(Stage stage, bool isTalkative, string book)
{
    private readonly Lock guard = new();
    private readonly bool isLive = isTalkative && stage.IsTerminal;
    private string last = "";

    /// <summary>May be called from any thread.</summary>
    public void Show(string stageName, int done, int known)
    {
        if (!isLive)
        {
            return;
        }

        var name = stage.Words.StageName(stageName);
        var text = known > 0 ? $"{book} · {name} {done}/{known}" : $"{book} · {name}";
        lock (guard)
        {
            if (text != last)
            {
                stage.Output.Write("\r\u001b[2K" + text);
                last = text;
            }
        }
    }

    public void Clear()
    {
        if (isLive && last.Length > 0)
        {
            stage.Output.Write("\r\u001b[2K");
        }
    }
}
