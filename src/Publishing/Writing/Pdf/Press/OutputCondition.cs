using System.Buffers.Binary;
using Publishing.Core;
using Publishing.Writing.Images;

namespace Publishing.Writing.Pdf.Press;

/// <summary>출력 조건: the press that the file is made for, by name and by its profile (P31; ISO 15930-7 6.2).</summary>
/// <param name="Profile">An ICC output profile for four inks.</param>
/// <param name="IsRegistered">The name is known to the ICC's registry of characterizations.</param>
internal sealed record OutputCondition(string Identifier, string Info, ReadOnlyMemory<byte> Profile, bool IsRegistered)
{
    private const int HeaderLength = 128;

    /// <param name="name">As <c>print.output-intent</c> gives it, or null.</param>
    /// <param name="folder">Of the book: where a file is looked for.</param>
    public static Outcome<OutputCondition?> Find(string? name, string folder)
    {
        if (name is null)
        {
            return Outcome.Of<OutputCondition?>(null, [PressDiagnostics.NoOutputIntent()]);
        }

        if (IccProfiles.Named(name) is var (registered, profile))
        {
            return Outcome.Of<OutputCondition?>(new OutputCondition(registered, IccProfiles.DescriptionOf(profile) ?? name, profile, true));
        }

        if (!IsProfile(name))
        {
            return Outcome.Of<OutputCondition?>(null, [PressDiagnostics.UnknownOutputIntent(name, IccProfiles.Names)]);
        }

        return ReadFile(name, folder);
    }

    private static bool IsProfile(string name) => name.EndsWith(".icc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".icm", StringComparison.OrdinalIgnoreCase);

    private static Outcome<OutputCondition?> ReadFile(string name, string folder)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(folder, name));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Outcome.Of<OutputCondition?>(null, [PressDiagnostics.NoProfileFile(name)]);
        }

        if (!IsWhole(bytes))
        {
            return Outcome.Of<OutputCondition?>(null, [PressDiagnostics.BrokenProfile(name)]);
        }

        return IsOfPress(bytes)
            ? Outcome.Of<OutputCondition?>(new OutputCondition(Path.GetFileNameWithoutExtension(name), IccProfiles.DescriptionOf(bytes) ?? Path.GetFileNameWithoutExtension(name), bytes, false))
            : Outcome.Of<OutputCondition?>(null, [PressDiagnostics.NoPressProfile(name)]);
    }

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

    /// <summary>An output profile (<c>prtr</c>) of four inks (<c>CMYK</c>).</summary>
    private static bool IsOfPress(ReadOnlySpan<byte> profile) => profile[12..16].SequenceEqual("prtr"u8) && profile[16..20].SequenceEqual("CMYK"u8);
}
