using System.Collections.Immutable;

namespace Publishing.Core;

/// <summary>A stage's best answer and what it has to say about its input. <see cref="Value"/> is never null.</summary>
public sealed record Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>Makes outcomes with the type inferred.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value, IEnumerable<Diagnostic> diagnostics) => new(value, [.. diagnostics]);

    public static Outcome<T> Of<T>(T value) => new(value, []);
}
