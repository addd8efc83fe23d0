using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Cli.Commands;

/// <summary>Reads the list of <c>--format</c>.</summary>
internal static class OutputFormats
{
    /// <summary>False with the word that is no output.</summary>
    public static bool TryRead(string? list, out ImmutableArray<OutputKind> formats, out string unknown)
    {
        var found = ImmutableArray.CreateBuilder<OutputKind>();
        unknown = "";
        formats = [];
        foreach (var name in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (KindOf(name) is not { } kind)
            {
                unknown = name;
                return false;
            }

            found.Add(kind);
        }

        formats = found.ToImmutable();
        return true;
    }

    private static OutputKind? KindOf(string name) => name switch
    {
        "reading" => OutputKind.Reading,
        "print" => OutputKind.Print,
        "cover" => OutputKind.Cover,
        "epub" => OutputKind.Epub,
        _ => null,
    };
}
