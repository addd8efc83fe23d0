using System.Collections.Immutable;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>How a PDF is written, never what it shows: files are equal for every number of jobs.</summary>
/// <param name="Jobs">Threads at most.</param>
internal sealed record PdfOptions(int Jobs = 1)
{
    public PdfSyntaxStyle Style { get; init; } = PdfSyntaxStyle.Compact;
}

/// <summary>What went into the PDF, for the report.</summary>
internal sealed record PdfSummary(int Pages, ImmutableArray<PdfFontSummary> Fonts, int Images);

/// <summary>An embedded font; all are subset.</summary>
/// <param name="Name">With its subset tag.</param>
/// <param name="Bytes">Of the font file inside the PDF, before compression.</param>
internal sealed record PdfFontSummary(string Name, int Glyphs, int Bytes);
