using System.Collections.Frozen;

namespace Publishing.Reading.Binding;

/// <summary>The keys that are understood but that no stage honours yet. A line leaves this list in the commit that makes it work.</summary>
internal static class NotYetUsed
{
    private static readonly FrozenSet<string> Paths = FrozenSet.Create(
        StringComparer.Ordinal,
        "page.bleed",
        "print.standard",
        "print.output-intent",
        "print.interior",
        "print.marks",
        "print.paper",
        "epub.profile");

    /// <summary>Values of <c>outputs</c> in book.yaml that no stage writes yet.</summary>
    public static readonly FrozenSet<string> Outputs = FrozenSet.Create(StringComparer.Ordinal, "print", "cover");

    public static void Check(Slot slot, Complaints complaints)
    {
        if (Paths.Contains(slot.Path))
        {
            complaints.Add(ReadingDiagnostics.NotYetUsed(slot.Span, slot.Path));
        }
    }
}
