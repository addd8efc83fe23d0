using System.Text.Json;
using Publishing.Cli.Preview;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>The preview of the handbook in Debian's Chromium, used as an editor uses it. What was seen stays in <c>.artifacts/preview</c> as pictures.</summary>
public sealed class PreviewTests
{
    private static readonly Lazy<JsonElement> Session = new(Drive);

    private static JsonElement Seen => Session.Value;

    [Fact]
    public void Pages_appear_and_only_those_in_sight_are_drawn()
    {
        Assert.Empty(Strings("errors"));
        Assert.Equal("안내서", Seen.GetProperty("title").GetString()![^3..]);
        Assert.InRange(Seen.GetProperty("inDocument").GetInt32(), 3, 9);
        var pixels = Seen.GetProperty("pixels");
        Assert.Equal(pixels[1].GetInt32(), pixels[0].GetInt32());
    }

    [Fact]
    public void Keys_turn_pages()
    {
        // Spreads: 1 | 2 3 | 4 5.
        Assert.Equal("4", Seen.GetProperty("afterPageDown").GetString());
        Assert.Equal("1", Seen.GetProperty("atHome").GetString());
        Assert.InRange(int.Parse(Seen.GetProperty("atEnd").GetString()!, System.Globalization.CultureInfo.InvariantCulture), 60, 400);
        Assert.Equal(80, Seen.GetProperty("arrowScrolls").GetDouble());
        Assert.Equal("9", Seen.GetProperty("wentTo").GetString());
    }

    [Fact]
    public void A_line_leads_to_its_place_by_mouse_and_by_keys()
    {
        var clicked = Seen.GetProperty("clicked");
        Assert.Equal(clicked.GetProperty("expected").GetString(), clicked.GetProperty("place").GetString());
        Assert.StartsWith("vscode://file/", clicked.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(clicked.GetProperty("expected").GetString()!, clicked.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"^[a-z0-9.-]+\.md:\d+:\d+$", Seen.GetProperty("byKeys").GetString());
        Assert.NotEqual(clicked.GetProperty("place").GetString(), Seen.GetProperty("byKeys").GetString());
    }

    [Fact]
    public void Words_are_found_and_the_next_place_is_gone_to()
    {
        Assert.InRange(Seen.GetProperty("matches").GetInt32(), 10, 200);
        var pages = Strings("matchPages");
        Assert.NotEqual(pages[0], pages[1]);
    }

    [Fact]
    public void Overlays_show_trim_bleed_type_area_and_every_line_of_the_grid()
    {
        var overlays = Seen.GetProperty("overlays").EnumerateArray().Select(count => count.GetInt32()).ToArray();
        Assert.Equal([1, 1, 1], overlays[..3]);
        Assert.InRange(overlays[3], 20, 50);
    }

    [Fact]
    public void A_change_on_the_disk_changes_the_page_and_keeps_the_place()
    {
        Assert.Equal(0, Seen.GetProperty("scrolledBy").GetDouble());
        Assert.Contains("바뀐 쪽", Seen.GetProperty("changedSays").GetString(), StringComparison.Ordinal);
        var times = Seen.GetProperty("milliseconds").EnumerateArray().Select(time => time.GetInt32()).ToArray();
        TestContext.Current.SendDiagnosticMessage("saved to drawn, ms: " + string.Join(' ', times));
        File.WriteAllText(Repository.PathOf(".artifacts", "preview", "milliseconds.txt"), string.Join(' ', times) + "\n");
    }

    [Fact]
    public void A_mistake_is_shown_beside_the_pages_and_goes_when_it_is_mended()
    {
        Assert.Contains("[reading-020]", Seen.GetProperty("mistake").GetString(), StringComparison.Ordinal);
        Assert.True(Seen.GetProperty("pagesStay").GetBoolean());
        Assert.StartsWith(Seen.GetProperty("mistakeClicked").GetString()!, Seen.GetProperty("mistakePlace").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("오류 1", Seen.GetProperty("mended").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_English_and_works_in_the_dark()
    {
        Assert.Equal("E-book", Seen.GetProperty("english").GetString());
        Assert.Equal("rgb(23, 25, 28)", Seen.GetProperty("darkGround").GetString());
    }

    [Fact]
    public void The_second_tab_is_the_e_book_in_a_reader_and_the_third_the_report()
    {
        Assert.InRange(Seen.GetProperty("ebookChapters").GetInt32(), 5, 200);
        Assert.True(Seen.GetProperty("ebookText").GetString()!.Length > 100);
        Assert.Contains("handbook.print.pdf", Seen.GetProperty("report").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Axe_finds_nothing_in_any_state()
    {
        var states = Seen.GetProperty("axe").EnumerateObject().ToArray();
        Assert.Equal(["pages", "search", "overlays", "mistake", "dark", "help", "ebook", "report"], states.Select(state => state.Name));
        Assert.Empty(states.SelectMany(state => state.Value.EnumerateArray().Select(found => $"{state.Name}: {found.GetString()}")));
    }

    private static string[] Strings(string name) => [.. Seen.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private static JsonElement Drive()
    {
        var modules = NpmJudges.PathOf();
        using var folder = new TempFolder();
        CopyHandbook(folder.Path);
        var pictures = Directory.CreateDirectory(Repository.PathOf(".artifacts", "preview")).FullName;
        using var session = new PreviewSession(Publisher.Open(), folder.Path, fault => throw fault);
        var server = PreviewServer.Start(session, null, MessageLanguage.Korean).GetAwaiter().GetResult()!;
        try
        {
            var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "drive-preview.mjs");
            var run = ExternalTool.Require("node").Run(script, server.Address, modules, ExternalTool.Require("chromium").Path, folder.Path, "01-start.md", pictures).MustSucceed();
            return JsonDocument.Parse(run.Bytes).RootElement;
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void CopyHandbook(string target)
    {
        var source = Repository.PathOf("manuscript", "handbook");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
