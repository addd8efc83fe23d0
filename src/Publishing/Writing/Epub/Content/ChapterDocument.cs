using Publishing.Document;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>Writes a chapter: its title, its blocks, its notes at the end.</summary>
internal static class ChapterDocument
{
    public static EpubFile Write(EpubDocument.Text text, ContentSetting setting)
    {
        var chapter = text.Chapter;
        var document = new ContentDocument(setting, text.Name, text.Title, ChapterRoles.DivisionOf(chapter.Role));
        var inlines = new InlineWriter(setting, document, text);
        var blocks = new BlockWriter(setting, document, inlines, chapter);
        var type = ChapterRoles.TypeOf(chapter.Role, PlainText.Of(chapter.Title));
        var isTitled = text.Title.Length > 0;
        document.Await(text.StartsChapter ? setting.Pages?.OfSection(chapter.Id) : null);

        // A section without a heading is none (HTML §4.3.3).
        document.Markup.Open(isTitled ? "section" : "div",
            ("class", isTitled ? null : "untitled"), ("id", text.StartsChapter ? inlines.Claim(chapter.Id) : null), ("epub:type", type), ("role", type is null ? null : "doc-" + type),
            ("aria-labelledby", isTitled && type is not null && text.StartsChapter ? "title.1" : null),
            ("aria-label", isTitled && type is not null && !text.StartsChapter ? text.Title : null)).Line();
        if (isTitled && text.StartsChapter)
        {
            WriteTitle(text, document, inlines);
        }

        blocks.Write(text.Piece.Blocks);
        WriteNotes(text, document, inlines, blocks);
        document.Markup.Close();
        return document.Finish();
    }

    private static void WriteTitle(EpubDocument.Text text, ContentDocument document, InlineWriter inlines)
    {
        document.Markup.Open("h1", ("id", "title.1"));
        inlines.Begin(text.Chapter.Title);
        if (text.Label is { } label)
        {
            document.Element("span", label, FaceRole.ChapterNumber, ("class", "number"));
            document.Markup.Text(" ");
        }

        document.Role = FaceRole.ChapterTitle;
        inlines.Write(text.Chapter.Title);
        document.Role = FaceRole.Body;
        document.Markup.Close().Line();
    }

    /// <summary>
    /// E20: asides, so that a reader with pop-ups can show them and one without reads them here. A note that is never called has no way
    /// back and stands without one.
    /// </summary>
    private static void WriteNotes(EpubDocument.Text text, ContentDocument document, InlineWriter inlines, BlockWriter blocks)
    {
        if (text.Piece.Notes.IsEmpty)
        {
            return;
        }

        var markup = document.Markup;
        markup.Open("section", ("class", "notes"), ("aria-label", "주")).Line();
        foreach (var i in text.Piece.Notes)
        {
            var number = inlines.NoteNumber(i);
            markup.Open("aside", ("id", InlineWriter.NoteId(number)), ("epub:type", "footnote"), ("role", "doc-footnote")).Line();
            WriteNote(text.Chapter.Notes[i], inlines.IsCalled(i) ? InlineWriter.CallId(number) : null, inlines.NoteWords(i), document, inlines, blocks);
            markup.Close().Line();
        }

        markup.Close();
    }

    private static void WriteNote(Note note, string? call, string number, ContentDocument document, InlineWriter inlines, BlockWriter blocks)
    {
        var markup = document.Markup;
        var first = note.Blocks.FirstOrDefault() as Block.Paragraph;
        markup.Open("p");
        inlines.Begin(first?.Content ?? []);
        WriteNumber();
        if (first is not null)
        {
            document.Words(" ");
            inlines.Write(first.Content);
        }

        markup.Close().Line();
        blocks.Write(first is null ? note.Blocks : note.Blocks[1..]);

        void WriteNumber()
        {
            if (call is null)
            {
                document.Words(number);
                return;
            }

            markup.Open("a", ("href", "#" + call), ("role", "doc-backlink"), ("class", "back"));
            document.Words(number);
            markup.Close();
        }
    }
}
