using System.Globalization;

namespace Publishing.Cli.Commands;

/// <summary>SOURCE_DATE_EPOCH of the environment: seconds since 1970, UTC.</summary>
internal static class SourceDate
{
    /// <summary>The last second of year 9999, the end of <see cref="DateTimeOffset"/>'s range.</summary>
    private const long Latest = 253_402_300_799;

    /// <summary>False when the variable is set to something else than seconds; no date when it is not set.</summary>
    public static bool TryRead(out DateTimeOffset? date, out string written)
    {
        date = null;
        written = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") ?? "";
        if (written.Length == 0)
        {
            return true;
        }

        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > Latest)
        {
            return false;
        }

        date = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }
}
