using System.Collections.Immutable;
using Publishing.Design;

namespace Publishing.Writing.Pdf.Press;

/// <summary>What a print-on-demand service takes (P21), from its public guide as of 2025.</summary>
/// <param name="Trims">판형 by name.</param>
internal sealed record PodRules(string Name, ImmutableArray<string> Trims, int LeastPages, bool HasBleed)
{
    /// <summary>Null for a printer, whose rules are the layout's.</summary>
    public static PodRules? Of(PrintProfile profile) => profile switch
    {
        PrintProfile.Bookk => new("부크크", ["46판", "국판", "B5", "국배판"], 50, HasBleed: false),
        PrintProfile.Purple => new("교보 퍼플", ["국판", "신국판", "크라운판", "46배판", "국배판", "국반판"], 0, HasBleed: true),
        _ => null,
    };
}
