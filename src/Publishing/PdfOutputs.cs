using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Publishing.Verifying.Pdf;
using Publishing.Writing;
using Publishing.Writing.Cover;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Raster;
using Publishing.Writing.Report;

namespace Publishing;

/// <summary>Writes the PDFs of one book and the cover for stores. What goes to the press is read again before it is let out: a file that breaks its standard fails the build.</summary>
internal sealed class PdfOutputs(Manuscript manuscript, TypesetBook typeset, DateTimeOffset date, FontLibrary fonts, OutputFolder folder, int jobs)
{
    private LayoutConfig Layout => manuscript.Layout;

    private string Id => manuscript.Book.Metadata.Id;

    private int PressPagesCount => PressPages.CountOf(typeset.Pages.Length, Layout);

    private PressOptions InteriorOptions => PressOptions.OfInterior(Layout, manuscript.Condition!);

    public Outcome<MadeFile> WriteReading()
    {
        var claims = PdfClaims.Of(Layout.Reading.Standard);
        return Write(Id + ".pdf", typeset, new PdfOptions(jobs) { Claims = claims }, claims.Names, []);
    }

    public Outcome<MadeFile> WritePrint()
    {
        var press = InteriorOptions;
        Func<string, StyledText>? slug = press.HasSlug
            ? label => PressPages.SlugOf(manuscript.Book.Metadata.Title, label, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), press.IsBlackOnly, Layout.Folios.Font)
            : null;
        var pages = PressPages.Make(typeset, press, PressPagesCount, slug, fonts);
        var made = WriteForPress(Id + ".print.pdf", pages, press, [.. PressChecks.OfProfile(pages.Pages.Length, Layout), .. PressChecks.OfPages(pages.Pages.Length, Layout.Print)]);
        return Outcome.Of(made.Value with { IsInterior = true }, made.Diagnostics);
    }

    /// <summary>The pages two by two, to be folded.</summary>
    public Outcome<MadeFile> WriteImposed(Imposing imposing)
    {
        var press = InteriorOptions with { HasSlug = false };
        var sheets = Imposition.Impose(typeset, imposing.Signature, Length.FromMillimetres(imposing.CreepMillimetres));
        return WriteForPress(Id + ".imposed.pdf", PressPages.Make(sheets, press, sheets.Pages.Length, null, fonts), press, []);
    }

    /// <summary>The spread for the press; its spine comes from the pages that the interior really has.</summary>
    public Outcome<MadeFile> WriteCover()
    {
        var spine = SpineThickness.Of(PressPagesCount, Layout.Print.Paper, Layout.Cover);
        var geometry = CoverGeometry.Of(Layout.Page, Layout.Cover, spine?.Width ?? Length.Zero);
        var press = PressOptions.Of(Layout.Print, geometry.Bleed, manuscript.Condition!) with { IsBlackOnly = false, HasSlug = false };
        var cover = PressPages.Make(CoverSpread.Make(manuscript.Book, Layout, geometry, fonts), press, 1, null, fonts);
        return WriteForPress(Id + ".cover.pdf", cover, press, PressChecks.OfCover(manuscript.Book.Metadata, Layout, spine));
    }

    /// <summary>The front for stores: the author's picture as screens take it, or the typographic one.</summary>
    public Outcome<MadeFile> WriteStoreCover()
    {
        var book = manuscript.Book;
        var picture = book.CoverImage is { } path && book.Images.TryGetValue(path, out var image) ? ImageFitting.ForScreen(image) : null;
        var name = Id + ".cover." + (picture is null ? "jpg" : ImageFitting.ExtensionOf(picture.MediaType));
        var written = folder.Write(name, null, stream =>
        {
            stream.Write((picture?.Bytes ?? CoverImage.Draw(book.Metadata, Layout, fonts)).AsSpan());
            return [];
        });
        return Outcome.Of(new MadeFile(written.Value, [], []), written.Diagnostics);
    }

    private Outcome<MadeFile> WriteForPress(string name, TypesetBook pages, PressOptions press, ImmutableArray<Diagnostic> found)
    {
        PreflightReport? report = null;
        var made = Write(name, pages, new PdfOptions(jobs) { Press = press, Style = press.Style }, [press.Name], found, stream =>
        {
            stream.Position = 0;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            report = PdfPreflight.Check(bytes, press.IsBlackOnly, press.SecondInk);
            return report is null ? [VerifyingDiagnostics.Unreadable(name)] : [.. report.Findings.Select(finding => VerifyingDiagnostics.Broken(name, finding))];
        });
        return Outcome.Of(made.Value with { Inks = InksOf(pages, report), Findings = report?.Findings.Length }, made.Diagnostics);
    }

    private static ImmutableArray<MadePageInk> InksOf(TypesetBook pages, PreflightReport? report) => report is null
        ? []
        : [.. report.Inks.Zip(pages.Pages, (ink, page) => new MadePageInk(page.Label, ink.Spaces, ink.Inks, InkCoverage.Of(page)))];

    /// <param name="check">Looks at the finished bytes before they get their name.</param>
    private Outcome<MadeFile> Write(
        string name, TypesetBook pages, PdfOptions options, ImmutableArray<string> standards, ImmutableArray<Diagnostic> found, Func<Stream, ImmutableArray<Diagnostic>>? check = null)
    {
        ImmutableArray<MadeFont> embedded = [];
        var written = folder.Write(name, pages.Pages.Length, stream =>
        {
            var pdf = PdfWriter.Write(pages, date, stream, options);
            embedded = [.. pdf.Value.Fonts.Select(font => new MadeFont(font.Name, font.Glyphs, font.Bytes))];
            return check is null ? pdf.Diagnostics : pdf.Diagnostics.AddRange(check(stream));
        });
        return Outcome.Of(new MadeFile(written.Value, standards, embedded), found.AddRange(written.Diagnostics));
    }
}
