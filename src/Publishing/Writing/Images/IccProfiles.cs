using System.Collections.Immutable;
using ImageMagick;

namespace Publishing.Writing.Images;

/// <summary>Colour profiles that come with the imaging library, and what a profile calls itself.</summary>
internal static class IccProfiles
{
    /// <summary>Names that a layout may give, the name in the ICC's registry of characterizations, and the profile.</summary>
    private static readonly ImmutableArray<(string Name, string Registered, Func<IColorProfile> Profile)> Known =
    [
        ("CoatedFOGRA39", "FOGRA39", () => ColorProfiles.CoatedFOGRA39),
        ("USWebCoatedSWOP", "CGATS TR 001", () => ColorProfiles.USWebCoatedSWOP),
    ];

    /// <summary>IEC 61966-2-1.</summary>
    public static byte[] Srgb => ColorProfiles.SRGB.ToByteArray();

    public static IEnumerable<string> Names => Known.Select(known => known.Name);

    /// <summary>The registered name and the profile of a printing condition, or null.</summary>
    public static (string Registered, byte[] Profile)? Named(string name) =>
        Known.FirstOrDefault(known => known.Name == name) is { Name: not null } found ? (found.Registered, found.Profile().ToByteArray()) : null;

    public static string? DescriptionOf(byte[] profile) => new ColorProfile(profile).Description;
}
