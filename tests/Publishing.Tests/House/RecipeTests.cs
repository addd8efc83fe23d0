using System.Text.RegularExpressions;
using Publishing.Cli;
using Publishing.Cli.Commands;
using Publishing.Cli.Console;
using Publishing.Core;
using Publishing.Reading.Yaml;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>What readers copy works: every <c>publish</c> line of the workflow, the docs and the handbook is one that our parser takes.</summary>
public sealed partial class RecipeTests
{
    private static readonly string Workflow = Repository.PathOf(".github", "workflows", "release.yml");

    private static readonly YamlMap Release = Read("release.yml", File.ReadAllText(Workflow));

    /// <summary>Files that show commands in fences.</summary>
    private static readonly string[] Pages = [Repository.PathOf("docs", "ci.md"), .. Directory.GetFiles(Repository.PathOf("manuscript", "handbook"), "*.md").Order(StringComparer.Ordinal)];

    [Fact]
    public void The_workflow_checks_builds_by_shards_and_merges()
    {
        var commands = TextsUnder(Release, "run").SelectMany(CommandsIn).ToArray();
        Assert.Equal(["check --strict", "build --strict --shard 1/3 --output shard", "report merge books --output books"], commands.Select(words => string.Join(' ', words)));
        Assert.All(commands, AssertIsTaken);
    }

    [Fact]
    public void The_workflow_pins_actions_by_their_major_version() =>
        Assert.All(TextsUnder(Release, "uses"), action => Assert.Matches(@"^actions/[a-z-]+@v[0-9]+$", action));

    [Fact]
    public void The_workflow_uses_no_artifact_that_no_job_before_it_made()
    {
        var jobs = (YamlMap)Release["jobs"]!;
        Assert.Equal(["tool", "check", "books", "merge"], jobs.Entries.Select(job => job.Key.Value));
        var made = StepsWith("actions/upload-artifact@v4").Select(step => Setting(step, "name")!).ToArray();
        Assert.Equal(["tool", "shard-${{ matrix.shard }}", "books"], made);
        Assert.All(StepsWith("actions/download-artifact@v4"), step => Assert.True(Setting(step, "name") == "tool" || Setting(step, "pattern") == "shard-*"));
    }

    [Fact]
    public void Commands_in_docs_and_handbook_are_taken()
    {
        var commands = Pages.SelectMany(page => Fences(File.ReadAllText(page))).SelectMany(fence => CommandsIn(fence.Text)).ToArray();
        Assert.InRange(commands.Length, 40, int.MaxValue);
        Assert.All(commands, AssertIsTaken);
    }

    [Fact]
    public void Recipes_in_YAML_can_be_read()
    {
        var recipes = Pages.SelectMany(page => Fences(File.ReadAllText(page)))
            .Where(fence => fence.Language == "yaml" && fence.Text.Contains("publish ", StringComparison.Ordinal) && !fence.Text.StartsWith("- ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(4, recipes.Length);
        Assert.All(recipes, recipe => Read("recipe.yaml", recipe.Text));
    }

    /// <summary>Kubernetes counts from 0, GitLab from 1.</summary>
    [Fact]
    public void An_indexed_job_adds_one_to_its_index()
    {
        var lines = Pages.SelectMany(File.ReadAllLines).Where(line => line.Contains("$((JOB_COMPLETION_INDEX", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal("shard=$((JOB_COMPLETION_INDEX + 1))", line.Trim()));
    }

    private static void AssertIsTaken(string[] args)
    {
        var words = new Words(MessageLanguage.English);
        var parsed = App.MakeRoot(new Stage(words, new CommonOptions(words), TextWriter.Null, TextWriter.Null, Screen.OfFile)).Parse(args, App.Parsing);
        Assert.True(parsed.Errors.Count == 0, $"publish {string.Join(' ', args)}: {string.Join(' ', parsed.Errors.Select(fault => fault.Message))}");
        if (Array.IndexOf(args, "--shard") is var shard and >= 0)
        {
            Assert.True(ShardReader.TryRead(args[shard + 1], out _), args[shard + 1]);
        }
    }

    /// <summary>The words after <c>publish</c> on each line of a script, or after the <c>--</c> of <c>dotnet run</c>; a line that is indented further goes on with the one before it, as in YAML.</summary>
    private static IEnumerable<string[]> CommandsIn(string script) =>
        from Match match in Command().Matches(Continued().Replace(script, " "))
        select Word().Matches(Filled(match.Groups[1].Value)).Select(word => word.Value.Trim('"')).ToArray();

    /// <summary>What a machine would put in place of a variable: a part of three.</summary>
    private static string Filled(string command) => Variable().Replace(Count().Replace(command, "3"), "1");

    private static IEnumerable<(string Language, string Text)> Fences(string markdown) =>
        from Match match in Fence().Matches(markdown)
        select (match.Groups[1].Value, match.Groups[2].Value);

    private static IEnumerable<YamlMap> StepsWith(string action) => MapsIn(Release).Where(map => map["uses"] is YamlScalar uses && uses.Value == action);

    private static string? Setting(YamlMap step, string key) => ((step["with"] as YamlMap)?[key] as YamlScalar)?.Value;

    private static IEnumerable<string> TextsUnder(YamlNode root, string key) => MapsIn(root).Select(map => map[key]).OfType<YamlScalar>().Select(scalar => scalar.Value);

    private static IEnumerable<YamlMap> MapsIn(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => MapsIn(entry.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(MapsIn),
        _ => [],
    };

    private static YamlMap Read(string name, string text)
    {
        var outcome = YamlReader.Read(new SourceText(name, text));
        Assert.True(outcome.Diagnostics.IsEmpty, string.Join(' ', outcome.Diagnostics.Select(found => found.Message.English)));
        return outcome.Value.Root;
    }

    [GeneratedRegex(@"(?:^|[\s/])(?:publish|dotnet run .*? --) ((?!src/)[^\n&|;#)]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    /// <summary>A backslash at the end of a line, or a next line that begins with an option.</summary>
    [GeneratedRegex(@"\s*\\?\n\s+(?=--)")]
    private static partial Regex Continued();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$\{\{ strategy\.job-total \}\}|\$CI_NODE_TOTAL")]
    private static partial Regex Count();

    [GeneratedRegex(@"\$\{\{[^}]*\}\}|\$[A-Za-z_]+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
