using System.Collections.Immutable;

namespace Publishing.Reading.Dialect;

/// <summary>What <c>{#id .class key=value}</c> says; of two identifiers or two equal keys the last counts.</summary>
internal sealed record Attributes(string? Id, ImmutableArray<string> Classes, ImmutableDictionary<string, string> Values)
{
    public static Attributes None { get; } = new(null, [], ImmutableDictionary<string, string>.Empty);

    public string? Value(string key) => Values.GetValueOrDefault(key);

    /// <summary>Without a class that has been given its meaning.</summary>
    public Attributes Without(string name) => this with { Classes = Classes.Remove(name) };
}

/// <summary>How text between braces reads.</summary>
internal enum BraceKind
{
    /// <summary>Words of the author: the braces are letters.</summary>
    Words,

    /// <summary>Well-formed attributes.</summary>
    Attributes,

    /// <summary>It begins like attributes and does not end so: <c>{#id width=80 %}</c>.</summary>
    BrokenAttributes,
}
