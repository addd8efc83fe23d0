using Publishing.Core;
using Publishing.Writing.Images;

namespace Publishing.Writing.Pdf.Press;

/// <summary>출력 조건: the press that the file is made for, by name and by its profile (P31; ISO 15930-7 6.2).</summary>
/// <param name="Profile">An ICC output profile for four inks.</param>
/// <param name="IsRegistered">The name is known to the ICC's registry of characterizations.</param>
internal sealed record OutputCondition(string Identifier, string Info, ReadOnlyMemory<byte> Profile, bool IsRegistered)
{
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

        if (!IccProfiles.IsWhole(bytes))
        {
            return Outcome.Of<OutputCondition?>(null, [PressDiagnostics.BrokenProfile(name)]);
        }

        return IsOfPress(bytes)
            ? Outcome.Of<OutputCondition?>(new OutputCondition(Path.GetFileNameWithoutExtension(name), IccProfiles.DescriptionOf(bytes) ?? Path.GetFileNameWithoutExtension(name), bytes, false))
            : Outcome.Of<OutputCondition?>(null, [PressDiagnostics.NoPressProfile(name)]);
    }

    /// <summary>An output profile (<c>prtr</c>) of four inks (<c>CMYK</c>).</summary>
    private static bool IsOfPress(ReadOnlySpan<byte> profile) => profile[12..16].SequenceEqual("prtr"u8) && profile[16..20].SequenceEqual("CMYK"u8);
}
