using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Document;
using Publishing.Reading.Binding;

namespace Publishing.Reading;

/// <summary>The keys of book.yaml.</summary>
internal static partial class BookFileKeys
{
    private static readonly TextForm Words = TextForm.Words;

    private static readonly WholeForm Won = new(0, 100_000_000);

    private static readonly KeyTable<Contributor> ContributorKeys = new(
        Key.Required("name", Words, (Contributor d, string v) => d with { Name = v },
            "이름.", "The name."),
        Key.Of("role", new RoleForm(), (Contributor d) => d.Role, (d, v) => d with { Role = v },
            "MARC의 세 글자 역할 부호. 지은이 aut, 옮긴이 trl, 그린이 ill, 엮은이 edt, 감수 ths.",
            "A MARC relator code: author aut, translator trl, illustrator ill, editor edt, adviser ths."),
        Key.Optional("file-as", Words, (Contributor d, string v) => d with { FileAs = v },
            "서지에서 이름을 늘어놓는 꼴. 한국 이름은 쓰지 않아도 됩니다.", "How catalogues sort the name; not needed for Korean names."));

    private static readonly KeyTable<PublisherImprint> PublisherKeys = new(
        Key.Optional("house", Words, (PublisherImprint d, string v) => d with { House = v },
            "펴낸곳.", "The publishing house."),
        Key.Optional("person", Words, (PublisherImprint d, string v) => d with { Person = v },
            "펴낸이.", "The publisher as a person."),
        Key.Optional("registration", Words, (PublisherImprint d, string v) => d with { Registration = v },
            "출판등록 번호와 날짜. 예: 제0000-000000호 (2026년 1월 5일)", "Number and date of the publisher's registration."),
        Key.Optional("address", Words, (PublisherImprint d, string v) => d with { Address = v },
            "주소.", "The address."),
        Key.Optional("phone", Words, (PublisherImprint d, string v) => d with { Phone = v },
            "전화번호.", "The telephone number."),
        Key.Optional("email", Words, (PublisherImprint d, string v) => d with { Email = v },
            "전자우편.", "The e-mail address."),
        Key.Optional("website", Words, (PublisherImprint d, string v) => d with { Website = v },
            "누리집.", "The website."));

    private static readonly KeyTable<Edition> EditionKeys = new(
        Key.Of("number", new WholeForm(1, 999), (Edition d) => d.Number, (d, v) => d with { Number = v },
            "몇째 판인가.", "Which edition this is."),
        Key.Of("printing", new WholeForm(1, 9999), (Edition d) => d.Printing, (d, v) => d with { Printing = v },
            "그 판의 몇째 쇄인가.", "Which printing of the edition this is."),
        Key.Optional("date", DateForm.Instance, (Edition d, DateOnly v) => d with { Date = v },
            "그 판을 처음 찍은 날. 쇄를 거듭해도 바꾸지 않습니다.", "The day the edition was first printed; later printings keep it."),
        Key.Optional("printed", DateForm.Instance, (Edition d, DateOnly v) => d with { Printed = v },
            "이번 쇄를 찍은 날.", "The day of this printing."));

    private static readonly KeyTable<Isbn> IsbnKeys = new(
        Key.Optional("print", new IsbnForm(), (Isbn d, string v) => d with { Print = v },
            "종이책의 ISBN.", "The ISBN of the print edition."),
        Key.Optional("ebook", new IsbnForm(), (Isbn d, string v) => d with { Ebook = v },
            "전자책의 ISBN. 종이책의 것과 달라야 합니다.", "The ISBN of the e-book, which differs from that of the print edition."),
        Key.Optional("addon", new AddonForm(), (Isbn d, string v) => d with { Addon = v },
            "부가기호 다섯 자리. 0으로 시작할 수 있으므로 따옴표로 감쌉니다.", "The five-digit add-on code, in quotes because it may start with 0."));

    private static readonly KeyTable<Series> SeriesKeys = new(
        Key.Required("title", Words, (Series d, string v) => d with { Title = v },
            "총서의 이름.", "The name of the series."),
        Key.Optional("number", new WholeForm(1, 100_000), (Series d, int v) => d with { Number = v },
            "총서의 몇째 권인가.", "Which volume of the series this is."));

    [GeneratedRegex("^[0-9]{3}$")]
    private static partial Regex Kdc();

    private static readonly KeyTable<Price> PriceKeys = new(
        Key.Optional("print", Won, (Price d, int v) => d with { Print = v },
            "종이책 정가(원).", "The list price of the print edition, in won."),
        Key.Optional("ebook", Won, (Price d, int v) => d with { Ebook = v },
            "전자책 정가(원).", "The list price of the e-book, in won."));

    private static readonly KeyTable<BookFile> CoverKeys = new(
        Key.Optional("front", new LocatedForm<string>(BookPathForm.Instance), (BookFile d, Located<string> v) => d with { Cover = v },
            "앞표지 그림의 경로.", "The path of the front cover's picture."));

