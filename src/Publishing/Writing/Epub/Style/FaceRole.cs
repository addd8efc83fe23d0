namespace Publishing.Writing.Epub.Style;

/// <summary>The parts of a text that may have a face of their own in the EPUB.</summary>
internal enum FaceRole
{
    Body,
    Strong,
    Emphasis,

    /// <summary>Captions, tables, sources of quotations, the colophon.</summary>
    Small,
    Code,
    ChapterTitle,
    ChapterNumber,
    Section,
    Subsection,
    PartTitle,
    PartNumber,
    BookTitle,

    /// <summary>Old Hangul and hanja that the faces of readers rarely have (E22).</summary>
    RareLetters,
}
