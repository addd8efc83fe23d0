using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>What binding one file has found wrong so far.</summary>
internal sealed class Complaints
{
    private readonly List<Diagnostic> items = [];

    public IReadOnlyList<Diagnostic> Items => items;

    public void Add(Diagnostic complaint) => items.Add(complaint);
}
