using System.Collections.Immutable;
using Markdig.Syntax;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Dialect;
using Block = Publishing.Document.Block;
using MdBlock = Markdig.Syntax.Block;
using SourceSpan = Publishing.Core.SourceSpan;

namespace Publishing.Reading;

/// <summary>
/// Reads one Markdown file: front matter, parse, collect notes, map the text, check headings. What needs the whole book — references,
/// identifiers used twice, pictures — is checked in <see cref="BookReader"/>.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly ChapterDraft draft;
    private readonly FrontMatter matter;
    private readonly ChapterRole role;

    private MarkdownReader(SourceText source, ChapterRole place)
    {
        draft = new ChapterDraft(source);
        matter = FrontMatter.Read(source, draft.Diagnostics);
        role = matter.Role ?? place;
    }

    /// <param name="place">The role that the chapter's place in <c>contents</c> gives it; its front matter goes before.</param>
    public static Outcome<Chapter> Read(SourceText source, ChapterRole place = ChapterRole.Chapter)
    {
        var reader = new MarkdownReader(source, place);
        var chapter = reader.ReadChapter();
        return Outcome.Of(chapter, reader.draft.Diagnostics.OrderBy(diagnostic => diagnostic.Where?.Start ?? 0));
    }

    private Chapter ReadChapter()
    {
        // Line ends in place of the front matter keep every position what it is in the file.
        var text = draft.Source.Text;
        var document = DialectParser.Parse(matter.Length == 0 ? text : new string('\n', matter.Length) + text[matter.Length..]);
        if (document is null)
        {
            draft.Report(ReadingDiagnostics.TooDeep(draft.Source.Span with { Length = 0 }));
            return Empty() with { Blocks = ParagraphsAsWritten() };
        }

        CollectNotes(document);
        ReportUnusedDefinitions(document);
        var title = FindTitle(document);
        CheckLevels(document);
        var chapter = title is null ? Empty() : TakeTitle(document, title);
        chapter = chapter with { Blocks = new BlockMapper(draft).Map(document) };
        chapter = chapter with { Notes = MapNotes() };
        ReportIndents();
        return chapter;
    }

    private Chapter Empty() => new()
    {
        Id = ChapterId.FromPath(draft.Source.Path),
        Path = draft.Source.Path,
        Role = role,
        ShortTitle = matter.ShortTitle,
        Span = draft.Source.Span,
    };

    private void CollectNotes(MarkdownDocument document)
    {
        foreach (var note in document.Descendants<NoteBlock>())
        {
            if (!draft.Notes.Add(note))
            {
                draft.Report(ReadingDiagnostics.DuplicateNote(note.Label, draft.SpanOf(note.Span)));
            }
        }
    }

    private void ReportUnusedDefinitions(MarkdownDocument document)
    {
        var definitions = document.Descendants<LinkReferenceDefinition>().ToList();
        if (definitions.Count == 0)
        {
            return;
        }

        var used = document.Descendants<Markdig.Syntax.Inlines.LinkInline>().Select(link => link.Reference).ToHashSet();
        foreach (var definition in definitions.Where(definition => !used.Contains(definition)))
        {
            draft.Report(ReadingDiagnostics.UnusedDefinition(definition.Label ?? "", draft.SpanOf(definition.Span)));
        }
    }

    /// <summary>The first heading of level one that stands in no other block.</summary>
    private HeadingBlock? FindTitle(MarkdownDocument document)
    {
        var title = document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
        if (title is null)
        {
            if (role is ChapterRole.Chapter or ChapterRole.Appendix)
            {
                draft.Report(ReadingDiagnostics.NoTitle(draft.Source.Span with { Length = 0 }));
            }

            return null;
        }

        var before = document.TakeWhile(block => block != title).FirstOrDefault(IsText);
        if (before is not null)
        {
            draft.Report(ReadingDiagnostics.TextBeforeTitle(draft.SpanOf(before.Span)));
        }

        return title;
    }

    private static bool IsText(MdBlock block) =>
        block is not (LinkReferenceDefinitionGroup or NoteBlock or HtmlBlock) && block is not ParagraphBlock { Inline.FirstChild: null };

    private void CheckLevels(MarkdownDocument document)
    {
        var level = 1;
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            if (heading.Level > level + 1)
            {
                var span = draft.SpanOf(heading.Span);
                draft.Report(ReadingDiagnostics.SkippedLevel(span, heading.IsSetext ? null : span.Slice(0, heading.Level), heading.Level, level + 1));
            }

            level = Math.Max(1, heading.Level);
        }
    }

    private Chapter TakeTitle(MarkdownDocument document, HeadingBlock title)
    {
        document.Remove(title);
        var span = draft.SpanOf(title.Span);
        var attributes = AttributePlaces.TakeBlockAttributes(title.Inline!, isHeading: true)?.Attributes ?? Attributes.None;
        draft.CheckKeys(attributes, span);
        var chapter = Empty();
        return chapter with { Id = draft.CheckedId(attributes, span) ?? chapter.Id, Title = InlineMapper.Map(title.Inline, draft) };
    }

    /// <summary>A note may call further notes, which join the end of the line.</summary>
    private ImmutableArray<Note> MapNotes()
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        var blocks = new BlockMapper(draft);
        for (var i = 0; i < draft.Notes.Called.Count; i++)
        {
            var note = draft.Notes.Called[i];
            notes.Add(new Note(note.Label, blocks.Map(note), draft.SpanOf(note.Span)));
        }

        foreach (var note in draft.Notes.Uncalled)
        {
            draft.Report(ReadingDiagnostics.UncalledNote(note.Label, draft.SpanOf(note.Span)));
        }

        return notes.ToImmutable();
    }

    private void ReportIndents()
    {
        if (draft.HandMadeIndents is (var first, > 0 and var count))
        {
            draft.Report(ReadingDiagnostics.HandMadeIndent(first, count));
        }
    }

    /// <summary>The text as it stands, where it could not be parsed: nothing is written then, but no word is lost either.</summary>
    private ImmutableArray<Block> ParagraphsAsWritten()
    {
        var path = draft.Source.Path;
        var text = draft.Source.Text;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = matter.Length; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            var span = new SourceSpan(path, start, end - start);
            blocks.Add(new Block.Paragraph([new Publishing.Document.Inline.Text(text[start..end], span)], span));
            start = end + 2;
        }

        return blocks.ToImmutable();
    }
}
