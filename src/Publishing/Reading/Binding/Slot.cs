using Publishing.Core;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Binding;

/// <summary>A value where it stands: <paramref name="Path"/> is the key as messages name it, <c>text.size</c> or <c>contents[2]</c>.</summary>
internal readonly record struct Slot(string Path, YamlNode Node)
{
    public SourceSpan Span => Node.Span;

    /// <summary>A value inside this one, by its key.</summary>
    public Slot At(string key, YamlNode node) => new(Path.Length == 0 ? key : $"{Path}.{key}", node);

    /// <summary>An item of this list, counted from one as people count.</summary>
    public Slot At(int index, YamlNode node) => new($"{Path}[{index + 1}]", node);
}
