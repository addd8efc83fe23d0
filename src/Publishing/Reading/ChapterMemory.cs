using System.Collections.Concurrent;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>Chapters as they were read last, for a preview that reads its book again after each change: a file with the same text in the same role is the same chapter. Safe from many threads.</summary>
internal sealed class ChapterMemory
{
    private readonly ConcurrentDictionary<string, (SourceText Source, ChapterRole Role, Outcome<Chapter> Chapter)> known = new(StringComparer.Ordinal);

    public Outcome<Chapter> Read(SourceText source, ChapterRole role)
    {
        if (known.TryGetValue(source.Path, out var last) && last.Role == role && last.Source.Equals(source))
        {
            return last.Chapter;
        }

        var chapter = MarkdownReader.Read(source, role);
        known[source.Path] = (source, role, chapter);
        return chapter;
    }
}
