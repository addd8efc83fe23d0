using Publishing.Core;

namespace Publishing.Typesetting.Glyphs;

/// <summary>Finds the letters that no face could show (K76).</summary>
internal static class Coverage
{
    /// <summary>One error per missing letter, naming it, its code point and its place in the manuscript.</summary>
    public static IEnumerable<Diagnostic> Check(ShapedText text) => throw new NotImplementedException();
}
