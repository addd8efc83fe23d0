using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>
/// Finds the text of a book in lines extracted from a PDF: lines, furniture out, paragraphs whole, then kinds. Every rule is about form,
/// none about words.
/// </summary>
internal static class TextImporter
{
    public static ImportedText Read(SourceText source)
    {
        var doubts = new List<(ImportDoubt Doubt, SourceSpan Where)>();
        void Tell(TextLine line, ImportDoubt doubt) => doubts.Add((doubt, line.Span));

        var all = TextLines.Of(source);
        var lines = PageFurniture.Remove(all, Tell);
        var kept = lines.Select(line => line.Number).ToHashSet();
        var heads = all.Where(line => !kept.Contains(line.Number)).Select(line => PageFurniture.WithoutNumber(line.Text)).ToHashSet(StringComparer.Ordinal);
        var column = new Column(lines);
        var drafts = BlockGatherer.Gather(lines, column, Tell);
        var found = new StructureFinder(drafts, column, new WordJoiner(lines), heads, Tell).Find();
        return found with { Doubts = [.. doubts.OrderBy(doubt => doubt.Where.Start).Distinct()] };
    }
}
