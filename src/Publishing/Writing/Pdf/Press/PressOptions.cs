using Publishing.Core;
using Publishing.Design;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Press;

/// <summary>The standards of files for the press.</summary>
internal enum PressStandard
{
    /// <summary>PDF/X-4 (ISO 15930-7): PDF 1.6.</summary>
    X4,

    /// <summary>PDF/X-1a:2003 (ISO 15930-4): PDF 1.4, no profile on any object, no transparency.</summary>
    X1a,
}

/// <summary>How a file for the press is written.</summary>
/// <param name="IsBlackOnly">One-colour: nothing but black may be put on a page (P26).</param>
/// <param name="Bleed">도련 on every side (P2).</param>
internal sealed record PressOptions(PressStandard Standard, OutputCondition Condition, bool IsBlackOnly, Length Bleed, PrintMarks Marks, bool HasSlug, int InkLimit)
{
    /// <summary>The spot ink that an interior may have beside black, or null.</summary>
    public string? SecondInk { get; init; }

    /// <summary>P3: marks start 3 mm outside the trim and outside the bleed.</summary>
    public Length MarkStart => Length.Max(Length.FromMillimetres(3), Bleed + Length.FromMillimetres(0.5));

    /// <summary>From the trim to the edge of the media: the bleed, with marks 7 mm from where they start.</summary>
    public Length Margin => Marks == PrintMarks.None && !HasSlug ? Bleed : MarkStart + Length.FromMillimetres(7);

    /// <summary>X-1a forbids what came after PDF 1.4: object streams (1.5) among it.</summary>
    public PdfSyntaxStyle Style => Standard == PressStandard.X4 ? PdfSyntaxStyle.Compact with { Version = "1.6" } : PdfSyntaxStyle.Compact with { Version = "1.4", PacksObjects = false };

    public string Name => Standard == PressStandard.X4 ? "PDF/X-4" : "PDF/X-1a:2003";

    /// <summary>Of the pages: some services take them without bleed, their covers with it (P21).</summary>
    public static PressOptions OfInterior(LayoutConfig layout, OutputCondition condition) =>
        Of(layout.Print, PodRules.Of(layout.Print.Profile) is { HasBleed: false } ? Length.Zero : layout.Page.Bleed, condition) with { SecondInk = layout.SecondInk.Name };

    public static PressOptions Of(PrintDesign print, Length bleed, OutputCondition condition) => new(
        print.Standard == "PDF/X-4" ? PressStandard.X4 : PressStandard.X1a,
        condition,
        print.Interior == "black",
        bleed,
        print.Marks,
        print.Slug,
        print.InkLimit);
}
