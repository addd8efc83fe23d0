using Publishing.Design;
using Publishing.Document;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>What every content document is written from and into.</summary>
internal sealed record ContentSetting(Book Book, LayoutConfig Layout, Numbering Numbering, EpubPlan Plan, EpubFaces Faces, ImageShelf Images, Findings Findings)
{
    public string Language => Book.Metadata.Language;
}
