using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>Reads the words off the pages of a book, role by role. Readings over words (루비) are part of the look of a page, not of its words.</summary>
internal sealed class WordCollector
{
    /// <summary>A gap wider than this parts words that no space parts, in em: the number of an entry in the contents from its title.</summary>
    private const double WidestJoin = 0.15;

    private readonly SortedDictionary<LineRole, OpenStream> streams = [];

    /// <summary>Per role, in the order of the roles.</summary>
    public static IEnumerable<PrintedStream> Collect(TypesetBook book)
    {
        var collector = new WordCollector();
        foreach (var page in book.Pages)
        {
            foreach (var glyphs in page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role is not (LineRole.RunningHead or LineRole.Folio or LineRole.Ruby)))
            {
                collector.StreamOf(glyphs.Role).Add(page.Number, glyphs);
            }
        }

        return collector.streams.Select(stream => stream.Value.Finish(stream.Key));
    }

    private OpenStream StreamOf(LineRole role)
    {
        if (!streams.TryGetValue(role, out var stream))
        {
            streams[role] = stream = new OpenStream();
        }

        return stream;
    }

    /// <summary>The words of a role so far, and the one that may go on.</summary>
    private sealed class OpenStream
    {
        private readonly ImmutableArray<PrintedWord>.Builder words = ImmutableArray.CreateBuilder<PrintedWord>();
        private readonly StringBuilder text = new();
        private readonly List<PrintedPlace> places = [];
        private SourceSpan? source;
        private Placed.Glyphs? first;
        private Placed.Glyphs? last;
        private int lastPage;

        /// <summary>Letters of the line before the glyphs at hand: their source is that of the line's first letter.</summary>
        private int lettersBefore;

        public PrintedStream Finish(LineRole role)
        {
            Close();
            return new(role, words.DrainToImmutable());
        }

        public void Add(int page, Placed.Glyphs glyphs)
        {
            var isOneLine = last is not null && page == lastPage && last.Source == glyphs.Source && IsOneBaseline(last, glyphs);
            lettersBefore = isOneLine ? lettersBefore + last!.Run.Text.Length : 0;
            if (last is not null && (last.Element != glyphs.Element || AreApart(page, last, glyphs)))
            {
                Close();
            }

            AddLetters(page, glyphs);
            (last, lastPage) = (glyphs, page);
        }

        private void AddLetters(int page, Placed.Glyphs glyphs)
        {
            var letters = glyphs.Run.Text;
            var edges = new List<double>();
            LetterEdges.Add(edges, glyphs);
            edges.Add((glyphs.Origin.X + glyphs.Run.Width).Points);
            for (var start = 0; start < letters.Length;)
            {
                if (IsWhite(letters[start]))
                {
                    Close();
                    start++;
                    continue;
                }

                var end = start;
                while (end < letters.Length && !IsWhite(letters[end]))
                {
                    end++;
                }

                AddPiece(page, glyphs, start, end, edges);
                start = end;
            }
        }

        private void AddPiece(int page, Placed.Glyphs glyphs, int start, int end, List<double> edges)
        {
            if (first is null)
            {
                first = glyphs;
                source = glyphs.Source.Path is { } path ? new SourceSpan(path, glyphs.Source.Start + lettersBefore + start, end - start) : null;
            }

            text.Append(glyphs.Run.Text, start, end - start);
            var box = glyphs.Box;
            var left = Length.FromPoints(edges[start]);
            var area = glyphs.IsTurned ? box : box with { X = left, Width = Length.FromPoints(edges[end]) - left };
            if (places.Count > 0 && places[^1].Page == page && places[^1].Area.Y == area.Y)
            {
                places[^1] = new(page, places[^1].Area.Union(area));
            }
            else
            {
                places.Add(new(page, area));
            }
        }

        private void Close()
        {
            if (first is not null)
            {
                // Soft hyphens and joins of words are where lines may end, not letters.
                var word = text.Replace("\u00AD", "").Replace("\u2060", "").Replace("\u200B", "").ToString();
                words.Add(new(word, word, [.. places]) { Source = source, Glyphs = first });
            }

            text.Clear();
            places.Clear();
            (first, source) = (null, null);
        }

        private bool AreApart(int page, Placed.Glyphs one, Placed.Glyphs next) => page == lastPage && IsOneBaseline(one, next)
            ? next.Origin.X - one.Origin.X - one.Run.Width > one.Run.Size * WidestJoin
            : one.Element < 0;

        private static bool IsOneBaseline(Placed.Glyphs one, Placed.Glyphs next) =>
            one.Origin.Y + one.Run.Style.BaselineShift == next.Origin.Y + next.Run.Style.BaselineShift;

        private static bool IsWhite(char letter) => char.IsWhiteSpace(letter) || letter == '\uFFFC';
    }
}
