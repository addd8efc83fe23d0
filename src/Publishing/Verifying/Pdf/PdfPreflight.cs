using System.Collections.Immutable;
using UglyToad.PdfPig;

namespace Publishing.Verifying.Pdf;

/// <summary>
/// 프리플라이트: reads a finished PDF again, apart from the program that wrote it, and holds it to the standards that it claims. Call tree:
///   Check → PreflightSubject (objects, metadata, content of every page) → FileRules, ArchiveRules, AccessibleRules, PressRules.
/// </summary>
internal static class PdfPreflight
{
    /// <summary>The library reads the metrics of fourteen fonts when it is first asked for anything: 60 ms that can be spent before.</summary>
    public static void Prepare() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14).TypeHandle);

    /// <summary>Null where the bytes are no PDF that can be read. The library that reads throws whatever it met; for any PDF that means only that it cannot be read.</summary>
    /// <param name="isOneColor">Nothing but black may be on a page (P26).</param>
    /// <param name="secondInk">A spot ink that may stand beside it.</param>
    public static PreflightReport? Check(byte[] bytes, bool isOneColor = false, string? secondInk = null)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true });
            return Check(new PreflightSubject(new PdfObjects(document), bytes), isOneColor, secondInk);
        }
        catch (Exception trouble) when (trouble is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
    }

    private static PreflightReport Check(PreflightSubject subject, bool isOneColor, string? secondInk)
    {
        var findings = new PreflightFindings();
        var claims = ImmutableArray.CreateBuilder<string>();
        FileRules.Check(subject, findings);
        if (subject.ArchiveClaim is { } level)
        {
            claims.Add("PDF/A-" + level.ToLowerInvariant());
            ArchiveRules.Check(subject, findings);
        }

        if (subject.IsAccessibleClaim)
        {
            claims.Add("PDF/UA-1");
            AccessibleRules.Check(subject, findings);
        }

        if (subject.PressClaim is { } press)
        {
            claims.Add(press);
            PressRules.Check(subject, findings);
        }

        if (isOneColor)
        {
            PressRules.CheckOneColor(subject, findings, secondInk);
        }

        return new(claims.ToImmutable(), subject.Pages.Count, [.. subject.Marks.Select((marks, i) => marks.Ink(i + 1))], findings.Found);
    }
}
