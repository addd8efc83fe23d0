using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.PathPainting;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>What the content of a page does, read operator by operator: which inks it puts down, what it marks, what it paints unmarked.</summary>
internal sealed class PageMarks
{
    private readonly PdfObjects objects;
    private readonly DictionaryToken page;

    /// <summary>By kind and name, each kind looked up once a page: content names the same few again and again.</summary>
    private readonly Dictionary<string, Dictionary<string, IToken>> resources = new(StringComparer.Ordinal);
    private readonly SortedSet<string> spaces = new(StringComparer.Ordinal);
    private readonly SortedSet<string> inks = new(StringComparer.Ordinal);

    /// <summary>Whether each open sequence is content of an element (it has a number) or an artifact.</summary>
    private readonly Stack<bool> open = new();
    private string fill = "DeviceGray";
    private double[] color = [0];
    private bool isOver;

    private PageMarks(PdfObjects objects, DictionaryToken page) => (this.objects, this.page) = (objects, page);

    public PageInk Ink(int number) => new(number, [.. spaces], [.. inks]);

    /// <summary>Colour spaces used, by name.</summary>
    public IReadOnlySet<string> Spaces => spaces;

    /// <summary>C, M, Y, K, the primaries of a screen as RGB, and spot inks by name.</summary>
    public IReadOnlySet<string> Inks => inks;

    /// <summary>Something is painted outside every marked sequence.</summary>
    public bool HasUnmarked { get; private set; }

    /// <summary>White is painted with overprint (P32).</summary>
    public bool HasWhiteOver { get; private set; }

    /// <summary>Glyph 0 of a font is shown.</summary>
    public bool ShowsNotdef { get; private set; }

    /// <summary>The thinnest filled rectangle of full or part ink in points, or infinity.</summary>
    public double Thinnest { get; private set; } = double.PositiveInfinity;

    /// <summary>Names that the content uses and the resources lack.</summary>
    public bool NamesNothing { get; private set; }

    public static PageMarks Read(PdfObjects objects, PdfPage page)
    {
        var marks = new PageMarks(objects, page.Dictionary);
        foreach (var operation in page.Operations)
        {
            marks.See(operation);
        }

        return marks;
    }

