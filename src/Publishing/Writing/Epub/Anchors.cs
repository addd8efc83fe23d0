using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Document;

namespace Publishing.Writing.Epub;

/// <summary>
/// Where each identifier of the author stands and how it is written as an XML identifier: ASCII letters, digits, hyphen, underscore.
/// Identifiers of our own (note.1, index.3) hold a full stop, so the two can never meet.
/// </summary>
internal sealed class Anchors
{
    private readonly ImmutableDictionary<string, (string Document, string Id)> places;

    private Anchors(ImmutableDictionary<string, (string Document, string Id)> places) => this.places = places;

    public static Anchors Of(Numbering numbering, IEnumerable<EpubDocument.Text> texts)
    {
        var (documents, later) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var text in texts)
        {
            documents.TryAdd(text.Chapter.Id, text.Name);
            if (!text.StartsChapter)
            {
                FindIdentifiers(text, later);
            }
        }

        var places = ImmutableDictionary.CreateBuilder<string, (string, string)>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, numbered) in numbering.ById.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (documents.TryGetValue(numbered.ChapterId, out var document))
            {
                places[id] = (later.GetValueOrDefault(id, document), Unused(Clean(id), taken));
            }
        }

        return new(places.ToImmutable());
    }

    /// <summary>Those in a later piece of a chapter.</summary>
    private static void FindIdentifiers(EpubDocument.Text text, Dictionary<string, string> found)
    {
        var walk = new DocumentWalk(block => Add(block.Id), inline => Add((inline as Inline.Marked)?.Id));
        walk.Visit(text.Piece.Blocks);
        foreach (var note in text.Piece.Notes)
        {
            walk.Visit(text.Chapter.Notes[note].Blocks);
        }

        void Add(string? id)
        {
            if (id is not null)
            {
                found.TryAdd(id, text.Name);
            }
        }
    }

    /// <summary>The XML identifier of an identifier in the manuscript, or null when the book has no such thing.</summary>
    public string? IdOf(string? id) => id is not null && places.TryGetValue(id, out var place) ? place.Id : null;

    /// <summary>A link to an identifier, written from a document; null when the book has no such thing.</summary>
    public string? HrefOf(string id, string fromDocument) =>
        places.TryGetValue(id, out var place) ? (place.Document == fromDocument ? "" : place.Document) + "#" + place.Id : null;

    /// <summary>fig:map as fig-map, 그림 as x-adf8-b9bc.</summary>
    private static string Clean(string id)
    {
        var clean = new StringBuilder();
        foreach (var letter in id)
        {
            _ = char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? clean.Append(letter)
                : char.IsAscii(letter) ? clean.Append('-')
                : clean.Append(clean.Length > 0 && clean[^1] != '-' ? "-" : "").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
        }

        return clean.Length > 0 && char.IsAsciiLetter(clean[0]) && char.IsAsciiLetter(id[0]) ? clean.ToString() : "x-" + clean;
    }

    private static string Unused(string wanted, HashSet<string> taken)
    {
        var id = wanted;
        for (var n = 2; !taken.Add(id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");
        }

        return id;
    }
}
