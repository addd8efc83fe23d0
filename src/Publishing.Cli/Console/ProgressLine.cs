using System.Diagnostics;
using Publishing.Cli.Commands;

namespace Publishing.Cli.Console;

/// <summary>
/// How far a book is. On a terminal one live line: book, stage, page x of y, time left. Elsewhere one line when the book starts, and the
/// summary ends it, so that two logs of the same work are equal.
/// </summary>
internal sealed class ProgressLine
{
    /// <summary>Work that is done sooner needs no forecast.</summary>
    private static readonly TimeSpan LongWork = TimeSpan.FromSeconds(2);

    /// <summary>A line that changes more often cannot be read, and writing it takes time from the pages.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Lock guard = new();
    private readonly Stage stage;
    private readonly string book;
    private readonly Func<TimeSpan> clock;
    private readonly bool isLive;

    // What stands on the terminal now, and since when that stage and that line.
    private string shown = "";
    private string stageName = "";
    private TimeSpan stageStart;
    private TimeSpan lineStart;

    private ProgressLine(Stage stage, bool isTalkative, string book, Func<TimeSpan> clock)
    {
        (this.stage, this.book, this.clock) = (stage, book, clock);
        isLive = isTalkative && stage.Screen.IsTerminal;
        if (isTalkative && !isLive)
        {
            stage.Output.Write(stage.Words.Starts(book) + "\n");
        }
    }

    /// <param name="clock">Time since the start; null for a stopwatch of its own.</param>
    public static ProgressLine Start(Stage stage, bool isTalkative, string folder, Func<TimeSpan>? clock = null)
    {
        var watch = Stopwatch.StartNew();
        return new(stage, isTalkative, Path.GetFileName(Path.GetFullPath(folder)), clock ?? (() => watch.Elapsed));
    }

    /// <summary>Time since the start, or null where no time is shown.</summary>
    public TimeSpan? Time => isLive ? clock() : null;

    /// <summary>May be called from any thread.</summary>
    public void Show(string name, int done, int known)
    {
        if (!isLive)
        {
            return;
        }

        lock (guard)
        {
            var now = clock();
            var isNewStage = name != stageName;
            if (isNewStage)
            {
                (stageName, stageStart) = (name, now);
            }

            var text = TextOf(done, known, now);
            if (text != shown && (isNewStage || now - lineStart >= Pause || done == known))
            {
                stage.Output.Write("\r\u001b[2K" + text);
                (shown, lineStart) = (text, now);
            }
        }
    }

    /// <summary>Leaves an empty line to write on.</summary>
    public void Clear()
    {
        if (shown.Length > 0)
        {
            stage.Output.Write("\r\u001b[2K");
            shown = "";
        }
    }

    /// <summary>One column short of the terminal, or it would break the line and leave the first half standing.</summary>
    private string TextOf(int done, int known, TimeSpan now)
    {
        var left = done > 0 && now >= LongWork ? (now - stageStart) * ((known - done) / (double)done) : TimeSpan.Zero;
        return TextWidth.Cut($"{book} · {stage.Words.Progress(stageName, done, known)}{stage.Words.TimeLeft(left)}", stage.Screen.Columns - 1);
    }
}