    public static KeyTable<BookFile> Table { get; } = new(
        Key.Required("id", new TextForm(Id(), new("영문 소문자와 숫자, 붙임표로 쓰십시오. 예: october", "Use lower-case letters, digits and hyphens, such as october.")),
            (BookFile d, string v) => d with { Metadata = d.Metadata with { Id = v } },
            "책의 짧은 이름. 결과 파일의 이름이 됩니다.", "The short name of the book, which names the output files."),
        Key.Required("title", Words, (BookFile d, string v) => d with { Metadata = d.Metadata with { Title = v } },
            "제목.", "The title."),
        Key.Optional("subtitle", Words, (BookFile d, string v) => d with { Metadata = d.Metadata with { Subtitle = v } },
            "부제.", "The subtitle."),
        Key.Of("language", new TextForm(Language(), new("언어 부호를 쓰십시오. 예: ko", "Write a language tag, such as ko.")),
            (BookFile d) => d.Metadata.Language, (d, v) => d with { Metadata = d.Metadata with { Language = v } },
            "본문의 언어(BCP 47).", "The language of the text (BCP 47)."),
        Key.Optional("contributors", new ListForm<Contributor>(new GroupForm<Contributor>(ContributorKeys, new Contributor("", "aut")), atLeast: 1),
            (BookFile d, ImmutableArray<Contributor> v) => d with { Metadata = d.Metadata with { Contributors = v } },
            "책을 만든 사람들과 그 역할.", "Who made the book, and in what role."),
        Key.Group("publisher", PublisherKeys, (BookFile d) => d.Metadata.Publisher, (d, v) => d with { Metadata = d.Metadata with { Publisher = v } },
            "출판사.", "The publisher."),
        Key.Group("edition", EditionKeys, (BookFile d) => d.Metadata.Edition, (d, v) => d with { Metadata = d.Metadata with { Edition = v } },
            "판과 쇄.", "The edition and its printing."),
        Key.Group("isbn", IsbnKeys, (BookFile d) => d.Metadata.Isbn, (d, v) => d with { Metadata = d.Metadata with { Isbn = v } },
            "ISBN과 부가기호.", "ISBNs and the add-on code."),
        Key.Group("price", PriceKeys, (BookFile d) => d.Metadata.Price, (d, v) => d with { Metadata = d.Metadata with { Price = v } },
            "정가.", "List prices."),
        Key.Of("not-for-sale", SwitchForm.Instance, (BookFile d) => d.Metadata.IsNotForSale, (d, v) => d with { Metadata = d.Metadata with { IsNotForSale = v } },
            "비매품인가. 그렇다면 ISBN과 값이 없어도 됩니다.", "Whether the book is not for sale and needs neither ISBN nor price."),
        Key.Of("rights", new ListForm<string>(Words), (BookFile d) => d.Metadata.Rights, (d, v) => d with { Metadata = d.Metadata with { Rights = v } },
            "저작권과 허락의 문구. 판권지에 한 줄씩 놓입니다.", "Copyright and permission lines, each on its own line of the colophon."),
        Key.Of("subjects", new ListForm<string>(Words), (BookFile d) => d.Metadata.Subjects, (d, v) => d with { Metadata = d.Metadata with { Subjects = v } },
            "전자책 서지에 넣을 주제어.", "Subjects for the EPUB's metadata."),
        Key.Optional("kdc", new TextForm(Kdc(), new("한국십진분류의 세 자리를 따옴표로 감싸 쓰십시오. 예: \"813\"", "Write the three digits of the Korean decimal classification in quotes, such as \"813\".")),
            (BookFile d, string v) => d with { Metadata = d.Metadata with { Kdc = v } },
            "한국십진분류 세 자리. 부가기호의 뒤 세 자리와 맞아야 합니다.", "Three digits of the Korean decimal classification, in keeping with the last three of the add-on code."),
        Key.Group("series", SeriesKeys, (BookFile d) => d.Metadata.Series ?? new(), (d, v) => d with { Metadata = d.Metadata with { Series = v.Title.Length > 0 ? v : null } },
            "총서.", "The series that the book is part of."),
        Key.Optional("description", Words, (BookFile d, string v) => d with { Metadata = d.Metadata with { Description = v } },
            "서점에 보일 짧은 소개.", "A short description for stores."),
        Key.Required("contents", new ListForm<ContentsEntry>(new ContentsEntryForm(), atLeast: 1), (BookFile d, ImmutableArray<ContentsEntry> v) => d with { Contents = v },
            "책에 들어갈 것을 순서대로. 파일, half-title title toc colophon index, 부, 부록.",
            "What the book holds, in order: files, half-title title toc colophon index, parts, appendices."),
        Key.Group("cover", CoverKeys, (BookFile d) => d, (_, v) => v,
            "표지. 쓰지 않으면 글자로 짠 표지를 만듭니다.", "The cover; a typographic one if not written."),
        Key.Optional("layout", new LocatedForm<string>(BookPathForm.Instance), (BookFile d, Located<string> v) => d with { Layout = v },
            "모양 파일의 경로나 프리셋의 이름. 쓰지 않으면 essay입니다.", "The path of a layout file or the name of a preset; essay if not written."),
        Key.Of("outputs", new ListForm<OutputKind>(OutputForm, atLeast: 1), (BookFile d) => d.Outputs, (d, v) => d with { Outputs = v },
            "만들 결과물.", "What a build writes."));

    private static ChoiceForm<OutputKind> OutputForm => new(
        ("reading", OutputKind.Reading), ("print", OutputKind.Print), ("cover", OutputKind.Cover), ("epub", OutputKind.Epub));

    /// <summary>Names files on every system (E3), so no capitals that two of them would take for the same, and no dot at the end.</summary>
    [GeneratedRegex("^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$")]
    private static partial Regex Id();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Language();
}
