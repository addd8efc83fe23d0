using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading.Linting;

/// <summary>Takes the running texts out of a book: chapters in reading order, their notes last; code is no running text.</summary>
internal static class RunningTexts
{
    public static ImmutableArray<LintText> Of(Book book) =>
        [.. book.Chapters.SelectMany(chapter => book.Sources.TryGetValue(chapter.Path, out var source) ? Of(chapter, source) : [])];

    public static IEnumerable<LintText> Of(Chapter chapter, SourceText source) =>
        In(chapter).Select(content => Gather(content, source)).Where(text => text.Letters.Length > 0);

    private static IEnumerable<ImmutableArray<Inline>> In(Chapter chapter) =>
        [chapter.Title, .. In(chapter.Blocks), .. chapter.Notes.SelectMany(note => In(note.Blocks))];

    private static IEnumerable<ImmutableArray<Inline>> In(ImmutableArray<Block> blocks) => blocks.SelectMany(In);

    private static IEnumerable<ImmutableArray<Inline>> In(Block block) => block switch
    {
        Block.Heading heading => [heading.Content],
        Block.Paragraph paragraph => [paragraph.Content],
        Block.Quotation quotation => [.. In(quotation.Blocks), quotation.Attribution],
        Block.Container container => [.. In(container.Blocks), container.Attribution],
        Block.List list => list.Items.SelectMany(item => In(item.Blocks)),
        Block.DefinitionList list => list.Definitions.SelectMany(definition => In(definition.Blocks).Prepend(definition.Term)),
        Block.Table table => [.. table.Header.Concat(table.Body).SelectMany(row => row.Cells).Select(cell => cell.Content), table.Caption],
        Block.Figure figure => [figure.Caption],
        Block.Code or Block.SceneBreak => [],
        _ => throw new UnreachableException(),
    };

    private static LintText Gather(ImmutableArray<Inline> content, SourceText source)
    {
        var letters = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<int>();
        Append(content);
        return new LintText(source, letters.ToString(), places.ToImmutable());

        void Append(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case Inline.Text text:
                        AppendWords(text);
                        break;
                    case Inline.NoteMark:
                        break;
                    case Inline.LineBreak:
                        Add('\n', inline.Span.Start);
                        break;
                    case Inline.Code or Inline.Ruby or Inline.Image or Inline.Reference:
                        Add(LintText.Object, inline.Span.Start);
                        break;
                    default:
                        Append(PlainText.ContentOf(inline));
                        break;
                }
            }
        }

        void AppendWords(Inline.Text text)
        {
            var isLetterByLetter = text.Span.Length == text.Value.Length;
            for (var i = 0; i < text.Value.Length; i++)
            {
                Add(text.Value[i], text.Span.Start + (isLetterByLetter ? i : 0));
            }
        }

        void Add(char letter, int place)
        {
            letters.Append(letter);
            places.Add(place);
        }
    }
}
