using System.Collections.Frozen;
using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing;

/// <summary>What an unfinished book may lack: its errors are warnings under <c>--draft</c>, and the pages show a mark in their place.</summary>
internal static class Drafts
{
    /// <summary>A missing picture, one that cannot be read, a reference to nothing, a call without its note.</summary>
    private static readonly FrozenSet<string> Unfinished = FrozenSet.ToFrozenSet(["reading-011", "reading-013", "reading-017", "reading-023"]);

    public static ImmutableArray<Diagnostic> Soften(ImmutableArray<Diagnostic> found) =>
        [.. found.Select(diagnostic => Unfinished.Contains(diagnostic.Code) ? diagnostic with { Severity = Severity.Warning } : diagnostic)];
}
