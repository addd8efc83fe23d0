using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;

namespace Publishing.Writing.Epub;

/// <summary>Writes a book as an EPUB 3.3.</summary>
internal static class EpubWriter
{
    /// <param name="date">dcterms:modified: the edition's or <c>SOURCE_DATE_EPOCH</c>, never the clock.</param>
    public static Outcome<EpubSummary> Write(Book book, LayoutConfig layout, Numbering numbering, FontLibrary fonts, DateTimeOffset date, Stream output) =>
        throw new NotImplementedException();
}

/// <summary>What went into the EPUB, for the report.</summary>
internal sealed record EpubSummary(int Documents, int Images, int Fonts);
