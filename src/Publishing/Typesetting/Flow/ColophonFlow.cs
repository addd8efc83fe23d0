using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>판권지: what law and custom want shown of a printed book (M1–M3, M6, M7, M16), at the foot of a page.</summary>
internal static class ColophonFlow
{
    public const string Id = "colophon";

    public static SectionDraft Build(FlowInputs inputs, SourceSpan where)
    {
        var work = new SectionWork(inputs, Id, ElementRole.Section);
        var metadata = inputs.Book.Metadata;
        var blocks = ImmutableArray.CreateBuilder<FlowBlock>();
        blocks.Add(new FlowBlock.Fill());
        AddGroup(blocks, work, EditionLines(metadata.Edition).Select(line => Plain(work, line)));
        AddGroup(blocks, work, [Plain(work, TitleLine(metadata), weight: 700), .. PeopleOf(metadata).Select(fact => Labelled(work, fact))]);
        AddGroup(blocks, work, PublisherOf(metadata.Publisher).Select(fact => Labelled(work, fact)));
        AddGroup(blocks, work, SaleOf(metadata).Select(fact => Labelled(work, fact)));
        AddGroup(blocks, work, metadata.Rights.Select(line => Plain(work, line)));
        if (MissingFrom(inputs.Book) is { Length: > 0 } missing)
        {
            work.Diagnostics.Add(FlowDiagnostics.ColophonLacks(missing, where));
        }

        return work.Finish(new FlowSection { Id = Id, ShowsFolio = false, Blocks = blocks.ToImmutable() });
    }

    /// <summary>M6: the day of the edition stays when it is printed again; the day of this printing comes under it.</summary>
    private static IEnumerable<string> EditionLines(Edition edition)
    {
        var name = edition.Number <= 1 ? "초판" : Invariant($"{edition.Number}판");
        if (edition.Date is { } date)
        {
            yield return Invariant($"{name} 1쇄 발행 {DateOf(date)}");
        }

        if (edition.Printing > 1 && edition.Printed is { } printed)
        {
            yield return Invariant($"{name} {edition.Printing}쇄 발행 {DateOf(printed)}");
        }
    }

    private static string TitleLine(Metadata metadata) =>
        metadata.Subtitle is { } subtitle ? $"{metadata.Title}: {subtitle}" : metadata.Title;

    private static IEnumerable<(string Label, string? Words)> PeopleOf(Metadata metadata) =>
        metadata.Contributors.GroupBy(person => ContributorRoles.LabelOf(person.Role)).Select(group =>
            (group.Key, (string?)string.Join(", ", group.Select(person => person.Name))));

    private static IEnumerable<(string Label, string? Words)> PublisherOf(PublisherImprint publisher) =>
    [
        ("펴낸이", publisher.Person),
        ("펴낸곳", publisher.House),
        ("출판등록", publisher.Registration),
        ("주소", publisher.Address),
        ("전화", publisher.Phone),
        ("이메일", publisher.Email),
        ("누리집", publisher.Website),
    ];

    private static IEnumerable<(string Label, string? Words)> SaleOf(Metadata metadata) =>
    [
        ("ISBN", metadata.Isbn.Print is { } isbn ? string.Join(' ', new[] { isbn, metadata.Isbn.Addon }.OfType<string>()) : null),
        ("값", metadata.Price.Print is { } price ? Invariant($"{price:N0}원") : null),
    ];

    /// <summary>M1, M2: what a published book must show; the number only where a print edition is made.</summary>
    private static string[] MissingFrom(Book book)
    {
        var metadata = book.Metadata;
        (string Name, bool IsThere)[] required =
        [
            ("저자", metadata.Contributors.Any(person => person.Role is "aut" or "edt" or "trl" or "com")),
            ("발행인", metadata.Publisher.Person is not null),
            ("발행일", metadata.Edition.Date is not null),
            ("출판사", metadata.Publisher.House is not null),
            ("표준번호(ISBN)", metadata.Isbn.Print is not null || !book.Outputs.Contains(OutputKind.Print)),
        ];
        return [.. required.Where(item => !item.IsThere).Select(item => item.Name)];
    }

    /// <summary>An empty line between groups.</summary>
    private static void AddGroup(ImmutableArray<FlowBlock>.Builder blocks, SectionWork work, IEnumerable<FlowBlock.Text?> lines)
    {
        var isFirst = true;
        foreach (var line in lines.OfType<FlowBlock.Text>())
        {
            blocks.Add(isFirst && blocks.Count > 1 ? line with { SpaceBefore = work.Layout.Colophon.Leading } : line);
            isFirst = false;
        }
    }

    private static FlowBlock.Text Plain(SectionWork work, string words, int? weight = null)
    {
        var design = work.Layout.Colophon;
        var font = weight is { } bold ? design.Font with { Weight = bold } : design.Font;
        return new FlowBlock.Text(
            StyledTextBuilder.Of(words, work.Styles.Small(font, design.Size)), Styles.Ragged(Alignment.Left, design.Leading))
        {
            Element = work.AddElement(ElementRole.Paragraph, SectionWork.Root),
        };
    }

    private static FlowBlock.Text? Labelled(SectionWork work, (string Label, string? Words) fact)
    {
        if (string.IsNullOrEmpty(fact.Words))
        {
            return null;
        }

        var design = work.Layout.Colophon;
        var style = work.Styles.Small(design.Font, design.Size);
        return new FlowBlock.Text(
            StyledTextBuilder.Of(fact.Words, style),
            Styles.Ragged(Alignment.Left, design.Leading) with { LeftIndent = new Em(design.Labels.Value + 1).At(design.Size) })
        {
            Marker = StyledTextBuilder.Of(fact.Label, style), Element = work.AddElement(ElementRole.Paragraph, SectionWork.Root),
        };
    }

    /// <summary>K86: 2026년 3월 2일.</summary>
    private static string DateOf(DateOnly date) => Invariant($"{date.Year}년 {date.Month}월 {date.Day}일");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
