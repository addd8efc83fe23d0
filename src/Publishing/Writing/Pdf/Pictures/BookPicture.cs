using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>A picture file that pages show, embedded once however often it is shown.</summary>
/// <param name="Number">Position among the book's pictures, in the order of their first use.</param>
internal sealed record BookPicture(ImageFile File, int Number, PictureTurn Turn)
{
    /// <summary>Name in the resources of a page.</summary>
    public string Resource { get; } = string.Create(CultureInfo.InvariantCulture, $"I{Number + 1}");

    /// <summary>Outlines in the place of pixels, or null.</summary>
    public BookDrawing? Drawing { get; init; }

    /// <summary>Why a drawing stands in pixels.</summary>
    public DrawingObstacle Obstacle { get; init; }

    /// <summary>The matrix (a b c d e f) that lays the picture on a rectangle with its corner at x, y (bottom left).</summary>
    /// <param name="isLaid">Turned by 90° against the clock once more.</param>
    public PdfNumber[] Matrix(bool isLaid, PdfNumber x, PdfNumber y, PdfNumber width, PdfNumber height)
    {
        var square = Turn.Matrix(isLaid, x, y, width, height);
        return Drawing?.Placed(square) ?? square;
    }

    /// <summary>Every picture of the book that can be shown, by path, and what is wrong with the others.</summary>
    /// <param name="takesOpacity">The file may have what lets through what lies below.</param>
    public static Outcome<ImmutableDictionary<string, BookPicture>> Collect(TypesetBook book, bool takesOpacity)
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
            else if (DrawingFile.IsDrawing(file))
            {
                var read = DrawingReader.Read(file, book.DrawingFonts);
                diagnostics.AddRange(read.Complaints.Select(complaint => PdfDiagnostics.LettersOfDrawing(path, complaint)));
                if (OfDrawing(file, read, book.DrawingFonts, pictures.Count, shown.Max(placed => placed.Area.Width), takesOpacity) is { } drawn)
                {
                    pictures.Add(path, drawn);
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

    /// <summary>Outlines where they can say all of it; else pixels, never a part of it. Null for what cannot be drawn at all.</summary>
    /// <param name="width">Of its largest print.</param>
    private static BookPicture? OfDrawing(ImageFile file, DrawingReading read, DrawingFonts? fonts, int number, Length width, bool takesOpacity)
    {
        if (read.Drawing is { } outlines && (takesOpacity || !outlines.HasOpacity))
        {
            return new(file, number, new PictureTurn(1)) { Drawing = new BookDrawing(outlines, PdfNumber.Of(width, places: 3)) };
        }

        var obstacle = read.Drawing is null ? read.Obstacle : DrawingObstacle.Opacity;
        return DrawingRaster.Draw(file, width, fonts) is { } drawn ? new(drawn, number, new PictureTurn(1)) { Obstacle = obstacle } : null;
    }
}
