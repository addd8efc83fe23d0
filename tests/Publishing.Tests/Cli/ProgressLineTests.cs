using Publishing.Cli.Commands;
using Publishing.Cli.Console;
using Publishing.Core;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class ProgressLineTests : IDisposable
{
    private const string Fresh = "\r\u001b[2K";

    private readonly StringWriter output = new();
    private TimeSpan now;

    [Fact]
    public void A_terminal_shows_book_stage_and_page()
    {
        var line = Start(MessageLanguage.Korean, 80);
        line.Show("reading", 0, 0);
        line.Show("pages", 12, 40);
        line.Clear();
        Assert.Equal($"{Fresh}october · 원고 읽기{Fresh}october · 40쪽 가운데 12쪽{Fresh}", output.ToString());
    }

    [Fact]
    public void Long_work_tells_how_long_it_still_takes()
    {
        var line = Start(MessageLanguage.English, 80);
        line.Show("pages", 0, 40);
        now = TimeSpan.FromSeconds(10);
        line.Show("pages", 10, 40);
        now = TimeSpan.FromSeconds(100);
        line.Show("pages", 11, 40);
        Assert.Equal($"{Fresh}october · page 0 of 40{Fresh}october · page 10 of 40 · about 30 s left{Fresh}october · page 11 of 40 · about 4 min left", output.ToString());
    }

    [Fact]
    public void Work_of_two_seconds_has_no_forecast_and_its_line_changes_no_faster_than_can_be_read()
    {
        var line = Start(MessageLanguage.English, 80);
        line.Show("pages", 0, 3);
        now = TimeSpan.FromMilliseconds(10);
        line.Show("pages", 1, 3);
        now = TimeSpan.FromMilliseconds(60);
        line.Show("pages", 2, 3);
        line.Show("pages", 3, 3);
        Assert.Equal($"{Fresh}october · page 0 of 3{Fresh}october · page 2 of 3{Fresh}october · page 3 of 3", output.ToString());
    }

    [Fact]
    public void A_line_is_cut_before_the_last_column()
    {
        var line = Start(MessageLanguage.Korean, 40, "가을의 마지막 날에 쓴 긴 이름의 책");
        line.Show("pages", 1, 9);
        Assert.Equal(Fresh + "가을의 마지막 날에 쓴 긴 이름의 책 · 9…", output.ToString());
        Assert.Equal(39, TextWidth.Of(output.ToString().AsSpan(Fresh.Length)));
    }

    [Fact]
    public void A_file_gets_one_line_without_time_and_numbers()
    {
        var line = ProgressLine.Start(On(Screen.OfFile, MessageLanguage.Korean), isTalkative: true, "october", () => now);
        line.Show("pages", 1, 9);
        line.Clear();
        Assert.Equal(("october: 시작합니다.\n", null), (output.ToString(), line.Time));
    }

    [Fact]
    public void Quiet_work_says_nothing()
    {
        var line = ProgressLine.Start(On(Screen.OfTerminal(80, null, "/"), MessageLanguage.Korean), isTalkative: false, "october", () => now);
        line.Show("pages", 1, 9);
        line.Clear();
        Assert.Equal("", output.ToString());
    }

    public void Dispose() => output.Dispose();

    private ProgressLine Start(MessageLanguage language, int columns, string book = "october") =>
        ProgressLine.Start(On(Screen.OfTerminal(columns, null, "/"), language), isTalkative: true, book, () => now);

    private Stage On(Screen screen, MessageLanguage language)
    {
        var words = new Words(language);
        return new(words, new CommonOptions(words), output, TextWriter.Null, screen);
    }
}
