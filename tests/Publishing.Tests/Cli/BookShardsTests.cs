using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Publishing.Cli.Commands;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class BookShardsTests
{
    private static readonly ImmutableArray<(string Name, long Weight)> Five = [("a", 8), ("b", 7), ("c", 6), ("d", 5), ("e", 4)];

    /// <summary>8 | 7, then 6 to the 7 (13), 5 to the 8 (13), and 4 to the first of two equal ones: 17 and 13.</summary>
    [Fact]
    public void The_heaviest_book_goes_first_and_each_to_the_lightest_shard() => Assert.Equal([1, 2, 2, 1, 1], BookShards.Split(Five, 2));

    /// <summary>8 | 7 | 6, then 5 to the 6 (11) and 4 to the 7 (11).</summary>
    [Fact]
    public void Three_shards_of_five_books_weigh_eight_eleven_and_eleven() => Assert.Equal([1, 2, 3, 3, 2], BookShards.Split(Five, 3));

    [Fact]
    public void A_shard_for_every_book_holds_one_and_further_ones_none()
    {
        Assert.Equal([1, 2, 3, 4, 5], BookShards.Split(Five, 5));
        Assert.Equal([1, 2, 3, 4, 5], BookShards.Split(Five, int.MaxValue));
        Assert.Equal([1, 1, 1, 1, 1], BookShards.Split(Five, 1));
        Assert.Empty(BookShards.Split([], 3));
    }

    [Fact]
    public void Equal_books_go_by_their_names_in_whatever_order_they_come() => Assert.Equal([2, 1, 1], BookShards.Split([("b", 1), ("c", 1), ("a", 1)], 2));

    [Fact]
    public void Every_book_is_in_one_shard_and_no_shard_is_far_above_the_mean()
    {
        Gen.Select(Gen.Long[0, 100_000].Array[0, 40], Gen.Int[1, 50]).Sample((sizes, count) =>
        {
            ImmutableArray<(string Name, long Weight)> books = [.. sizes.Select((size, i) => (i.ToString(CultureInfo.InvariantCulture), size))];
            var split = BookShards.Split(books, count);
            Assert.Equal(books.Length, split.Length);
            Assert.All(split, shard => Assert.InRange(shard, 1, count));
            var mean = sizes.Sum() / (double)count;
            Assert.All(Enumerable.Range(0, books.Length).GroupBy(i => split[i]), shard =>
                Assert.True(shard.Count() == 1 || shard.Sum(i => books[i].Weight) <= 2 * mean, $"{shard.Sum(i => books[i].Weight)} where the mean is {mean}"));
        });
    }

    [Fact]
    public void The_split_does_not_hang_on_the_order_of_the_books()
    {
        Gen.Int[0, 9].Array[1, 12].Sample(sizes =>
        {
            ImmutableArray<(string Name, long Weight)> books = [.. sizes.Select((size, i) => (((char)('a' + i)).ToString(), (long)size))];
            Assert.Equal(BookShards.Split(books, 3), BookShards.Split([.. books.Reverse()], 3).Reverse());
        });
    }

    /// <summary>By lines a weighs 1, b 2, c 3: c | b and a. Were the CR counted, b would be heavier than c.</summary>
    [Fact]
    public void Line_ends_of_another_system_do_not_move_a_book()
    {
        using var temp = new TempFolder();
        var folders = ManyBooks.Write(temp, "a", "b", "c");
        Assert.Equal([folders[2]], BookShards.Choose(new(1, 2), folders));
        var chapter = Path.Combine(folders[1], "01.md");
        File.WriteAllText(chapter, File.ReadAllText(chapter).Replace("\n", "\r\r\r\r\r\r\r\r\n", StringComparison.Ordinal));
        Assert.Equal([folders[2]], BookShards.Choose(new(1, 2), folders));
        Assert.Equal([folders[0], folders[1]], BookShards.Choose(new(2, 2), folders));
    }

    [Fact]
    public void Two_books_with_one_id_stay_together()
    {
        using var temp = new TempFolder();
        string[] folders = [ManyBooks.WriteOne(temp, "a", "same", 1), ManyBooks.WriteOne(temp, "b", "other", 1), ManyBooks.WriteOne(temp, "c", "Same", 1)];
        Assert.Equal([folders[0], folders[2]], BookShards.Choose(new(1, 2), folders));
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/3", 2, 3)]
    [InlineData("12/12", 12, 12)]
    public void A_shard_is_two_numbers_and_a_slash(string written, int index, int count)
    {
        Assert.True(ShardReader.TryRead(written, out var shard));
        Assert.Equal(new ShardNumber(index, count), shard);
    }

    [Fact]
    public void Without_the_option_there_is_no_shard()
    {
        Assert.True(ShardReader.TryRead(null, out var shard));
        Assert.Null(shard);
    }
}
