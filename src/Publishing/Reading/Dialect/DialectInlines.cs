using Markdig.Syntax.Inlines;
using Publishing.Document;

namespace Publishing.Reading.Dialect;

/// <summary><c>{#id .class}</c>; it belongs to what stands before it, or to its block.</summary>
internal sealed class AttributesInline(Attributes attributes, bool isBroken) : LeafInline
{
    public Attributes Attributes { get; } = attributes;

    public bool IsBroken { get; } = isBroken;
}

/// <summary><c>[…]{.class}</c>.</summary>
internal sealed class SpanInline(Attributes attributes) : ContainerInline
{
    public Attributes Attributes { get; } = attributes;
}

/// <summary><c>{漢字|한자}</c>.</summary>
internal sealed class RubyInline(string text, string reading) : LeafInline
{
    public string Base { get; } = text;

    public string Reading { get; } = reading;
}

/// <summary><c>@fig:a[을]</c> or <c>@page(fig:a)</c>.</summary>
internal sealed class ReferenceInline(string target, ReferenceKind kind, string? particle) : LeafInline
{
    public string Target { get; } = target;

    public ReferenceKind Kind { get; } = kind;

    public string? Particle { get; } = particle;
}

/// <summary><c>[^label]</c>, whether or not such a note exists.</summary>
internal sealed class NoteCallInline(string label) : LeafInline
{
    public string Label { get; } = label;
}

/// <summary><c>^…^</c> or <c>~…~</c>: a short word without spaces.</summary>
internal sealed class ScriptInline(string text, bool isRaised) : LeafInline
{
    public string Text { get; } = text;

    public bool IsRaised { get; } = isRaised;
}
