using System.Collections.Frozen;

namespace Publishing.Reading.Binding;

/// <summary>The keys that are understood but that no stage honours yet. A line leaves this list in the commit that makes it work.</summary>
internal static class NotYetUsed
{
    private static readonly FrozenSet<string> Paths = FrozenSet.Create(
        StringComparer.Ordinal,
        "epub.profile");

    public static void Check(Slot slot, Complaints complaints)
    {
        if (Paths.Contains(slot.Path))
        {
            complaints.Add(ReadingDiagnostics.NotYetUsed(slot.Span, slot.Path));
        }
    }
}
