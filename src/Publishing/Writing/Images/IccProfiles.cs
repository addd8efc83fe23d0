using System.Collections.Immutable;
using ImageMagick;
using SkiaSharp;
using System.Buffers.Binary;

namespace Publishing.Writing.Images;

/// <summary>Colour profiles that come with the imaging library, and what a profile calls itself.</summary>
internal static class IccProfiles
{
    private const int HeaderLength = 128;

    /// <summary>Names that a layout may give, the name in the ICC's registry of characterizations, and the profile.</summary>
    private static readonly ImmutableArray<(string Name, string Registered, Func<IColorProfile> Profile)> Known =
    [
        ("CoatedFOGRA39", "FOGRA39", () => ColorProfiles.CoatedFOGRA39),
        ("USWebCoatedSWOP", "CGATS TR 001", () => ColorProfiles.USWebCoatedSWOP),
    ];

    public static IEnumerable<string> Names => Known.Select(known => known.Name);

    /// <summary>The registered name and the profile of a printing condition, or null.</summary>
    public static (string Registered, byte[] Profile)? Named(string name) =>
        Known.FirstOrDefault(known => known.Name == name) is { Name: not null } found ? (found.Registered, found.Profile().ToByteArray()) : null;

    /// <summary>ICC.1 7.2: the length stands first, <c>acsp</c> at 36, and every tag of the table lies inside.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || BinaryPrimitives.ReadUInt32BigEndian(profile) != profile.Length || !profile[36..40].SequenceEqual("acsp"u8))
        {
            return false;
        }

        var tags = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        for (var i = 0; i < tags; i++)
        {
            var entry = HeaderLength + 4 + (12 * i);
            if (entry + 12 > profile.Length
                || BinaryPrimitives.ReadUInt32BigEndian(profile[(entry + 4)..]) + (long)BinaryPrimitives.ReadUInt32BigEndian(profile[(entry + 8)..]) > profile.Length)
            {
                return false;
            }
        }

        return tags > 0;
    }

    /// <summary>Whether colours of a picture with this profile are those of sRGB all the same.</summary>
    public static bool IsSrgb(byte[] profile)
    {
        using var space = SKColorSpace.CreateIcc(profile);
        return space?.IsSrgb == true;
    }

    public static string? DescriptionOf(byte[] profile) => new ColorProfile(profile).Description;
}
