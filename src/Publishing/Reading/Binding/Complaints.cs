using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>What binding one file has found wrong so far.</summary>
/// <param name="isFileWhole">False where the file could not be read to its end: then a missing key is no news.</param>
internal sealed class Complaints(bool isFileWhole)
{
    private readonly List<Diagnostic> items = [];

    public bool IsFileWhole => isFileWhole;

    public IReadOnlyList<Diagnostic> Items => items;

    public void Add(Diagnostic complaint) => items.Add(complaint);
}
