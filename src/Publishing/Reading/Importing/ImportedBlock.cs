using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>What the importer found, in order; text is plain, Markdown is made of it at the end.</summary>
internal abstract record ImportedBlock(SourceSpan Span)
{
    public sealed record Heading(string Text, SourceSpan Span) : ImportedBlock(Span);

    public sealed record Paragraph(string Text, SourceSpan Span) : ImportedBlock(Span);

    public sealed record Quotation(ImmutableArray<string> Paragraphs, string Source, SourceSpan Span) : ImportedBlock(Span);

    public sealed record List(bool IsOrdered, int Start, ImmutableArray<string> Items, SourceSpan Span) : ImportedBlock(Span);

    /// <summary>Short lines at the end: date and signature.</summary>
    public sealed record Closing(ImmutableArray<string> Lines, SourceSpan Span) : ImportedBlock(Span);
}

/// <summary>A text taken in: title and subtitle (empty when there are none), blocks, and what was unsure.</summary>
internal sealed record ImportedText(string Title, string Subtitle, ImmutableArray<ImportedBlock> Blocks, ImmutableArray<(ImportDoubt Doubt, SourceSpan Where)> Doubts);
