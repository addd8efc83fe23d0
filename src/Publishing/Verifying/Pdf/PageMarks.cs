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
    private readonly PdfForms forms;

    /// <summary>Whose content is read: the page or, inside it, a form.</summary>
    private DictionaryToken owner;

    /// <summary>By kind and name, each kind looked up once an owner: content names the same few again and again.</summary>
    private Dictionary<string, Dictionary<string, IToken>> resources = new(StringComparer.Ordinal);

    /// <summary>Forms that are open.</summary>
    private int depth;
    private readonly SortedSet<string> spaces = new(StringComparer.Ordinal);
    private readonly SortedSet<string> inks = new(StringComparer.Ordinal);

    /// <summary>Whether each open sequence is content of an element (it has a number) or an artifact.</summary>
    private readonly Stack<bool> open = new();
    private readonly Stack<(Colour Fill, Colour Line)> saved = new();
    private Colour fill = Colour.Black;
    private Colour line = Colour.Black;

    private PageMarks(PdfObjects objects, PdfForms forms, DictionaryToken page) => (this.objects, this.forms, owner) = (objects, forms, page);

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

    /// <summary>The thinnest rectangle of the page's own content in points, or infinity. In a drawing one may be a clip, or a bar that stands for nothing.</summary>
    public double Thinnest { get; private set; } = double.PositiveInfinity;

    /// <summary>Names that the content uses and the resources lack.</summary>
    public bool NamesNothing { get; private set; }

    public static PageMarks Read(PdfObjects objects, PdfForms forms, PdfPage page)
    {
        var marks = new PageMarks(objects, forms, page.Dictionary);
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
                fill = fill.Of("DeviceGray", gray.Gray);
                break;
            case SetNonStrokeColorDeviceRgb rgb:
                fill = fill.Of("DeviceRGB", rgb.R, rgb.G, rgb.B);
                break;
            case SetNonStrokeColorDeviceCmyk cmyk:
                fill = fill.Of("DeviceCMYK", cmyk.C, cmyk.M, cmyk.Y, cmyk.K);
                break;
            case SetNonStrokeColorSpace space:
                fill = fill with { Space = SpaceOf(space.Name.Data) };
                break;
            case SetNonStrokeColorAdvanced advanced:
                fill = fill with { Values = advanced.Operands.ToArray(), Pattern = PatternOf(advanced.PatternName) };
                break;
            case SetNonStrokeColor plain:
                fill = fill with { Values = plain.Operands.ToArray() };
                break;
            case SetStrokeColorDeviceGray gray:
                line = line.Of("DeviceGray", gray.Gray);
                break;
            case SetStrokeColorDeviceRgb rgb:
                line = line.Of("DeviceRGB", rgb.R, rgb.G, rgb.B);
                break;
            case SetStrokeColorDeviceCmyk cmyk:
                line = line.Of("DeviceCMYK", cmyk.C, cmyk.M, cmyk.Y, cmyk.K);
                break;
            case SetStrokeColorSpace space:
                line = line with { Space = SpaceOf(space.Name.Data) };
                break;
            case SetStrokeColorAdvanced advanced:
                line = line with { Values = advanced.Operands.ToArray(), Pattern = PatternOf(advanced.PatternName) };
                break;
            case SetStrokeColor plain:
                line = line with { Values = plain.Operands.ToArray() };
                break;
            case Push:
                saved.Push((fill, line));
                break;
            case Pop when saved.Count > 0:
                (fill, line) = saved.Pop();
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
            case AppendRectangle rectangle when depth == 0:
                Thinnest = Math.Min(Thinnest, Math.Min(Math.Abs(rectangle.Width), Math.Abs(rectangle.Height)));
                break;
            case SetFontAndSize font:
                NamesNothing |= Resource("Font", font.Font.Data) is null;
                break;
            case ShowText text:
                ShowsNotdef |= HasNotdef(text.Bytes.Span);
                Paint(fill);
                break;
            case ShowTextsWithPositioning texts:
                ShowsNotdef |= texts.Array.OfType<HexToken>().Any(hex => HasNotdef(hex.Memory.Span));
                Paint(fill);
                break;
            case InvokeNamedXObject drawn:
                Draw(drawn.Name.Data);
                break;
            case PaintShading shading:
                HasUnmarked |= !open.Contains(true);
                Shade(objects.Dictionary(Resource("Shading", shading.Name.Data)));
                break;
            case FillPathNonZeroWinding or FillPathNonZeroWindingCompatibility or FillPathEvenOddRule:
                Paint(fill);
                break;
            case StrokePath or CloseAndStrokePath:
                Paint(line);
                break;
            case FillPathNonZeroWindingAndStroke or FillPathEvenOddRuleAndStroke or CloseFillPathNonZeroWindingAndStroke or CloseFillPathEvenOddRuleAndStroke:
                Paint(fill);
                Paint(line);
                break;
        }
    }

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
        (fill, line) = (fill with { IsOver = state is not null && objects.IsTrue(state, "op") }, line with { IsOver = state is not null && objects.IsTrue(state, "OP") });
    }

    private IToken? PatternOf(NameToken? name) => name is null ? null : Resource("Pattern", name.Data);

    private IToken? Resource(string kind, string name)
    {
        if (!resources.TryGetValue(kind, out var ofKind))
        {
            resources[kind] = ofKind = objects.Resources(owner, kind).ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        }

        return ofKind.GetValueOrDefault(name);
    }

    private void Paint(Colour color)
    {
        HasUnmarked |= !open.Contains(true);
        if (color is { Space: "Pattern", Pattern: var pattern })
        {
            NamesNothing |= pattern is null;
            if (pattern is StreamToken cell)
            {
                Enter(cell);
            }

            Shade(objects.Dictionary(objects.Dictionary(pattern), "Shading"));
            return;
        }

        spaces.Add(color.Space);
        HasWhiteOver |= color is { IsOver: true, IsWhite: true };
        AddInks(color.Space, color.Values);
    }

    /// <summary>A flow of colours puts down every ink of its colour space.</summary>
    private void Shade(DictionaryToken? shading)
    {
        if (shading is not null)
        {
            AddAll(SpaceOfPicture(shading));
        }
    }

    /// <summary>Reads a form as if its content stood where it is drawn; what it sets ends with it.</summary>
    private void Enter(StreamToken form)
    {
        if (depth == PdfForms.Deepest)
        {
            return;
        }

        var (around, named, colors, level) = (owner, resources, (fill, line), saved.Count);
        if (objects.Dictionary(form.StreamDictionary, "Resources") is not null)
        {
            (owner, resources) = (form.StreamDictionary, new(StringComparer.Ordinal));
        }

        depth++;
        foreach (var operation in forms.ContentOf(form))
        {
            See(operation);
        }

        depth--;
        while (saved.Count > level)
        {
            saved.Pop();
        }

        (owner, resources, (fill, line)) = (around, named, colors);
    }

    private void AddInks(string space, IReadOnlyList<double> values)
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

    /// <summary>A picture puts down every ink of its colour space, a form what its content does.</summary>
    private void Draw(string name)
    {
        var drawn = Resource("XObject", name);
        NamesNothing |= drawn is null;
        if (drawn is StreamToken form && objects.Name(form.StreamDictionary, "Subtype") == "Form")
        {
            Enter(form);
            return;
        }

        HasUnmarked |= !open.Contains(true);
        if (objects.Dictionary(drawn) is { } picture && objects.Name(picture, "Subtype") == "Image")
        {
            AddAll(SpaceOfPicture(picture));
        }
    }

    private void AddAll(string space)
    {
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

    /// <summary>What a fill or a line is painted with.</summary>
    /// <param name="Pattern">Where the space is that of patterns.</param>
    /// <param name="IsOver">What lies below stays where there is no ink.</param>
    private sealed record Colour(string Space, IReadOnlyList<double> Values, IToken? Pattern, bool IsOver)
    {
        public static Colour Black { get; } = new("DeviceGray", [0], null, false);

        public bool IsWhite => Space switch
        {
            "DeviceGray" => Values is [>= 1],
            "DeviceRGB" => Values.All(value => value >= 1),
            "DeviceCMYK" => Values.All(value => value <= 0),
            _ => false,
        };

        public Colour Of(string space, params double[] values) => new(space, values, null, IsOver);
    }
}
