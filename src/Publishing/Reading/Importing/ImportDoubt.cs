namespace Publishing.Reading.Importing;

/// <summary>What the rules did without being sure; the editor looks at the line.</summary>
internal enum ImportDoubt
{
    /// <summary>A short line was taken for a section heading although it ends like a sentence.</summary>
    HeadingLikeSentence,

    /// <summary>A sentence ended at the very edge of the column, so the paragraph may or may not go on.</summary>
    ParagraphAtEdge,

    /// <summary>Lines much narrower than the others: a picture probably stood beside them.</summary>
    PictureBeside,

    /// <summary>Whether a word goes on in the next line could not be told from a space; other places in the text decided.</summary>
    WordAtLineEnd,

    /// <summary>A quotation with its source was set apart.</summary>
    QuotationSetApart,

    FolioLeftOut,

    RunningHeadLeftOut,

    ContentsLeftOut,

    /// <summary>The last short lines were taken for date and signature.</summary>
    SignatureSetRight,

    /// <summary>The first lines were taken for title and subtitle.</summary>
    TitleTaken,
}
