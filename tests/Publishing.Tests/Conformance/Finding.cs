using System.Text.RegularExpressions;

namespace Publishing.Tests.Conformance;

/// <summary>What a judge has against a file.</summary>
/// <param name="Code">The judge's own name for the rule, or empty.</param>
internal sealed record Finding(string Judge, string Code, string Place, string Message)
{
    public override string ToString() => $"{Judge} {Code} {Place}: {Message}";
}

/// <summary>A complaint of a judge that EPUB 3.3 contradicts, let pass by name alone.</summary>
/// <param name="Reason">The text that permits what the judge forbids.</param>
internal sealed record FalseAlarm(string Judge, string Code, string Pattern, string Reason)
{
    /// <summary>Debian's EPUBCheck 4.2.6 knows EPUB 3.2; the Nu checker knows no EPUB.</summary>
    public static IReadOnlyList<FalseAlarm> Known { get; } =
    [
        new("epubcheck", "OPF-027", "pageBreakSource", "EPUB Accessibility 1.1 §3.2: pageBreakSource is in the reserved schema vocabulary"),
        new("epubcheck", "MED-003", "image/webp", "EPUB 3.3 §3.2: WebP is a core media type"),
        new("epubcheck", "OPF-013", "image/webp", "EPUB 3.3 §3.2: WebP is a core media type"),
        new("epubcheck", "RSC-005", "attribute \"dir\"", "EPUB 3.3 §5.4: dir may be auto"),
        new("vnu", "", "^Attribute .type. not allowed on element", "EPUB 3.3 §6.1.3.1: epub:type may stand on any element"),
        new("vnu", "", "^Attribute .prefix. not allowed on element", "EPUB 3.3 §6.1.3.1: epub:prefix may stand on html"),
    ];

    public static bool Covers(Finding finding) => Known.Any(alarm =>
        alarm.Judge == finding.Judge && alarm.Code == finding.Code && Regex.IsMatch(finding.Message, alarm.Pattern, RegexOptions.CultureInvariant));
}
