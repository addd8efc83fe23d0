using Publishing.Document;
using SkiaSharp;
using Svg;
using Svg.Skia;
using Svg.Skia.TypefaceProviders;

namespace Publishing.Writing.Images;

/// <summary>Opens SVG files, for outlines and for pixels alike.</summary>
internal static class DrawingFile
{
    /// <summary>A drawing is only what its file says: nothing is fetched from elsewhere.</summary>
    static DrawingFile()
    {
        SvgDocument.ResolveExternalImages = ExternalType.None;
        SvgDocument.ResolveExternalElements = ExternalType.None;
        SvgDocument.ResolveExternalXmlEntites = ExternalType.None;
    }

    /// <summary>Letters would be drawn with whatever fonts a machine has.</summary>
    public static bool HasText(ImageFile file) => file.Bytes.AsSpan().IndexOf("<text"u8) >= 0;

    /// <param name="letters">Where fonts come from; null for the machine's own.</param>
    public static SKSvg Open(ITypefaceProvider? letters)
    {
        var svg = new SKSvg();
        if (letters is not null)
        {
            svg.Settings.TypefaceProviders?.Insert(0, letters);
        }

        return svg;
    }

    /// <summary>Null where nothing can be read or seen. What comes back lives as long as <paramref name="svg"/>.</summary>
    public static SKPicture? Load(SKSvg svg, ImageFile file)
    {
        using var stream = new MemoryStream([.. file.Bytes]);
        try
        {
            return svg.Load(stream) is { CullRect: { Width: > 0, Height: > 0 } } picture ? picture : null;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
