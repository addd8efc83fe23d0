using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Verifying.Pdf;

/// <summary>Gathers findings; a rule that many pages break is told of the first and counted.</summary>
internal sealed class PreflightFindings
{
    private readonly Dictionary<(string Clause, string English), (PreflightFinding First, int Count)> found = [];
    private readonly List<(string, string)> order = [];

    public ImmutableArray<PreflightFinding> Found =>
    [
        .. order.Select(key => found[key]).Select(entry => entry.Count == 1 ? entry.First : entry.First with
        {
            Message = new Wording($"{entry.First.Message.Korean} (모두 {entry.Count}곳)", $"{entry.First.Message.English} ({entry.Count} places)"),
        }),
    ];

    /// <summary>Says that a rule is broken unless it holds.</summary>
    public void Expect(bool holds, string clause, int? page, string korean, string english)
    {
        if (holds)
        {
            return;
        }

        var key = (clause, english);
        if (!found.TryGetValue(key, out var entry))
        {
            order.Add(key);
            entry = (new PreflightFinding(clause, page, new Wording(korean, english)), 0);
        }

        found[key] = (entry.First, entry.Count + 1);
    }
}
