using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Images;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>A picture file that pages show, embedded once however often it is shown.</summary>
/// <param name="Number">Position among the book's pictures, in the order of their first use.</param>
internal sealed record BookPicture(ImageFile File, int Number, PictureTurn Turn)
{
    /// <summary>Name in the resources of a page.</summary>
    public string Resource { get; } = string.Create(CultureInfo.InvariantCulture, $"I{Number + 1}");

    /// <summary>Every picture of the book that can be shown, by path, and what is wrong with the others.</summary>
    public static Outcome<ImmutableDictionary<string, BookPicture>> Collect(TypesetBook book)
    {
        var pictures = ImmutableDictionary.CreateBuilder<string, BookPicture>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var shown in book.Pages.SelectMany(page => page.Items).OfType<Placed.Picture>().GroupBy(placed => placed.Image, StringComparer.Ordinal))
        {
            var path = shown.Key;
            if (!book.Images.TryGetValue(path, out var file))
            {
                diagnostics.Add(PdfDiagnostics.UnknownPicture(path));
            }
            else if (IsDrawing(file))
            {
                if (DrawingRaster.HasText(file))
                {
                    diagnostics.Add(PdfDiagnostics.DrawingHasText(path));
                }

                if (DrawingRaster.Draw(file, shown.Max(placed => placed.Area.Width)) is { } drawn)
                {
                    pictures.Add(path, new BookPicture(drawn, pictures.Count, new PictureTurn(1)));
                }
                else
                {
                    diagnostics.Add(PdfDiagnostics.DrawingNotUnderstood(path));
                }
            }
            else
            {
                var turn = new PictureTurn(JpegFile.TryRead(file.Bytes.AsSpan())?.Orientation ?? 1);
                pictures.Add(path, new BookPicture(file, pictures.Count, turn));
            }
        }

        return Outcome.Of(pictures.ToImmutable(), diagnostics);
    }

    private static bool IsDrawing(ImageFile file) => file.MediaType == "image/svg+xml";
}
