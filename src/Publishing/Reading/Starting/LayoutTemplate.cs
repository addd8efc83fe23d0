using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publishing.Design;
using Publishing.Reading.Layout;

namespace Publishing.Reading.Starting;

/// <summary>A <c>layout.yaml</c> to begin with: the preset, then the keys that books change most, with the preset's values and their sentences, commented out.</summary>
internal static partial class LayoutTemplate
{
    /// <summary>Groups that are shown; the schema and the handbook have all.</summary>
    private static readonly ImmutableArray<string> Groups = ["page", "text", "headings", "notes", "running-heads", "folios", "contents", "print", "epub"];

    /// <summary>Groups inside them that few books touch.</summary>
    private static readonly ImmutableArray<string> Deep = ["scripts", "gaps", "word-space", "forbidden"];

    /// <summary>Where the sentences of the keys begin.</summary>
    private const int SentenceColumn = 34;

    public static string Of(string preset)
    {
        var text = new StringBuilder();
        text.Append($"""
            # 이 책이 어떻게 보일지 적는 파일입니다. 아래 값은 지금 쓰이는 값입니다.
            # 바꾸려면 그 줄과 위 제목 줄의 ‘# ’을 지우고 값을 고칩니다. 모든 키는 안내서의 「layout.yaml」 장에 있습니다.
            preset: {preset}

            """.Replace("\r", "", StringComparison.Ordinal));
        var groups = LayoutKeys.Table.Describe(Presets.Named(preset)!)["properties"]!.AsObject();
        foreach (var name in Groups)
        {
            text.Append('\n');
            Append(text, name, groups[name]!.AsObject(), 0);
        }

        return text.ToString();
    }

    /// <summary>A key without a default of its own is left out: there is nothing to show.</summary>
    private static void Append(StringBuilder text, string name, JsonObject key, int depth)
    {
        var indent = new string(' ', depth * 2);
        if (key["properties"] is JsonObject members)
        {
            AppendLine(text, $"{indent}{name}:", SentenceOf(key));
            foreach (var (member, inner) in members.Where(member => !Deep.Contains(member.Key)))
            {
                Append(text, member, inner!.AsObject(), depth + 1);
            }
        }
        else if (key["default"] is { } value)
        {
            AppendLine(text, $"{indent}{name}: {Yaml(value)}", SentenceOf(key));
        }
    }

    private static void AppendLine(StringBuilder text, string line, string sentence) =>
        text.Append("# ").Append(line.PadRight(SentenceColumn)).Append(" # ").Append(sentence).Append('\n');

    /// <summary>The Korean one of both.</summary>
    private static string SentenceOf(JsonObject key) => (key["description"]?.GetValue<string>() ?? "").Split('\n')[0];

    private static string Yaml(JsonNode value) => value switch
    {
        JsonArray items => $"[{string.Join(", ", items.Select(item => Yaml(item!)))}]",
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => Plain().IsMatch(scalar.GetValue<string>()) ? scalar.GetValue<string>() : "\"" + scalar.GetValue<string>() + "\"",
        _ => value.ToJsonString(),
    };

    /// <summary>Words that YAML reads as they are.</summary>
    [GeneratedRegex(@"^[\p{L}\p{N}+/][\p{L}\p{N} ./%+()×-]*$")]
    private static partial Regex Plain();
}
