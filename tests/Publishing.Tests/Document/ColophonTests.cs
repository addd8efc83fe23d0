using System.Collections.Immutable;
using Publishing.Document;
using Xunit;

namespace Publishing.Tests.Document;

public sealed class ColophonTests
{
    private static readonly Metadata Record = new()
    {
        Id = "spring",
        Title = "봄",
        Contributors = [new("홍길동", "aut"), new("김철수", "aut"), new("이몽룡", "trl")],
        Publisher = new() { House = "집", Person = "성춘향", Registration = "제0000-000000호 (2026년 1월 5일)", Address = "파주" },
        Edition = new() { Number = 1, Printing = 2, Date = new(2026, 3, 2), Printed = new(2027, 1, 9) },
        Isbn = new("979-11-12-31240-2", "979-11-12-31241-9", "03810"),
        Price = new(15000, 9000),
        Rights = ["ⓒ 2026 홍길동"],
    };

    [Fact]
    public void M7_The_print_colophon_has_every_label() => Assert.Equal(
        "초판 1쇄=2026년 3월 2일|초판 2쇄=2027년 1월 9일|지은이=홍길동, 김철수|옮긴이=이몽룡|펴낸이=성춘향|펴낸곳=집|" +
        "출판등록=제0000-000000호 (2026년 1월 5일)|주소=파주|ISBN=979-11-12-31240-2 03810|값=15,000원",
        Lines(ColophonEdition.Print));

    [Fact]
    public void M15_The_ebook_colophon_has_its_own_ISBN_and_no_price() => Assert.Equal(
        "전자책 발행=2026년 3월 2일|지은이=홍길동, 김철수|옮긴이=이몽룡|펴낸이=성춘향|펴낸곳=집|" +
        "출판등록=제0000-000000호 (2026년 1월 5일)|주소=파주|ISBN=979-11-12-31241-9|종이책=초판 1쇄 2026년 3월 2일, ISBN 979-11-12-31240-2",
        Lines(ColophonEdition.Ebook));

    [Fact]
    public void M2_A_book_not_for_sale_says_so_in_the_place_of_a_price() =>
        Assert.Contains(Colophon.Of(Record with { Price = new(), IsNotForSale = true }, ColophonEdition.Print).Rows, row => row is { Label: "값", Value: "비매품" });

    [Fact]
    public void Title_pages_name_people_by_what_they_did() =>
        Assert.Equal(["홍길동·김철수 지음", "이몽룡 옮김"], Credits.Of(Record).Select(credit => credit.Line).ToImmutableArray());

    private static string Lines(ColophonEdition edition) =>
        string.Join('|', Colophon.Of(Record, edition).Rows.Select(row => row.Label + "=" + row.Value));
}
