using System.Collections.Immutable;
using System.Globalization;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>Writes a drawing as a form XObject (ISO 32000-1 8.10), with its states, its shadings and its layers.</summary>
internal static class FormObjects
{
    private static readonly PdfNumber Zero = PdfNumber.Of(0);
    private static readonly PdfNumber One = PdfNumber.Of(1);

    public static void Write(PdfFile file, PdfReference id, PackedForm form)
    {
        var layers = form.Layers.Select(_ => file.Reserve()).ToArray();
        for (var i = 0; i < layers.Length; i++)
        {
            Write(file, layers[i], form.Layers[i]);
        }

        file.WriteStream(id, form.Content, tokens =>
        {
            tokens.Name("Type", "XObject");
            tokens.Name("Subtype", "Form");
            tokens.Numbers("BBox", Zero, Zero, form.Width, form.Height);
            if (form.IsLayer)
            {
                WriteGroup(tokens);
            }

            tokens.BeginDictionary("Resources");
            WriteStates(tokens, form);
            WriteFlows(tokens, form.Flows);
            if (layers.Length > 0)
            {
                tokens.BeginDictionary("XObject");
                for (var i = 0; i < layers.Length; i++)
                {
                    tokens.Reference(Named('G', i), layers[i]);
                }

                tokens.EndDictionary();
            }

            tokens.EndDictionary();
        });
    }

    /// <summary>The six numbers of a matrix.</summary>
    public static PdfNumber[] NumbersOf(DrawingMatrix matrix) =>
        [PdfNumber.Of(matrix.A), PdfNumber.Of(matrix.B), PdfNumber.Of(matrix.C), PdfNumber.Of(matrix.D), PdfNumber.Of(matrix.E), PdfNumber.Of(matrix.F)];

    /// <summary>Its steps mix with each other first (11.4.5).</summary>
    private static void WriteGroup(PdfTokens tokens)
    {
        tokens.BeginDictionary("Group");
        tokens.Name("S", "Transparency");
        tokens.Boolean("I", true);
        tokens.EndDictionary();
    }

    /// <summary>Opacity of fills and of lines (8.4.5), and for the press no overprint.</summary>
    private static void WriteStates(PdfTokens tokens, PackedForm form)
    {
        if (form.Opacities.IsEmpty && !form.IsForPress)
        {
            return;
        }

        tokens.BeginDictionary("ExtGState");
        if (form.IsForPress)
        {
            tokens.BeginDictionary(PackedForm.Out);
            tokens.Name("Type", "ExtGState");
            tokens.Boolean("OP", false);
            tokens.Boolean("op", false);
            tokens.Integer("OPM", 0);
            tokens.EndDictionary();
        }

        for (var i = 0; i < form.Opacities.Length; i++)
        {
            tokens.BeginDictionary(Named('A', i));
            tokens.Name("Type", "ExtGState");
            tokens.Number("CA", form.Opacities[i]);
            tokens.Number("ca", form.Opacities[i]);
            tokens.EndDictionary();
        }

        tokens.EndDictionary();
    }

    private static void WriteFlows(PdfTokens tokens, ImmutableArray<FormFlow> flows)
    {
        if (flows.IsEmpty)
        {
            return;
        }

        tokens.BeginDictionary("Pattern");
        for (var i = 0; i < flows.Length; i++)
        {
            tokens.BeginDictionary(Named('P', i));
            tokens.Name("Type", "Pattern");
            tokens.Integer("PatternType", 2);
            tokens.Numbers("Matrix", NumbersOf(flows[i].Matrix));
            WriteShading(tokens, flows[i]);
            tokens.EndDictionary();
        }

        tokens.EndDictionary();
    }

    /// <summary>Axial or radial (8.7.4.5.3, 8.7.4.5.4), going on at both ends.</summary>
    private static void WriteShading(PdfTokens tokens, FormFlow flow)
    {
        tokens.BeginDictionary("Shading");
        tokens.Integer("ShadingType", flow.Focus is null ? 2 : 3);
        tokens.Name("ColorSpace", flow.Stops[0].Color.Length switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" });
        if (flow.Focus is { } focus)
        {
            tokens.Numbers("Coords", PdfNumber.Of(focus.Centre.X), PdfNumber.Of(focus.Centre.Y), PdfNumber.Of(focus.Radius), Zero, Zero, One);
        }
        else
        {
            tokens.Numbers("Coords", Zero, Zero, One, Zero);
        }

        tokens.BeginArray("Extend");
        tokens.Boolean(true);
        tokens.Boolean(true);
        tokens.EndArray();
        tokens.Key("Function");
        WriteFunction(tokens, Whole(flow.Stops));
        tokens.EndDictionary();
    }

    /// <summary>Stops that reach from 0 to 1.</summary>
    private static FormStop[] Whole(ImmutableArray<FormStop> stops) =>
        [.. stops[0].Place == Zero ? [] : new[] { stops[0] with { Place = Zero } }, .. stops, .. stops[^1].Place == One ? [] : new[] { stops[^1] with { Place = One } }];

    /// <summary>A straight line between each two stops (7.10.3), stitched (7.10.4); two at one place are an edge and have no line.</summary>
    private static void WriteFunction(PdfTokens tokens, FormStop[] stops)
    {
        var pieces = stops.Zip(stops.Skip(1)).Where(piece => piece.First.Place != piece.Second.Place).ToArray();
        if (pieces is [var only])
        {
            WritePiece(tokens, only.First, only.Second);
            return;
        }

        tokens.BeginDictionary();
        tokens.Integer("FunctionType", 3);
        tokens.Numbers("Domain", Zero, One);
        tokens.Numbers("Bounds", [.. pieces.Skip(1).Select(piece => piece.First.Place)]);
        tokens.Numbers("Encode", [.. pieces.SelectMany(_ => new[] { Zero, One })]);
        tokens.BeginArray("Functions");
        foreach (var (first, second) in pieces)
        {
            WritePiece(tokens, first, second);
        }

        tokens.EndArray();
        tokens.EndDictionary();
    }

    private static void WritePiece(PdfTokens tokens, FormStop first, FormStop second)
    {
        tokens.BeginDictionary();
        tokens.Integer("FunctionType", 2);
        tokens.Numbers("Domain", Zero, One);
        tokens.Numbers("C0", first.Color.AsSpan());
        tokens.Numbers("C1", second.Color.AsSpan());
        tokens.Integer("N", 1);
        tokens.EndDictionary();
    }

    private static string Named(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}{index + 1}");
}
