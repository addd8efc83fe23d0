using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>Joins the letters of a finished file to words: where a line ends without white at the right edge of the page, its word goes on in the next.</summary>
internal sealed class PdfWords(double textSize)
{
    /// <summary>As in a typeset book, in em.</summary>
    private const double WidestJoin = 0.15;

    private readonly SortedDictionary<LineRole, OpenWords> streams = [];

    public void Add(int page, ImmutableArray<PdfRow> rows)
    {
        foreach (var row in rows)
        {
            var role = row.Size == textSize ? LineRole.Body : row.Size < textSize ? LineRole.Note : LineRole.Heading;
            if (!streams.TryGetValue(role, out var stream))
            {
                streams[role] = stream = new OpenWords();
            }

            stream.Add(page, row, rows.Max(one => one.Right));
        }
    }

    public ImmutableArray<PrintedStream> Finish() => [.. streams.Select(stream => stream.Value.Finish(stream.Key))];

    /// <summary>The words of a role so far, and the one that may go on.</summary>
    private sealed class OpenWords
    {
        private readonly ImmutableArray<PrintedWord>.Builder words = ImmutableArray.CreateBuilder<PrintedWord>();
        private readonly StringBuilder text = new();
        private readonly List<PrintedPlace> places = [];
        private PdfLetter? last;
        private int lastPage;

        /// <summary>The line before ended as far right as lines go.</summary>
        private bool mayGoOn;

        public PrintedStream Finish(LineRole role)
        {
            Close();
            return new(role, words.DrainToImmutable());
        }

        public void Add(int page, PdfRow row, double edge)
        {
            foreach (var letter in row.Letters)
            {
                if (letter.IsWhite || !GoesOn(page, letter))
                {
                    Close();
                }

                if (!letter.IsWhite)
                {
                    Append(page, letter);
                }

                (last, lastPage) = (letter, page);
            }

            mayGoOn = edge - row.Right < row.Size;
        }

        private bool GoesOn(int page, PdfLetter letter) => last is null || (page == lastPage && letter.Baseline == last.Baseline
            ? letter.Left - last.Right <= letter.Size * WidestJoin
            : mayGoOn && IsInsideWord(last.Value, letter.Value));

        /// <summary>Sentences end and numbers stand at the right edge too.</summary>
        private static bool IsInsideWord(string before, string after) => before.Length > 0 && char.IsLetter(before[^1]) && !char.IsDigit(after[0]);

        private void Append(int page, PdfLetter letter)
        {
            text.Append(letter.Value);
            var size = Length.FromPoints(letter.Size);
            var left = Length.FromPoints(letter.Left);
            var area = new Rect(left, Length.FromPoints(letter.Baseline) - PageFrame.BaselineInEm.At(size), Length.FromPoints(letter.Right) - left, size);
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
            if (text.Length > 0)
            {
                words.Add(new(text.ToString(), text.ToString(), [.. places]));
            }

            text.Clear();
            places.Clear();
        }
    }
}
