using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Writing.Images.Letters;
using SkiaSharp;
using Svg;
using Svg.Model.Services;
using Svg.Skia;
using Shim = ShimSkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>An SVG file that is open, for outlines and for pixels alike; its letters are outlines already.</summary>
internal sealed class DrawingFile : IDisposable
{
    private readonly SKSvg svg = new();

    /// <summary>A drawing is only what its file says: nothing is fetched from elsewhere.</summary>
    static DrawingFile()
    {
        SvgDocument.ResolveExternalImages = ExternalType.None;
        SvgDocument.ResolveExternalElements = ExternalType.None;
        SvgDocument.ResolveExternalXmlEntites = ExternalType.None;
    }

    private DrawingFile()
    {
        // Letters are outlines by the time that anything is drawn: no font of the machine has a part in it.
        svg.Settings.TypefaceProviders = [];
    }

    /// <summary>Null where nothing can be read or seen.</summary>
    public SKPicture? Picture { get; private set; }

    /// <summary>The same as commands to a canvas.</summary>
    public Shim.SKPicture? Model => Picture is null ? null : svg.Model;

    public SkiaModel Native => svg.SkiaModel;

    public ImmutableArray<LetterComplaint> Complaints { get; private set; } = [];

    public static bool IsDrawing(ImageFile file) => file.MediaType == "image/svg+xml";

    /// <param name="fonts">What letters are set with; null for a drawing without letters.</param>
    public static DrawingFile Open(ImageFile file, DrawingFonts? fonts)
    {
        var drawing = new DrawingFile();
        drawing.Load(file, fonts);
        return drawing;
    }

    public void Dispose() => svg.Dispose();

    private void Load(ImageFile file, DrawingFonts? fonts)
    {
        using var stream = new MemoryStream([.. file.Bytes]);
        try
        {
            var document = SvgService.Open(stream);
            Complaints = document is null ? [] : DrawingLetters.Replace(document, fonts);
            Picture = svg.FromSvgDocument(document) is { CullRect: { Width: > 0, Height: > 0 } } picture ? picture : null;
        }
        catch (System.Xml.XmlException)
        {
            Picture = null;
        }
    }
}
