using System.Globalization;

namespace Publishing.Cli.Commands;

/// <summary>Reads <c>I/N</c> of <c>--shard</c>: plain digits, as a script pastes them together.</summary>
internal static class ShardReader
{
    /// <summary>False for what is no shard, an empty value among it: in a script it is a variable that was not set. No shard where nothing was written.</summary>
    public static bool TryRead(string? written, out ShardNumber? shard)
    {
        shard = null;
        if (written is null)
        {
            return true;
        }

        if (written.Split('/') is not [var first, var second] || !TryCount(first, out var index) || !TryCount(second, out var count) || index > count)
        {
            return false;
        }

        shard = new(index, count);
        return true;
    }

    private static bool TryCount(string digits, out int count) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;
}
