using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Xunit;

namespace Publishing.Tests.Reading;

public sealed class BookFileReaderTests
{
    private const string Contract = """
        id: october
        title: 시월
        subtitle: 열흘과 그 뒤
        language: ko
        contributors:
          - {name: 홍길동, role: aut}
          - {name: 성춘향, role: ill}
        publisher: {house: 출판사, person: 펴낸이, registration: 제0000-000000호 (2026년 1월 5일), address: 서울, email: books@example.org}
        edition: {number: 1, printing: 1, date: 2026-03-02, printed: 2026-03-02}
        isbn: {print: 979-11-12-31240-2, ebook: 979-11-12-31241-9, addon: "03810"}
        price: {print: 15000, ebook: 9000}
        rights: ["ⓒ 2026 홍길동"]
        contents: [half-title, title, colophon, toc, 00-preface.md, {part: 제1부, chapters: [01.md, 02.md]}, {appendix: [a.md]}, index]
        cover: {front: images/cover.png}
        layout: layout.yaml
        outputs: [reading, epub]
        """;

    [Fact]
    public void The_book_of_the_contract_binds_without_a_word()
    {
        var outcome = Read(Contract);

        Assert.Empty(outcome.Diagnostics);
        var (book, metadata) = (outcome.Value, outcome.Value.Metadata);
        Assert.Equal("october", metadata.Id);
        Assert.Equal(new Contributor("성춘향", "ill"), metadata.Contributors[1]);
        Assert.Equal("제0000-000000호 (2026년 1월 5일)", metadata.Publisher.Registration);
        Assert.Equal(new DateOnly(2026, 3, 2), metadata.Edition.Date);
        Assert.Equal(new Isbn("979-11-12-31240-2", "979-11-12-31241-9", "03810"), metadata.Isbn);
        Assert.Equal(new Price(15000, 9000), metadata.Price);
        Assert.Equal("ⓒ 2026 홍길동", Assert.Single(metadata.Rights));
        Assert.Equal("images/cover.png", book.Cover!.Value);
        Assert.Equal("layout.yaml", book.Layout!.Value);
        Assert.Equal([OutputKind.Reading, OutputKind.Epub], book.Outputs);
    }

    [Fact]
    public void Contents_keep_their_order_and_their_places()
    {
        var contents = Read(Contract).Value.Contents;

        Assert.Equal(8, contents.Length);
        Assert.Equal(GeneratedMatter.HalfTitle, Assert.IsType<ContentsEntry.Generated>(contents[0]).Matter);
        Assert.Equal("00-preface.md", Assert.IsType<ContentsEntry.File>(contents[4]).Path);
        var part = Assert.IsType<ContentsEntry.Part>(contents[5]);
        Assert.Equal("제1부", part.Title);
        Assert.Equal(["01.md", "02.md"], part.Files.Select(file => file.Path));
        Assert.Equal("02.md", Contract.Substring(part.Files[1].Span.Start, part.Files[1].Span.Length));
        Assert.Equal("a.md", Assert.Single(Assert.IsType<ContentsEntry.Appendix>(contents[6]).Files).Path);
    }

    [Fact]
    public void A_title_may_be_a_number() => Assert.Equal("1984", Silently("id: a\ntitle: 1984\ncontents: [01.md]\n").Metadata.Title);

    [Fact]
    public void A_path_loses_its_leading_dot() =>
        Assert.Equal("01.md", Assert.IsType<ContentsEntry.File>(Silently("id: a\ntitle: 가\ncontents: [./01.md]\n").Contents[0]).Path);

    [Theory]
    [InlineData("979-11-12-31240-2")]
    [InlineData("978-89-954321-0-5")]
    [InlineData("9791112312402")]
    public void M8_A_Korean_ISBN_with_the_right_check_digit_is_good(string isbn) =>
        Assert.Equal(isbn, Silently(Complaint.LeastBook + $"isbn: {{print: {isbn}}}\n").Metadata.Isbn.Print);

