using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Yaml;

/// <summary>A YAML value and where it was written; an alias shares the node, and so the place, of its anchor.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A single value as text; what type it has is decided by the key that asks.</summary>
/// <param name="IsPlain">Written without quotes and not as a block.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Nothing written, or YAML's word for nothing.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

/// <summary><c>[…]</c> or lines with dashes.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>Keys and values in the order of the file; no key twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>Where the value at the end of a path of keys stands, or null where the author wrote none.</summary>
    public SourceSpan? PlaceOf(params ReadOnlySpan<string> path) =>
        path.IsEmpty || this[path[0]] is not { } value ? null
        : path.Length == 1 ? value.Span
        : (value as YamlMap)?.PlaceOf(path[1..]);
}

/// <summary>One line of a map.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>What a YAML file holds.</summary>
/// <param name="Root">The keys of the file, as far as they could be read.</param>
/// <param name="IsWhole">False where reading stopped early: what its keys lack or hold is no news until that is mended.</param>
internal sealed record YamlDocument(YamlMap Root, bool IsWhole);
