using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>
/// The golden books hold every kind of thing that a manuscript can say. The compiler cannot check that a switch over records is
/// complete; a kind that stands in a golden book meets every such switch.
/// </summary>
public sealed class SampleBookTests
{
    private static readonly ImmutableArray<Book> Books =
        [.. GoldenBook.Folders(Repository.PathOf("tests", "Publishing.Tests", "Books")).Select(folder => GoldenBook.Build(Path.Combine(folder, "in")).Book)];

    private static readonly ImmutableArray<Block> Blocks;
    private static readonly ImmutableArray<Inline> Inlines;

    static SampleBookTests()
    {
        var (blocks, inlines) = (ImmutableArray.CreateBuilder<Block>(), ImmutableArray.CreateBuilder<Inline>());
        var walk = new DocumentWalk(blocks.Add, inlines.Add);
        foreach (var chapter in Books.SelectMany(book => book.Chapters))
        {
            walk.Visit(chapter);
        }

        (Blocks, Inlines) = (blocks.ToImmutable(), inlines.ToImmutable());
    }

    [Fact]
    public void Every_kind_of_block_occurs() => AssertAll(KindsOf<Block>(), Blocks.Select(block => block.GetType()));

    [Fact]
    public void Every_kind_of_inline_occurs() => AssertAll(KindsOf<Inline>(), Inlines.Select(inline => inline.GetType()));

    [Fact]
    public void Every_kind_of_item_occurs() => AssertAll(KindsOf<BookItem>(), Books.SelectMany(book => book.Contents).Select(item => item.GetType()));

    [Fact]
    public void Every_generated_matter_occurs() =>
        AssertAll(Enum.GetValues<GeneratedMatter>(), Books.SelectMany(book => book.Contents).OfType<BookItem.Generated>().Select(item => item.Matter));

    [Fact]
    public void Every_role_of_a_chapter_occurs() => AssertAll(Enum.GetValues<ChapterRole>(), Books.SelectMany(book => book.Chapters).Select(chapter => chapter.Role));

    [Fact]
    public void Every_container_occurs() => AssertAll(Enum.GetValues<ContainerKind>(), Blocks.OfType<Block.Container>().Select(container => container.Kind));

    [Fact]
    public void Every_alignment_of_a_column_occurs() => AssertAll(Enum.GetValues<ColumnAlignment>(), Blocks.OfType<Block.Table>().SelectMany(table => table.Columns));

    [Fact]
    public void Every_kind_of_reference_occurs() => AssertAll(Enum.GetValues<ReferenceKind>(), Inlines.OfType<Inline.Reference>().Select(reference => reference.Kind));

    private static IEnumerable<Type> KindsOf<T>() => typeof(T).GetNestedTypes().Where(kind => kind.IsSubclassOf(typeof(T)));

    /// <summary>Names what is missing; nothing expected would prove nothing.</summary>
    private static void AssertAll<T>(IEnumerable<T> expected, IEnumerable<T> found)
    {
        var all = expected.ToArray();
        Assert.NotEmpty(all);
        Assert.Empty(all.Except(found));
    }
}