    [Theory]
    [InlineData("reading-078", "⟦979-11-12-31240⟧")]
    [InlineData("reading-078", "⟦없음⟧")]
    [InlineData("reading-079", "⟦978-3-16-148410-0⟧")]
    [InlineData("reading-080", "⟦978-89-954321-0-3⟧")]
    public void M8_Any_other_ISBN_is_an_error(string code, string isbn) =>
        Complaint.InBook(code, Complaint.LeastBook + $"isbn: {{print: {isbn}}}\n");

    [Fact]
    public void M8_The_check_digit_that_fits_is_named() => Assert.Contains(
        "마지막 숫자는 5", Complaint.InBook("reading-080", Complaint.LeastBook + "isbn: {print: ⟦978-89-954321-0-3⟧}\n").Hint.Korean, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"03810\"")]
    [InlineData("03810")]
    [InlineData("\"93560\"")]
    public void M9_An_addon_of_five_digits_is_good(string addon) =>
        Assert.Equal(addon.Trim('"'), Silently(Complaint.LeastBook + $"isbn: {{addon: {addon}}}\n").Metadata.Isbn.Addon);

    [Theory]
    [InlineData("isbn: {addon: ⟦\"23810\"⟧}")]
    [InlineData("isbn: {addon: ⟦\"33810\"⟧}")]
    [InlineData("isbn: {addon: ⟦\"83810\"⟧}")]
    [InlineData("isbn: {addon: ⟦\"09810\"⟧}")]
    [InlineData("isbn: {addon: ⟦\"03811\"⟧}")]
    [InlineData("isbn: {addon: ⟦3810⟧}")]
    [InlineData("isbn: {ebook: 979-11-12-31241-9, addon: ⟦\"03810\"⟧}")]
    public void M9_An_addon_against_the_rules_is_an_error(string line) => Complaint.InBook("reading-082", Complaint.LeastBook + line + "\n");

    [Fact]
    public void M9_The_form_of_an_electronic_book_is_5() =>
        Silently(Complaint.LeastBook + "isbn: {ebook: 979-11-12-31241-9, addon: \"05810\"}\n");

    [Fact]
    public void E5_The_two_editions_have_two_ISBNs() =>
        Complaint.InBook("reading-081", Complaint.LeastBook + "isbn: {print: 979-11-12-31240-2, ebook: ⟦9791112312402⟧}\n");

    [Fact]
    public void M1_A_colophon_names_each_item_that_the_law_wants_and_the_book_lacks()
    {
        var complaints = Read("id: a\ntitle: 가\ncontents: [colophon, 01.md]\n").Diagnostics;

        Assert.Equal(
            ["판권지: 저자 누락", "판권지: 발행인 누락", "판권지: 발행일 누락", "판권지: 출판사 누락", "판권지: ISBN 누락"],
            complaints.Select(complaint => complaint.Message.Korean));
        Assert.All(complaints, complaint => Assert.Equal(("reading-088", Severity.Error), (complaint.Code, complaint.Severity)));
    }

    [Theory]
    [InlineData("publisher: {house: 출판사, person: 펴낸이}\nnot-for-sale: true\n", 0)]
    [InlineData("publisher: {house: 출판사, person: 펴낸이}\nisbn: {ebook: 979-11-12-31241-9}\n", 0)]
    [InlineData("publisher: {house: 출판사}\nnot-for-sale: true\n", 1)]
    public void M2_A_book_not_for_sale_needs_no_ISBN(string lines, int missing) => Assert.Equal(
        missing,
        Read("id: a\ntitle: 가\ncontents: [colophon, 01.md]\ncontributors: [{name: 홍길동}]\nedition: {date: 2026-03-02}\n" + lines).Diagnostics.Length);

    [Theory]
    [InlineData("reading-060", "⟦titel⟧: 시월\n", "title")]
    [InlineData("reading-060", "publisher: {⟦hosue⟧: 출판사}\n", "house")]
    [InlineData("reading-068", "outputs: [⟦readng⟧]\n", "reading")]
    [InlineData("reading-085", "contributors: [{name: 홍길동, role: ⟦지은이⟧}]\n", "aut")]
    [InlineData("reading-085", "contributors: [{name: 홍길동, role: ⟦tlr⟧}]\n", "trl")]
    public void A_slip_is_answered_with_the_word_that_was_meant(string code, string line, string meant) =>
        Assert.Contains($"‘{meant}’", Complaint.InBook(code, Complaint.LeastBook + line).Hint.Korean, StringComparison.Ordinal);

    [Theory]
    [InlineData("reading-061", "contributors: ⟦홍길동⟧\n")]
    [InlineData("reading-062", "contributors: [{⟦role⟧: aut}]\n")]
    [InlineData("reading-063", "⟦subtitle⟧:\n")]
    [InlineData("reading-066", "edition: {number: ⟦0⟧}\n")]
    [InlineData("reading-067", "price: {print: ⟦\"15,000원\"⟧}\n")]
    [InlineData("reading-067", "language: ⟦한국어⟧\n")]
    [InlineData("reading-003", "cover: {front: ⟦../cover.png⟧}\n")]
    [InlineData("reading-003", "cover: {front: ⟦/etc/passwd⟧}\n")]
    [InlineData("reading-003", "layout: ⟦C:/layout.yaml⟧\n")]
    [InlineData("reading-077", "cover: {front: ⟦images\\cover.png⟧}\n")]
    [InlineData("reading-083", "edition: {date: ⟦2026-02-30⟧}\n")]
    [InlineData("reading-083", "edition: {date: ⟦2026년 3월 2일⟧}\n")]
    [InlineData("reading-084", "edition: {date: 2026-03-02, printed: ⟦2026-03-01⟧}\n")]
    [InlineData("reading-090", "outputs: [epub, ⟦epub⟧]\n")]
    public void Each_fault_has_its_code_and_its_place(string code, string line) => Complaint.InBook(code, Complaint.LeastBook + line);

    [Theory]
    [InlineData("reading-061", "⟦01.md⟧")]
    [InlineData("reading-063", "⟦[]⟧")]
    [InlineData("reading-003", "[⟦../01.md⟧]")]
    [InlineData("reading-086", "[01.md, ⟦chapter⟧]")]
    [InlineData("reading-086", "[⟦tco⟧]")]
    [InlineData("reading-086", "[⟦{prat: 제1부, files: [01.md]}⟧]")]
    [InlineData("reading-086", "[⟦[01.md]⟧]")]
    [InlineData("reading-087", "[01.md, ⟦01.md⟧]")]
    [InlineData("reading-087", "[toc, 01.md, ⟦toc⟧]")]
    [InlineData("reading-062", "[{⟦part⟧: 제1부}]")]
    [InlineData("reading-060", "[{part: 제1부, chapters: [01.md], ⟦chapter⟧: 1}]")]
    public void Contents_take_only_what_can_be_placed(string code, string contents) =>
        Complaint.InBook(code, $"id: a\ntitle: 가\ncontents: {contents}\n");

    [Theory]
    [InlineData("⟦id⟧: a\ncontents: [01.md]\n", "title")]
    [InlineData("⟦title⟧: 가\ncontents: [01.md]\n", "id")]
    [InlineData("⟦id⟧: a\ntitle: 가\n", "contents")]
    public void A_missing_key_is_named(string annotated, string key) =>
        Assert.Contains($"‘{key}’", Complaint.InBook("reading-062", annotated).Message.Korean, StringComparison.Ordinal);

    [Theory]
    [InlineData("10월")]
    [InlineData("October")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("a.")]
    public void An_id_that_cannot_name_files_everywhere_is_refused(string id) =>
        Complaint.InBook("reading-067", $"id: ⟦{id}⟧\ntitle: 가\ncontents: [01.md]\n");

    [Fact]
    public void A_broken_file_does_not_also_miss_what_may_stand_further_down() =>
        Complaint.InBook("reading-050", "id: a\ntitle: ⟦\"⟧시월\ncontents: [01.md]\n");

    private static Outcome<BookFile> Read(string text) => BookFileReader.Read(new SourceText("book.yaml", text));

    private static BookFile Silently(string text)
    {
        var outcome = Read(text);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }
}
