using Publishing.Design;
using Publishing.Document;
using Publishing.Writing.Epub.Pages;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>What every content document is written from and into.</summary>
internal sealed record ContentSetting(Book Book, LayoutConfig Layout, Numbering Numbering, EpubPlan Plan, EpubFaces Faces, ImageShelf Images, Findings Findings)
{
    /// <summary>Of the print edition, or null where there is none.</summary>
    public PrintPages? Pages { get; init; }

    public string Language => Book.Metadata.Language;
}
