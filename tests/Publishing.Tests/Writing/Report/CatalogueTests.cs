using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Writing.Report;

/// <summary>That real catalogues keep to the schema is seen where they are built: Cli/ShardTests.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void The_published_schema_is_that_of_the_program() =>
        Golden.Check(Repository.PathOf("schemas", "catalogue.schema.json"), Publisher.CatalogueSchema);

    [Fact]
    public void Books_stand_by_id_and_the_same_book_once()
    {
        CatalogueBook Made(string id, int warnings) => new(id, "책", true, 1, [new($"{id}/{id}.pdf", 1, "00", 1)], 0, warnings);
        var books = Catalogue.Of(null, [Made("b", 0), Made("a", 0), Made("b", 0), Made("b", 1)]).Books;
        Assert.Equal([("a", 0), ("b", 0), ("b", 1)], books.Select(book => (book.Id, book.Warnings)));
    }
}
