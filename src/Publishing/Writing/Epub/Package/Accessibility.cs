using System.Collections.Immutable;
using System.Globalization;
using Publishing.Writing.Epub.Content;

namespace Publishing.Writing.Epub.Package;

/// <summary>
/// Discovery metadata of EPUB Accessibility 1.1 §2, computed from what is in the book and nothing more (E25, E26). No conformance is
/// claimed but after a check that ran and passed (E28).
/// </summary>
internal sealed record Accessibility(ImmutableArray<(string Property, string Value)> Facts)
{
    /// <summary>What is claimed, word for word (EPUB Accessibility 1.1 §4.2).</summary>
    public const string Conformance = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

    /// <param name="certifiedBy">Who says that the book conforms, once the checks have passed; else null (E27, E28).</param>
    public static Accessibility Of(EpubPlan plan, Findings findings, string? certifiedBy)
    {
        var hasPictures = findings.Pictures > 0;
        var areDescribed = findings.DescribedPictures == findings.Pictures;
        var facts = ImmutableArray.CreateBuilder<(string, string)>();
        facts.Add(("schema:accessMode", "textual"));
        if (hasPictures)
        {
            facts.Add(("schema:accessMode", "visual"));
        }

        facts.Add(("schema:accessModeSufficient", areDescribed ? "textual" : "textual,visual"));
        foreach (var feature in Features(plan, findings, hasPictures && areDescribed))
        {
            facts.Add(("schema:accessibilityFeature", feature));
        }

        facts.Add(("schema:accessibilityHazard", "none"));
        facts.Add(("schema:accessibilitySummary", Summary(findings)));
        if (certifiedBy is not null)
        {
            facts.Add(("dcterms:conformsTo", Conformance));
            facts.Add(("a11y:certifiedBy", certifiedBy));
        }

        return new(facts.ToImmutable());
    }

    private static IEnumerable<string> Features(EpubPlan plan, Findings findings, bool describesPictures)
    {
        yield return "tableOfContents";
        yield return "readingOrder";
        yield return "structuralNavigation";
        yield return "displayTransformability";
        yield return "unlocked";
        if (findings.Pages.Count > 0)
        {
            yield return "pageBreakMarkers";
            yield return "pageNavigation";
        }

        if (describesPictures)
        {
            yield return "alternativeText";
        }

        if (plan.Documents.Any(document => document is EpubDocument.Index))
        {
            yield return "index";
        }

        if (findings.HasRuby)
        {
            yield return "rubyAnnotations";
        }
    }

    private static string Summary(Findings findings)
    {
        var pictures = findings.Pictures == 0 ? "그림 없이 글로만 된 책입니다."
            : findings.DescribedPictures == findings.Pictures ? Count($"그림 {findings.Pictures}개에 모두 대체 글이 있습니다.")
            : Count($"그림 {findings.Pictures}개 가운데 {findings.DescribedPictures}개에 대체 글이 있습니다.");
        return "차례와 제목을 따라 이동할 수 있고, 글자의 크기와 글꼴과 색을 바꾸어 읽을 수 있습니다. " + pictures;
    }

    private static string Count(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
