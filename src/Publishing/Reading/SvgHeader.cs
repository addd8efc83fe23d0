using System.Globalization;
using System.Xml;

namespace Publishing.Reading;

/// <summary>SVG: a well-formed document whose root is <c>svg</c>; its size in CSS pixels from width and height, or from the view box.</summary>
internal static class SvgHeader
{
    /// <summary>What a browser takes when nothing is said (CSS 2.2 §10.3.2).</summary>
    private const int DefaultWidth = 300;
    private const int DefaultHeight = 150;

    private static readonly (string Unit, double Pixels)[] Units =
        [("px", 1), ("pt", 96 / 72.0), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96)];

    public static PictureHeader Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("<svg"u8) < 0 && bytes.IndexOf(":svg"u8) < 0)
        {
            return new PictureHeader.NoPicture();
        }

        PictureHeader? header = null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                header ??= reader.LocalName == "svg" ? ReadSize(reader) : new PictureHeader.NoPicture();
                if (header is PictureHeader.Sound && ActionOf(reader) is { } action)
                {
                    return new PictureHeader.Acting(action);
                }
            }
        }
        catch (XmlException)
        {
            // An unclosed root is a file cut off; anything wrong before the root is no SVG.
            return header is PictureHeader.Sound ? new PictureHeader.Truncated() : new PictureHeader.NoPicture();
        }

        return header ?? new PictureHeader.NoPicture();
    }

    /// <summary>What makes a picture more than one: a script, something done on an event, something fetched from elsewhere. Null for none.</summary>
    private static string? ActionOf(XmlReader element)
    {
        if (element.LocalName is "script" or "foreignObject")
        {
            return element.LocalName;
        }

        var isLink = element.LocalName == "a";
        for (var more = element.MoveToFirstAttribute(); more; more = element.MoveToNextAttribute())
        {
            var isAddress = element.LocalName is "href" or "src";
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) && element.NamespaceURI.Length == 0)
            {
                return element.LocalName;
            }

            if (isAddress && !isLink && !element.Value.StartsWith('#') && !element.Value.StartsWith("data:", StringComparison.Ordinal))
            {
                return element.Value;
            }
        }

        element.MoveToElement();
        return null;
    }

    private static PictureHeader.Sound ReadSize(XmlReader svg)
    {
        var (width, height) = (Pixels(svg.GetAttribute("width")), Pixels(svg.GetAttribute("height")));
        var box = (svg.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var (boxWidth, boxHeight) = box.Length == 4 ? (Pixels(box[2]), Pixels(box[3])) : (null, null);
        var ratio = boxHeight / boxWidth;
        width ??= height / ratio ?? boxWidth ?? DefaultWidth;
        height ??= width * ratio ?? DefaultHeight;
        return new PictureHeader.Sound("image/svg+xml", Round(width.Value), Round(height.Value));
    }

    private static int Round(double size) => (int)Math.Clamp(Math.Round(size), 1, 1_000_000);

    /// <summary>Null for nothing, a percentage or nonsense.</summary>
    private static double? Pixels(string? length)
    {
        length = length?.Trim() ?? "";
        var factor = 1.0;
        foreach (var (unit, pixels) in Units)
        {
            if (length.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                length = length[..^unit.Length];
                factor = pixels;
                break;
            }
        }

        return double.TryParse(length, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 && double.IsFinite(number)
            ? number * factor
            : null;
    }
}
