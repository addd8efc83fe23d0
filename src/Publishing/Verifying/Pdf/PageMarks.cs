using System.Collections.Immutable;
using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>What the content of a page does, read operator by operator: which inks it puts down, what it marks, what it paints unmarked.</summary>
internal sealed class PageMarks
{
    private static readonly string[] Process = ["C", "M", "Y", "K"];

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
    private readonly Stack<(Colour Fill, Colour Line, IToken? Font)> saved = new();
    private Colour fill = Colour.Black;
    private Colour line = Colour.Black;
    private IToken? font;

    /// <summary>What was painted last: most text of a page is painted alike, and adds nothing.</summary>
    private Colour? painted;

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

    public static PageMarks Read(PdfObjects objects, PdfForms forms, PdfPage page, ReadOnlySpan<byte> content)
    {
        var marks = new PageMarks(objects, forms, page.Dictionary);
        marks.Read(content);
        return marks;
    }

    private void Read(ReadOnlySpan<byte> content)
    {
        var scanner = new ContentScanner(content);
        while (scanner.MoveNext())
        {
            See(scanner);
        }
    }

    private void See(in ContentScanner scanner)
    {
        var (numbers, name) = (scanner.Numbers, scanner.Names.Count > 0 ? scanner.Names[^1] : null);
        switch (scanner.Operator)
        {
            case "g" or "rg" or "k":
                fill = fill.Of(DeviceOf(scanner.Operator), numbers);
                break;
            case "G" or "RG" or "K":
                line = line.Of(DeviceOf(scanner.Operator), numbers);
                break;
            case "cs" when name is not null:
                fill = fill with { Space = SpaceOf(name) };
                break;
            case "CS" when name is not null:
                line = line with { Space = SpaceOf(name) };
                break;
            case "sc" or "scn":
                fill = fill with { Values = [.. numbers], Pattern = PatternOf(name) };
                break;
            case "SC" or "SCN":
                line = line with { Values = [.. numbers], Pattern = PatternOf(name) };
                break;
            case "q":
                saved.Push((fill, line, font));
                break;
            case "Q" when saved.Count > 0:
                (fill, line, font) = saved.Pop();
                break;
            case "gs" when name is not null:
                SetState(name);
                break;
            case "BMC" or "BDC":
                open.Push(IsMarked(scanner));
                break;
            case "EMC" when open.Count > 0:
                open.Pop();
                break;
            case "re" when depth == 0 && numbers is [_, _, var width, var height]:
                Thinnest = Math.Min(Thinnest, Math.Min(Math.Abs(width), Math.Abs(height)));
                break;
            case "Tf" when name is not null:
                font = Resource("Font", name);
                NamesNothing |= font is null;
                break;
            case "Tj" or "TJ" or "'" or "\"":
                ShowsNotdef |= scanner.HasNotdef && HasWideCodes(font);
                Paint(fill);
                break;
            case "Do" when name is not null:
                Draw(name);
                break;
            case "sh" when name is not null:
                HasUnmarked |= !open.Contains(true);
                Shade(objects.Dictionary(Resource("Shading", name)));
                break;
            case "f" or "F" or "f*":
                Paint(fill);
                break;
            case "S" or "s":
                Paint(line);
                break;
            case "B" or "B*" or "b" or "b*":
                Paint(fill);
                Paint(line);
                break;
        }
    }

    private static string DeviceOf(ReadOnlySpan<char> painter) => painter switch
    {
        "g" or "G" => "DeviceGray",
        "rg" or "RG" => "DeviceRGB",
        _ => "DeviceCMYK",
    };

    /// <summary>The content is numbered, here or in the resources, or is an artifact.</summary>
    private bool IsMarked(in ContentScanner scanner) =>
        scanner.HasContentNumber || scanner.Names is ["Artifact", ..]
        || (scanner.Names is [_, var properties] && objects.Dictionary(Resource("Properties", properties))?.ContainsKey(NameToken.Create("MCID")) == true);

    /// <summary>Every code is a glyph in two bytes (9.7.5.2).</summary>
    private bool HasWideCodes(IToken? font) => objects.Dictionary(font) is { } known && objects.Name(known, "Subtype") == "Type0" && objects.Name(known, "Encoding") is "Identity-H" or "Identity-V";

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

    private IToken? PatternOf(string? name) => name is null ? null : Resource("Pattern", name);

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

        if (ReferenceEquals(color, painted))
        {
            return;
        }

        painted = color;
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

        var (around, named, state, level) = (owner, resources, (fill, line, font), saved.Count);
        if (objects.Dictionary(form.StreamDictionary, "Resources") is not null)
        {
            (owner, resources) = (form.StreamDictionary, new(StringComparer.Ordinal));
        }

        depth++;
        Read(forms.ContentOf(form));
        depth--;
        while (saved.Count > level)
        {
            saved.Pop();
        }

        (owner, resources, (fill, line, font)) = (around, named, state);
    }

    private void AddInks(string space, ImmutableArray<double> values)
    {
        switch (space)
        {
            case "DeviceGray" when values is [< 1]:
                inks.Add("K");
                break;
            case "DeviceCMYK":
                for (var i = 0; i < Math.Min(values.Length, Process.Length); i++)
                {
                    if (values[i] > 0)
                    {
                        inks.Add(Process[i]);
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
        foreach (var ink in space switch { "DeviceGray" => ["K"], "DeviceCMYK" => Process, "DeviceRGB" => ["RGB"], _ => Array.Empty<string>() })
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

    /// <summary>What a fill or a line is painted with.</summary>
    /// <param name="Pattern">Where the space is that of patterns.</param>
    /// <param name="IsOver">What lies below stays where there is no ink.</param>
    private sealed record Colour(string Space, ImmutableArray<double> Values, IToken? Pattern, bool IsOver)
    {
        public static Colour Black { get; } = new("DeviceGray", [0], null, false);

        public bool IsWhite => Space switch
        {
            "DeviceGray" => Values is [>= 1],
            "DeviceRGB" => Values.All(value => value >= 1),
            "DeviceCMYK" => Values.All(value => value <= 0),
            _ => false,
        };

        /// <summary>This one where it is the same: content names the colour of its text again and again.</summary>
        public Colour Of(string space, IReadOnlyList<double> values) =>
            space == Space && Pattern is null && HasValues(values) ? this : new(space, [.. values], null, IsOver);

        private bool HasValues(IReadOnlyList<double> values)
        {
            var count = 0;
            while (count < values.Count && count < Values.Length && values[count].Equals(Values[count]))
            {
                count++;
            }

            return count == values.Count && count == Values.Length;
        }
    }
}
