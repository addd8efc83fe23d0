using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Pdf;

/// <summary>Writes typeset pages as the reading PDF.</summary>
internal static class PdfWriter
{
    /// <param name="date">Creation and modification date in the file: the edition's or <c>SOURCE_DATE_EPOCH</c>, never the clock.</param>
    public static void Write(TypesetBook book, DateTimeOffset date, Stream output) => throw new NotImplementedException();
}
