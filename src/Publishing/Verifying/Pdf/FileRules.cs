using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>What every file keeps, whatever it claims: boxes inside each other (P5), fonts embedded (P30).</summary>
internal static class FileRules
{
    private const double Tolerance = 0.02;
    private static readonly string[] FontFiles = ["FontFile", "FontFile2", "FontFile3"];

    public static void Check(PreflightSubject subject, PreflightFindings findings)
    {
        double[]? first = null;
        for (var number = 1; number <= subject.Pages.Count; number++)
        {
            var page = subject.Pages[number - 1].Dictionary;
            var media = subject.Objects.Box(page, "MediaBox");
            var trim = subject.Objects.Box(page, "TrimBox");
            var bleed = subject.Objects.Box(page, "BleedBox") ?? media;
            findings.Expect(media is not null, "ISO 32000-1 7.7.3.3", number, "쪽에 MediaBox가 없습니다.", "A page has no MediaBox.");
            if (subject.IsForPress)
            {
                findings.Expect(trim is not null, "P5", number, "쪽에 TrimBox가 없습니다.", "A page has no TrimBox.");
                findings.Expect(subject.Objects.Box(page, "ArtBox") is null, "P5", number, "TrimBox와 ArtBox가 함께 있습니다.", "A page has both TrimBox and ArtBox.");
            }

            if (media is not null && bleed is not null && trim is not null)
            {
                findings.Expect(Holds(media, bleed) && Holds(bleed, trim), "P5", number, "쪽의 상자가 서로 안에 들어 있지 않습니다.", "The boxes of a page do not nest.");
                first ??= trim;
                findings.Expect(SameSize(first, trim), "P5", number, "재단 크기가 쪽마다 다릅니다.", "Pages are trimmed to different sizes.");
            }
        }

        foreach (var font in subject.Fonts)
        {
            findings.Expect(IsEmbedded(subject.Objects, font), "P30", null, $"글꼴 {subject.Objects.Name(font, "BaseFont")}이(가) 파일에 들어 있지 않습니다.", $"The font {subject.Objects.Name(font, "BaseFont")} is not embedded.");
        }
    }

    /// <summary>A Type 3 font has its glyphs in itself; a Type 0 font asks its descendant.</summary>
    public static bool IsEmbedded(PdfObjects objects, DictionaryToken font)
    {
        var holder = objects.Name(font, "Subtype") == "Type0" ? objects.Items(font, "DescendantFonts").OfType<DictionaryToken>().FirstOrDefault() : font;
        var descriptor = objects.Dictionary(holder, "FontDescriptor");
        return objects.Name(font, "Subtype") == "Type3"
            || FontFiles.Any(key => objects.Get<StreamToken>(descriptor, key) is not null);
    }

    private static bool Holds(double[] outer, double[] inner) =>
        outer[0] <= inner[0] + Tolerance && outer[1] <= inner[1] + Tolerance && outer[2] >= inner[2] - Tolerance && outer[3] >= inner[3] - Tolerance;

    private static bool SameSize(double[] a, double[] b) =>
        Math.Abs(a[2] - a[0] - b[2] + b[0]) < Tolerance && Math.Abs(a[3] - a[1] - b[3] + b[1]) < Tolerance;
}
