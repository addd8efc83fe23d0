using System.Text.RegularExpressions;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>A stage uses only what stands before it, and outside libraries stay in one room (design.md §2).</summary>
public sealed partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Design"] = ["Core"],
        ["Document"] = ["Core"],
        ["Reading"] = ["Core", "Design", "Document"],
        ["Typesetting"] = ["Core", "Design", "Document"],
        ["Writing"] = ["Core", "Design", "Document", "Typesetting"],
        ["Verifying"] = ["Core", "Design", "Document", "Typesetting", "Writing"],
    };

    private static readonly Dictionary<string, string[]> MayUseWithinTypesetting = new(StringComparer.Ordinal)
    {
        ["Fonts"] = [],
        ["Flow"] = [],
        ["Glyphs"] = ["Flow", "Fonts"],
        ["Lines"] = ["Flow", "Fonts", "Glyphs"],
        ["Pages"] = ["Flow", "Fonts", "Glyphs", "Lines"],
    };

    private static readonly (string Library, string[] Rooms)[] Rooms =
    [
        ("Markdig", ["Publishing/Reading/"]),
        ("YamlDotNet", ["Publishing/Reading/"]),
        ("HarfBuzzSharp", ["Publishing/Typesetting/Fonts/", "Publishing/Typesetting/Glyphs/"]),
        ("SkiaSharp", ["Publishing/Writing/Raster/", "Publishing/Writing/Images/", "Publishing/Reading/Images/"]),
        ("ImageMagick", ["Publishing/Writing/Images/"]),
        ("UglyToad.PdfPig", ["Publishing/Verifying/"]),
        ("System.CommandLine", ["Publishing.Cli/"]),
        ("Spectre.Console", ["Publishing.Cli/"]),
        ("Microsoft.AspNetCore", ["Publishing.Cli/"]),
    ];

    [Fact]
    public void A_stage_uses_only_what_stands_before_it()
    {
        var wrong = from file in SourceFiles.All
                    let stage = StageOf(file.Path)
                    where stage is not null && MayUse.ContainsKey(stage)
                    from Match use in StageUse().Matches(file.Text)
                    let used = use.Groups[1].Value
                    where MayUse.ContainsKey(used) && used != stage && !MayUse[stage].Contains(used)
                    select $"{file.Path} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_step_of_typesetting_uses_only_what_stands_before_it()
    {
        var wrong = from file in SourceFiles.All
                    where file.Path.StartsWith("Publishing/Typesetting/", StringComparison.Ordinal) && file.Path.Count(c => c == '/') > 2
                    let step = file.Path.Split('/')[2]
                    from Match use in StepUse().Matches(file.Text)
                    let used = use.Groups[1].Value
                    where MayUseWithinTypesetting.ContainsKey(used) && used != step && !MayUseWithinTypesetting[step].Contains(used)
                    select $"{file.Path} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Writers_do_not_know_each_other()
    {
        var writers = new[] { "Epub", "Pdf", "Raster", "Dump" };
        var wrong = from file in SourceFiles.All
                    from writer in writers
                    where file.Path.StartsWith($"Publishing/Writing/{writer}/", StringComparison.Ordinal)
                    from other in writers
                    where other != writer && file.Text.Contains($"Publishing.Writing.{other}", StringComparison.Ordinal)
                    select $"{file.Path} uses {other}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_lower_floor_of_the_PDF_knows_nothing_of_books()
    {
        var wrong = from file in SourceFiles.All
                    where file.Path.StartsWith("Publishing/Writing/Pdf/Syntax/", StringComparison.Ordinal)
                    from Match use in AnyUse().Matches(file.Text)
                    where use.Groups[1].Value is not ("Core" or "Writing.Pdf.Syntax")
                    select $"{file.Path} uses {use.Groups[1].Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Outside_libraries_stay_in_one_room()
    {
        var wrong = from file in SourceFiles.All
                    from library in Rooms
                    where Regex.IsMatch(file.Text, $@"(using (\w+ = )?|global::){Regex.Escape(library.Library)}\b")
                    where !library.Rooms.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal))
                    select $"{file.Path} uses {library.Library}";
        Assert.Empty(wrong);
    }

    private static string? StageOf(string path) =>
        path.StartsWith("Publishing/", StringComparison.Ordinal) && path.Count(c => c == '/') > 1 ? path.Split('/')[1] : null;

    [GeneratedRegex(@"\bPublishing\.(Core|Design|Document|Reading|Typesetting|Writing|Verifying)\b")]
    private static partial Regex StageUse();

    [GeneratedRegex(@"\bPublishing\.Typesetting\.(\w+)")]
    private static partial Regex StepUse();

    [GeneratedRegex(@"using Publishing\.([\w.]+);")]
    private static partial Regex AnyUse();
}
