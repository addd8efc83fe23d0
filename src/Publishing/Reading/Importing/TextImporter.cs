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
        var doubts = new List<(ImportDoubt, SourceSpan)>();
        void Tell(TextLine line, ImportDoubt doubt) => doubts.Add((doubt, line.Span));

        var lines = PageFurniture.Remove(TextLines.Of(source), Tell);
        var column = new Column(lines);
        var drafts = BlockGatherer.Gather(lines, column, Tell);
        return new StructureFinder(drafts, column, new WordJoiner(lines), Tell).Find(() => [.. doubts.OrderBy(d => d.Item2.Start).Distinct()]);
    }
}
