using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Pixels of a picture file, told without decoding it.</summary>
internal static class PictureSize
{
    /// <summary>Zeros where it is no picture that can be decoded.</summary>
    public static (int Width, int Height) Of(ReadOnlySpan<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        return codec is null ? (0, 0) : (codec.Info.Width, codec.Info.Height);
    }
}
