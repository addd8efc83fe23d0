namespace Publishing.Writing.Pdf.Syntax;

/// <summary>The number of an indirect object, from 1, given out by <see cref="PdfFile.Reserve"/> in the order of asking; the generation is always 0.</summary>
internal readonly record struct PdfReference(int Number);
