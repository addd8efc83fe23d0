using System.Runtime.InteropServices;
using HarfBuzzSharp;
using ShapingBuffer = HarfBuzzSharp.Buffer;

namespace Publishing.Typesetting.Glyphs;

/// <summary>Calls hb_shape itself: the managed wrapper copies the feature list at every call.</summary>
internal sealed partial class ShapingWorker
{
    private static unsafe void Shape(Font font, ShapingBuffer buffer, Feature[] features)
    {
        fixed (Feature* first = features)
        {
            hb_shape(font.Handle, buffer.Handle, (nint)first, (uint)features.Length);
        }

        GC.KeepAlive(font);
    }

    [LibraryImport("libHarfBuzzSharp")]
    private static partial void hb_shape(nint font, nint buffer, nint features, uint count);
}