    private void See(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case SetNonStrokeColorDeviceGray gray:
                Set("DeviceGray", gray.Gray);
                break;
            case SetNonStrokeColorDeviceRgb rgb:
                Set("DeviceRGB", rgb.R, rgb.G, rgb.B);
                break;
            case SetNonStrokeColorDeviceCmyk cmyk:
                Set("DeviceCMYK", cmyk.C, cmyk.M, cmyk.Y, cmyk.K);
                break;
            case SetNonStrokeColorSpace space:
                fill = SpaceOf(space.Name.Data);
                break;
            case SetNonStrokeColorAdvanced advanced:
                color = advanced.Operands.ToArray();
                break;
            case SetNonStrokeColor plain:
                color = plain.Operands.ToArray();
                break;
            case SetGraphicsStateParametersFromDictionary state:
                SetState(state.Name.Data);
                break;
            case BeginMarkedContentWithProperties begin:
                open.Push(begin.Name.Data == "Artifact" || begin.Properties?.ContainsKey(NameToken.Create("MCID")) == true);
                break;
            case BeginMarkedContent begin:
                open.Push(begin.Name.Data == "Artifact");
                break;
            case EndMarkedContent when open.Count > 0:
                open.Pop();
                break;
            case AppendRectangle rectangle:
                Thinnest = Math.Min(Thinnest, Math.Min(Math.Abs(rectangle.Width), Math.Abs(rectangle.Height)));
                break;
            case SetFontAndSize font:
                NamesNothing |= Resource("Font", font.Font.Data) is null;
                break;
            case ShowText text:
                ShowsNotdef |= HasNotdef(text.Bytes.Span);
                Paint();
                break;
            case ShowTextsWithPositioning texts:
                ShowsNotdef |= texts.Array.OfType<HexToken>().Any(hex => HasNotdef(hex.Memory.Span));
                Paint();
                break;
            case InvokeNamedXObject drawn:
                Draw(drawn.Name.Data);
                break;
            case FillPathNonZeroWinding or FillPathEvenOddRule or StrokePath or CloseAndStrokePath or FillPathNonZeroWindingAndStroke or FillPathEvenOddRuleAndStroke:
                Paint();
                break;
        }
    }

    private void Set(string space, params double[] values) => (fill, color) = (space, values);

    /// <summary>The name of a space of the resources: its family, with the ink of a Separation.</summary>
    private string SpaceOf(string name)
    {
        if (name is "DeviceGray" or "DeviceRGB" or "DeviceCMYK" or "Pattern")
        {
            return name;
        }

        var found = Resource("ColorSpace", name);
        NamesNothing |= found is null;
        return found is ArrayToken { Data.Count: > 1 } array && objects.Resolve(array.Data[0]) is NameToken family
            ? family.Data == "Separation" && objects.Resolve(array.Data[1]) is NameToken ink ? "Separation " + ink.Data : family.Data
            : (found as NameToken)?.Data ?? name;
    }

    private void SetState(string name)
    {
        var state = Resource("ExtGState", name) as DictionaryToken;
        NamesNothing |= state is null;
        isOver = state is not null && objects.IsTrue(state, "op");
    }

    private IToken? Resource(string kind, string name)
    {
        if (!resources.TryGetValue(kind, out var ofKind))
        {
            resources[kind] = ofKind = objects.Resources(page, kind).ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        }

        return ofKind.GetValueOrDefault(name);
    }

    private void Paint()
    {
        HasUnmarked |= !open.Contains(true);
        spaces.Add(fill);
        HasWhiteOver |= isOver && IsWhite();
        AddInks(fill, color);
    }

    private bool IsWhite() => fill switch
    {
        "DeviceGray" => color is [>= 1],
        "DeviceRGB" => color.All(value => value >= 1),
        "DeviceCMYK" => color.All(value => value <= 0),
        _ => false,
    };

    private void AddInks(string space, double[] values)
    {
        switch (space)
        {
            case "DeviceGray" when values is [< 1]:
                inks.Add("K");
                break;
            case "DeviceCMYK":
                foreach (var (ink, value) in "CMYK".Zip(values))
                {
                    if (value > 0)
                    {
                        inks.Add(ink.ToString());
                    }
                }

                break;
            case "DeviceRGB" when values.Distinct().Count() > 1 || values.Any(value => value < 1):
                inks.Add("RGB");
                break;
            default:
                if (space.StartsWith("Separation ", StringComparison.Ordinal) && values.Any(value => value > 0))
                {
                    inks.Add(space["Separation ".Length..]);
                }

                break;
        }
    }

    /// <summary>A picture puts down every ink of its colour space.</summary>
    private void Draw(string name)
    {
        var drawn = Resource("XObject", name);
        NamesNothing |= drawn is null;
        HasUnmarked |= !open.Contains(true);
        if (objects.Dictionary(drawn) is not { } picture || objects.Name(picture, "Subtype") != "Image")
        {
            return;
        }

        var space = SpaceOfPicture(picture);
        spaces.Add(space);
        foreach (var ink in space switch { "DeviceGray" => ["K"], "DeviceCMYK" => ["C", "M", "Y", "K"], "DeviceRGB" => ["RGB"], _ => Array.Empty<string>() })
        {
            inks.Add(ink);
        }
    }

    private string SpaceOfPicture(DictionaryToken picture) => objects.Items(picture, "ColorSpace").ToArray() switch
    {
        [NameToken name] => name.Data,
        [NameToken { Data: "Indexed" }, NameToken { Data: var inner }, ..] => inner,
        [NameToken { Data: var family }, ..] => family,
        _ => "none",
    };

    /// <summary>Codes are two bytes in all fonts that we write; of others nothing is said.</summary>
    private static bool HasNotdef(ReadOnlySpan<byte> codes)
    {
        if (codes.Length % 2 != 0)
        {
            return false;
        }

        for (var i = 0; i < codes.Length; i += 2)
        {
            if (codes[i] == 0 && codes[i + 1] == 0)
            {
                return true;
            }
        }

        return false;
    }
}
