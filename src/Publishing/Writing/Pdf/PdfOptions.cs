using Publishing.Writing.Pdf.Press;
using System.Collections.Immutable;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>How a PDF is written, never what it shows: files are equal for every number of jobs.</summary>
/// <param name="Jobs">Threads at most.</param>
internal sealed record PdfOptions(int Jobs = 1)
{
    public PdfSyntaxStyle Style { get; init; } = PdfSyntaxStyle.Compact;

    /// <summary>Of a file for the press; null for one to read.</summary>
    public PressOptions? Press { get; init; }

    /// <summary>What a file to read says it conforms to.</summary>
    public PdfClaims Claims { get; init; } = PdfClaims.None;
}

/// <summary>The standards that a file claims in its metadata.</summary>
/// <param name="ArchiveLevel">PDF/A-2 (ISO 19005-2) at level <c>A</c>, <c>B</c> or <c>U</c>, or null.</param>
/// <param name="IsAccessible">PDF/UA-1 (ISO 14289-1).</param>
internal sealed record PdfClaims(char? ArchiveLevel = null, bool IsAccessible = false)
{
    public static PdfClaims None { get; } = new();

    private const string Archive = "PDF/A-2";
    private const string Accessible = "PDF/UA-1";

    /// <summary>From the names in <c>reading.standard</c>, the highest level of PDF/A among them.</summary>
    public static PdfClaims Of(IReadOnlyCollection<string> standards)
    {
        var levels = standards.Where(name => name.StartsWith(Archive, StringComparison.Ordinal)).Select(name => char.ToUpperInvariant(name[^1])).ToArray();
        return new(levels.Contains('A') ? 'A' : levels.Contains('U') ? 'U' : levels.Length > 0 ? 'B' : null, standards.Contains(Accessible));
    }

    /// <summary>As the report names them.</summary>
    public ImmutableArray<string> Names =>
        [.. ArchiveLevel is { } level ? [Archive + char.ToLowerInvariant(level)] : Array.Empty<string>(), .. IsAccessible ? [Accessible] : Array.Empty<string>()];
}

/// <summary>What went into the PDF, for the report.</summary>
internal sealed record PdfSummary(int Pages, ImmutableArray<PdfFontSummary> Fonts, int Images);

/// <summary>An embedded font; all are subset.</summary>
/// <param name="Name">With its subset tag.</param>
/// <param name="Bytes">Of the font file inside the PDF, before compression.</param>
internal sealed record PdfFontSummary(string Name, int Glyphs, int Bytes);
