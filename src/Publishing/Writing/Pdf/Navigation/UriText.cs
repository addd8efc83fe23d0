using System.Globalization;
using System.Text;

namespace Publishing.Writing.Pdf.Navigation;

/// <summary>Makes an address as an author writes it one of seven-bit letters (ISO 32000-1 12.6.4.7, RFC 3986, RFC 3987 3.1).</summary>
internal static class UriText
{
    /// <summary>Letters that RFC 3986 does not allow in an address besides those outside ASCII.</summary>
    private const string Forbidden = " \"<>\\^`{|}";

    public static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var b in Encoding.UTF8.GetBytes(WithAsciiHost(address)))
        {
            if (b is > 0x20 and < 0x7F && !Forbidden.Contains((char)b, StringComparison.Ordinal))
            {
                escaped.Append((char)b);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return escaped.ToString();
    }

    /// <summary>A Korean domain name becomes <c>xn--…</c>; the rest stays.</summary>
    private static string WithAsciiHost(string address)
    {
        const string separator = "://";
        var start = address.IndexOf(separator, StringComparison.Ordinal);
        if (start < 0)
        {
            return address;
        }

        start += separator.Length;
        var end = address.AsSpan(start).IndexOfAny("/?#:") is var length and >= 0 ? start + length : address.Length;
        var host = address[start..end];
        if (Ascii.IsValid(host))
        {
            return address;
        }

        try
        {
            return address[..start] + new IdnMapping().GetAscii(host) + address[end..];
        }
        catch (ArgumentException)
        {
            // No name that IDNA knows: percent signs are what is left.
            return address;
        }
    }
}
