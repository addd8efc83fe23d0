using System.Buffers;
using System.Text;

namespace Publishing.Verifying.Epub;

internal enum EpubUrlKind
{
    /// <summary>A file of the container, or a place in one.</summary>
    Inside,

    /// <summary>Somewhere else, by a scheme.</summary>
    Outside,

    /// <summary>Not an address.</summary>
    Broken,

    /// <summary>Above the root of the container, or counted from it.</summary>
    Leaking,
}

/// <summary>An address as a document writes it, resolved against the file that it stands in (URL Standard, as far as containers need it).</summary>
/// <param name="Path">Inside the container, decoded; the scheme of an outside one.</param>
/// <param name="Fragment">Decoded, without its sign; null where there is none.</param>
internal readonly record struct EpubUrl(EpubUrlKind Kind, string Path, string? Fragment, bool HasQuery)
{
    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");
    private static readonly SearchValues<char> NoUrlLetters = SearchValues.Create(" \t\r\n<>\"{}|\\^`");

    public static EpubUrl Resolve(string file, string address)
    {
        address = address.Trim();
        if (SchemeOf(address) is { } scheme)
        {
            return new(IsSound(address) ? EpubUrlKind.Outside : EpubUrlKind.Broken, scheme, null, false);
        }

        if (!IsSound(address))
        {
            return new(EpubUrlKind.Broken, address, null, false);
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Decoded(address[(hash + 1)..]);
        var rest = hash < 0 ? address : address[..hash];
        var query = rest.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? rest : rest[..query];
        if (path.StartsWith('/'))
        {
            return new(EpubUrlKind.Leaking, path, fragment, query >= 0);
        }

        var resolved = path.Length == 0 ? file : Joined(file, Decoded(path));
        return resolved is null ? new(EpubUrlKind.Leaking, path, fragment, query >= 0) : new(EpubUrlKind.Inside, resolved, fragment, query >= 0);
    }

    private static string? Joined(string file, string path)
    {
        if (!path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal))
        {
            return string.Concat(file.AsSpan(0, file.LastIndexOf('/') + 1), path);
        }

        var parts = file.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0]) && !address.AsSpan(0, colon).ContainsAnyExcept(SchemeLetters)
            ? address[..colon].ToLowerInvariant()
            : address.StartsWith("//", StringComparison.Ordinal) ? "https" : null;
    }

    /// <summary>No white space, no letters that a URL has no place for, whole percent signs; a web address has a host.</summary>
    private static bool IsSound(string address)
    {
        if (address.AsSpan().ContainsAny(NoUrlLetters))
        {
            return false;
        }

        for (var i = address.IndexOf('%', StringComparison.Ordinal); i >= 0; i = address.IndexOf('%', i + 1))
        {
            if (i + 2 >= address.Length || !char.IsAsciiHexDigit(address[i + 1]) || !char.IsAsciiHexDigit(address[i + 2]))
            {
                return false;
            }
        }

        return SchemeOf(address) is not ("http" or "https") || (Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0);
    }

    private static string Decoded(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text).Normalize(NormalizationForm.FormC) : text;
}
