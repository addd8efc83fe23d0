using System.Text.RegularExpressions;

namespace Publishing.Verifying.Epub;

/// <summary>BCP 47 (RFC 5646 §2.1): the form of a language tag; whether its parts are registered is not asked.</summary>
internal static partial class LanguageTag
{
    public static bool IsWellFormed(string tag) => Form().IsMatch(tag);

    [GeneratedRegex(
        "^(([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?|x(-[a-z0-9]{1,8})+|i-[a-z]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
