using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Typesetting.Flow;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>The standard structure types (ISO 32000-1 14.8.4) of our roles.</summary>
internal static class StructureRoles
{
    /// <summary>Whether an element is a picture and nothing else; false where there is no element.</summary>
    public static bool IsFigure(ImmutableArray<Element> elements, int element) => element >= 0 && element < elements.Length && elements[element].Role == ElementRole.Figure;

    public static string TagOf(ElementRole role) => role switch
    {
        ElementRole.Document => "Document",
        ElementRole.Part => "Part",
        ElementRole.Section => "Sect",
        ElementRole.Heading1 => "H1",
        ElementRole.Heading2 => "H2",
        ElementRole.Heading3 => "H3",
        ElementRole.Heading4 => "H4",
        ElementRole.Paragraph => "P",
        ElementRole.BlockQuote => "BlockQuote",
        ElementRole.Caption => "Caption",
        ElementRole.List => "L",
        ElementRole.ListItem => "LI",
        ElementRole.ListLabel => "Lbl",
        ElementRole.ListBody => "LBody",
        ElementRole.Table => "Table",
        ElementRole.TableRow => "TR",
        ElementRole.TableHeader => "TH",
        ElementRole.TableCell => "TD",
        ElementRole.Figure => "Figure",
        ElementRole.Note => "Note",
        ElementRole.Code => "Code",
        ElementRole.Contents => "TOC",
        ElementRole.ContentsItem => "TOCI",
        ElementRole.Index => "Index",
        ElementRole.Reference => "Reference",
        ElementRole.Link => "Link",
        _ => throw new UnreachableException(),
    };
}
