using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Profiles;

/// <summary>
/// What a store or device takes: a dated file of rules, each with its source. Those of this folder come with the program; a book may name a
/// file of its own instead (<c>epub.profile: shop.yaml</c>).
/// </summary>
internal static class EpubProfileReader
{
    public const string Extension = ".yaml";

    public static readonly string[] Names = ["generic", "kindle", "apple", "google", "ko-stores", "eu"];

    private static readonly KeyTable<StoreRules> Rules = new(
        Key.Group("cover-page", RuleOf(new SwitchForm()), (StoreRules d) => d.CoverPage, (d, v) => d with { CoverPage = v }, "표지 그림을 본문 첫 쪽에도 둘지.", "Whether the cover is a page of the text too."),
        Key.Group("justify", RuleOf(new SwitchForm()), (StoreRules d) => d.Justify, (d, v) => d with { Justify = v }, "글줄의 맞춤을 정할지.", "Whether the alignment of the text is set."),
        Key.Group("keep-words", RuleOf(new SwitchForm()), (StoreRules d) => d.KeepWords, (d, v) => d with { KeepWords = v }, "어절을 지키라고 할지.", "Whether words may be kept whole."),
        Key.Group("most-pixels", RuleOf(new WholeForm(100_000, 1_000_000_000)), (StoreRules d) => d.MostPixels, (d, v) => d with { MostPixels = v }, "그림 하나의 화소.", "Pixels of a picture at most."),
        Key.Group("cover-short-side", RuleOf(new WholeForm(0, 20_000)), (StoreRules d) => d.CoverShortSide, (d, v) => d with { CoverShortSide = v }, "표지의 짧은 변, 적어도.", "The short side of the cover at least, in pixels."),
        Key.Group("cover-long-side", RuleOf(new WholeForm(0, 100_000)), (StoreRules d) => d.CoverLongSide, (d, v) => d with { CoverLongSide = v }, "표지의 긴 변, 많아도.", "The long side of the cover at most, in pixels."),
        Key.Group("svg-side", RuleOf(new WholeForm(0, 100_000)), (StoreRules d) => d.SvgSide, (d, v) => d with { SvgSide = v }, "SVG의 변, 많아도.", "A side of an SVG at most, in pixels."),
        Key.Group("most-megabytes", RuleOf(new WholeForm(0, 1_000_000)), (StoreRules d) => d.MostMegabytes, (d, v) => d with { MostMegabytes = v }, "파일의 크기, 많아도.", "The file at most, in megabytes."),
        Key.Group("warn-megabytes", RuleOf(new WholeForm(0, 1_000_000)), (StoreRules d) => d.WarnMegabytes, (d, v) => d with { WarnMegabytes = v }, "이보다 크면 알림.", "A larger file is told, in megabytes."),
        Key.Group("alternative-text", RuleOf(new SwitchForm()), (StoreRules d) => d.AlternativeText, (d, v) => d with { AlternativeText = v }, "그림마다 대체 글이 있어야 할지.", "Whether every picture must be described."),
        Key.Group("pages", RuleOf(new SwitchForm()), (StoreRules d) => d.Pages, (d, v) => d with { Pages = v }, "종이책 쪽 번호가 있어야 할지.", "Whether the page numbers of the print edition must be there."),
        Key.Group("price", RuleOf(new SwitchForm()), (StoreRules d) => d.Price, (d, v) => d with { Price = v }, "전자책 값이 있어야 할지.", "Whether the price of the e-book must be known."));

    private static readonly KeyTable<EpubProfile> Table = new(
        Key.Required("profile", new TextForm(), (EpubProfile d, string v) => d with { Name = v }, "이름.", "Its name."),
        Key.Required("date", new DateForm(), (EpubProfile d, DateOnly v) => d with { Date = v }, "근거를 본 날.", "The day on which the sources were read."),
        Key.Group("rules", Rules, (EpubProfile d) => d.Rules, (d, v) => d with { Rules = v }, "지킬 것.", "What is kept."));

    /// <param name="folder">The book's, where a file is looked for.</param>
    public static Outcome<EpubProfile> Read(string name, string folder)
    {
        if (Names.Contains(name))
        {
            return Bind(new SourceText(name + Extension, Shipped(name)));
        }

        var layout = SourceSpan.OfFile("layout.yaml");
        var file = TextFile.Read(new BookFolder(folder), name, layout, near => ReadingDiagnostics.UnknownProfile(layout, name, Suggestion.For(name, Names) ?? near, Names));
        return file.Source is { } source && !file.IsUnsound ? Bind(source) : Outcome.Of(new EpubProfile(), file.Diagnostics);
    }

    private static Outcome<EpubProfile> Bind(SourceText source)
    {
        var yaml = YamlReader.Read(source);
        var complaints = new Complaints();
        var profile = Table.Bind(new Slot("", yaml.Value.Root), yaml.Value.Root, new EpubProfile(), complaints);
        return Outcome.Of(profile, yaml.Value.IsWhole ? yaml.Diagnostics.AddRange(complaints.Items) : yaml.Diagnostics);
    }

    /// <summary>A value without its source is refused: no limit is invented.</summary>
    private static KeyTable<StoreRule<T>> RuleOf<T>(Form<T> form) => new(
        Key.Required("value", form, (StoreRule<T> d, T v) => d with { Value = v }, "값.", "The value."),
        Key.Required("source", new TextForm(), (StoreRule<T> d, string v) => d with { Source = v }, "근거.", "Where it is said."),
        Key.Optional("row", new TextForm(), (StoreRule<T> d, string v) => d with { Row = v }, "요구 사항의 줄.", "The row of the requirements."));

    private static string Shipped(string name)
    {
        using var stream = typeof(EpubProfileReader).Assembly.GetManifestResourceStream($"profiles/{name}{Extension}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
