using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Report;

/// <summary>A place in the manuscript as an editor looks it up: file, line and, where asked, column.</summary>
internal static class SourcePlace
{
    /// <summary>Null where the file is none of the manuscript's.</summary>
    public static string? LineOf(SourceSpan span, ImmutableDictionary<string, SourceText> sources) =>
        span.Path is { } path && sources.TryGetValue(path, out var source)
            ? string.Create(CultureInfo.InvariantCulture, $"{path}:{source.PositionAt(span.Start).Line}")
            : null;

    /// <summary>The file alone where it is none of the manuscript's, such as an output.</summary>
    public static string ColumnOf(SourceSpan span, ImmutableDictionary<string, SourceText> sources)
    {
        if (!sources.TryGetValue(span.Path, out var source))
        {
            return span.Path;
        }

        var (line, column) = source.PositionAt(Math.Min(span.Start, source.Text.Length));
        return string.Create(CultureInfo.InvariantCulture, $"{span.Path}:{line}:{column}");
    }
}
