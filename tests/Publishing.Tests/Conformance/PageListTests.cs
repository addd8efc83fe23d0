using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Publishing.Design;
using Publishing.Tests.Support;
using Xunit;
using static Publishing.Tests.Support.EpubPackage;

namespace Publishing.Tests.Conformance;

/// <summary>The page numbers of the print edition in the e-book, held against the pages of the finished PDF as poppler reads them.</summary>
public sealed class PageListTests
{
    /// <summary>Letters compared behind a marker: more than a word, so that a repeated word gives no false comfort.</summary>
    private const int Letters = 8;

    public static TheoryData<string> Ids => [.. BuiltBooks.Ids, "every"];

    private static BuiltBook Book(string id) => id == "every" ? EveryConstructBook.Built : BuiltBooks.Of(id);

    [Theory, MemberData(nameof(Ids))]
    public void E15_There_is_a_marker_for_every_page_and_the_page_list_leads_to_each(string id)
    {
        var package = Open(File.ReadAllBytes(Book(id).Epub));
        var labels = PageLabels(Book(id).Pdf);
        Assert.Equal(labels.Order(StringComparer.Ordinal), Markers(package).Select(marker => marker.Label).Order(StringComparer.Ordinal));
        var list = package.Xml("nav.xhtml").Descendants(Xhtml + "nav").Single(nav => nav.Attribute(Ops + "type")?.Value == "page-list");
        Assert.Equal(
            Markers(package).Select(marker => (marker.Label, marker.Document + "#" + marker.Id)),
            list.Descendants(Xhtml + "a").Select(link => (link.Value, link.Attribute("href")!.Value)));

        // E7: readers of EPUB 2 have the same list.
        Assert.Equal(
            list.Descendants(Xhtml + "a").Select(link => (link.Value, link.Attribute("href")!.Value)),
            package.Xml("toc.ncx").Descendants(Ncx + "pageTarget").Select(target => (target.Element(Ncx + "navLabel")!.Value, target.Element(Ncx + "content")!.Attribute("src")!.Value)));
    }

    /// <summary>
    /// Page by page, from the first chapter to the index. What only paper has at the head of a page is passed over and counted: the number of a
    /// list's item, the repeated head of a table, a figure or table that waited for this page while the text went on.
    /// </summary>
    [Theory, MemberData(nameof(Ids))]
    public void E15_The_first_words_behind_a_marker_are_the_first_words_of_its_page(string id)
    {
        var package = Open(File.ReadAllBytes(Book(id).Epub));
        var (pages, labels) = (TextOfPages(Book(id)).ConvertAll(Folded), PageLabels(Book(id).Pdf));
        var markers = Markers(package).ToDictionary(marker => marker.Label);
        var (compared, passedOver, differing) = (0, 0, new List<string>());
        for (var i = 0; i < pages.Count; i++)
        {
            var (marker, following) = (markers[labels[i]], Folded(markers[labels[i]].Following));
            if (pages[i].Length == 0 || Generated.Contains(marker.Document))
            {
                continue;
            }

            var letters = Math.Min(Letters, Math.Min(pages[i].Length, following.Length));
            compared++;
            if (!pages[i].StartsWith(following[..letters], StringComparison.Ordinal))
            {
                passedOver++;
                if (!StartsOnPaperOnly(pages[i], pages.Take(i)) || !Unnumbered(pages[i]).Contains(Unnumbered(following)[..(letters / 2)], StringComparison.Ordinal))
                {
                    differing.Add($"page {labels[i]}: printed '{pages[i][..letters]}', in the e-book '{following[..letters]}'");
                }
            }
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
        Assert.InRange(compared, 9, int.MaxValue);
        Assert.InRange(passedOver, 0, compared / 5);
    }

    /// <summary>Matter that each edition makes for itself.</summary>
    private static readonly string[] Generated = ["title.xhtml", "colophon.xhtml", "nav.xhtml"];

    /// <summary>Without the numbers of list items, which a reading system makes.</summary>
    private static string Unnumbered(string text) => string.Concat(text.Where(letter => !char.IsAsciiDigit(letter)));

    private static bool StartsOnPaperOnly(string page, IEnumerable<string> before) =>
        char.IsAsciiDigit(page[0]) || page.StartsWith("그림", StringComparison.Ordinal) || page.StartsWith('표')
        || before.Any(earlier => earlier.Contains(page[..Math.Min(Letters / 2, page.Length)], StringComparison.Ordinal));

    [Fact]
    public void E16_The_source_of_the_pages_is_the_print_edition()
    {
        var package = Open(File.ReadAllBytes(EveryConstructBook.Built.Epub));
        Assert.Equal("urn:isbn:9791112312402", Assert.Single(package.Meta("pageBreakSource")));
        Assert.Equal("urn:isbn:9791112312402", Assert.Single(package.Package.Descendants(Dc + "source")).Value);
        Assert.Equal("pagination", Assert.Single(package.Meta("source-of")));
        Assert.Superset(new HashSet<string> { "pageBreakMarkers", "pageNavigation" }, package.Meta("schema:accessibilityFeature").ToHashSet());
    }

    [Fact]
    public void E16_Without_a_print_edition_nothing_is_said_of_pages()
    {
        var package = Of(EveryConstruct.Book);
        Assert.Empty(package.Meta("pageBreakSource"));
        Assert.Empty(package.Meta("source-of"));
        Assert.Empty(Markers(package));
        Assert.DoesNotContain("pageBreakMarkers", package.Meta("schema:accessibilityFeature"));
    }

    private static IReadOnlyList<string> PageLabels(string pdf) => PdfJudges.PdfJs(pdf).Labels;

    /// <summary>Page by page what stands in the type area: running heads and folios are cut off by its edges.</summary>
    private static List<string> TextOfPages(BuiltBook book)
    {
        var area = TypeArea.Of(book.Layout);
        var run = ExternalTool.Require("pdftotext").Run(
            "-raw", "-enc", "UTF-8", "-r", "72", "-x", "0", "-y", Points(area.Head - (book.Layout.Text.Leading / 2)), "-W", "10000", "-H", Points(area.Height + book.Layout.Text.Leading),
            book.Pdf, "-").MustSucceed();
        return [.. run.Output.TrimEnd('\f').Split('\f')];
    }

    private static string Points(Publishing.Core.Length length) => Math.Round(length.Points).ToString(CultureInfo.InvariantCulture);

    private static string Folded(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    private sealed record Marker(string Label, string Document, string Id, string Following);

    private static List<Marker> Markers(EpubPackage package)
    {
        var markers = new List<Marker>();
        foreach (var name in package.Spine)
        {
            var body = package.Xml(name).Root!.Element(Xhtml + "body")!;
            foreach (var marker in body.Descendants(Xhtml + "span").Where(span => span.Attribute("role")?.Value == "doc-pagebreak"))
            {
                // rp is for readers without ruby; what is hidden is not read.
                var following = marker.NodesAfterSelf().Concat(marker.Ancestors().SelectMany(parent => parent.NodesAfterSelf()))
                    .SelectMany(node => node is XElement element ? element.DescendantNodesAndSelf() : [node]).OfType<XText>()
                    .Where(text => text.Ancestors().All(parent => parent.Name.LocalName is not "rp" && parent.Attribute("hidden") is null));
                markers.Add(new(marker.Attribute("aria-label")!.Value, name, marker.Attribute("id")!.Value, string.Concat(following.Take(200).Select(text => text.Value))));
            }
        }

        return markers;
    }
}
