namespace Publishing.Writing.Pdf.Syntax;

/// <summary>How objects are spelled; never what they say.</summary>
/// <param name="Version">In the header, such as <c>1.7</c>.</param>
/// <param name="PacksObjects">Objects go into object streams and the cross-reference is a stream (ISO 32000-1 7.5.7, 7.5.8; since PDF 1.5).</param>
/// <param name="Compresses">Streams are deflated; otherwise text stays text and bytes become hexadecimal, so that the whole file is ASCII.</param>
/// <param name="IsIndented">One dictionary key a line.</param>
internal sealed record PdfSyntaxStyle(string Version, bool PacksObjects, bool Compresses, bool IsIndented)
{
    /// <summary>What readers get.</summary>
    public static PdfSyntaxStyle Compact { get; } = new("1.7", PacksObjects: true, Compresses: true, IsIndented: false);

    /// <summary>What goldens hold: the same objects, for the eye.</summary>
    public static PdfSyntaxStyle Readable { get; } = new("1.7", PacksObjects: false, Compresses: false, IsIndented: true);
}
