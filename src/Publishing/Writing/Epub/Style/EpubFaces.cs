using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Design;

namespace Publishing.Writing.Epub.Style;

/// <summary>
/// Which face each part of the text takes from the layout, and which of them the EPUB carries. Body text is the reader's unless
/// <c>epub.fonts</c> is <c>all</c> (E13); the letters of each carried face are noted while the text is written.
/// </summary>
internal sealed class EpubFaces(LayoutConfig layout)
{
    private readonly Dictionary<FontChoice, SortedSet<int>> letters = [];

    /// <summary>Carried faces with exactly the letters they show, in an order of their own.</summary>
    public IEnumerable<(FontChoice Font, ImmutableArray<int> Letters)> Used => letters
        .OrderBy(entry => entry.Key.Family, StringComparer.Ordinal)
        .ThenBy(entry => entry.Key.Weight)
        .Select(entry => (entry.Key, entry.Value.ToImmutableArray()));

    public FontChoice FontOf(FaceRole role) => role switch
    {
        FaceRole.Body => new(layout.Text.Font),
        FaceRole.Strong => new(layout.Text.Font, layout.Emphasis.StrongWeight),
        FaceRole.Emphasis => layout.Emphasis.Font,
        FaceRole.Small => layout.Figures.CaptionFont,
        FaceRole.Code => new(layout.Code.Font),
        FaceRole.ChapterTitle => layout.Headings.Chapter.Font,
        FaceRole.ChapterNumber => layout.Headings.Chapter.NumberFont,
        FaceRole.Section => layout.Headings.Section.Font,
        FaceRole.Subsection => layout.Headings.Subsection.Font,
        FaceRole.PartTitle => layout.Parts.Font,
        FaceRole.PartNumber => layout.Parts.NumberFont,
        FaceRole.BookTitle => layout.TitlePages.Font,
        FaceRole.RareLetters => new(layout.Text.Font),
        _ => throw new UnreachableException(),
    };

    public bool Carries(FaceRole role) => layout.Epub.Fonts switch
    {
        EpubFonts.None => false,
        EpubFonts.Headings => role is >= FaceRole.ChapterTitle and <= FaceRole.RareLetters,
        EpubFonts.All => true,
        _ => throw new UnreachableException(),
    };

    /// <summary>Notes that a text is set in a role's face.</summary>
    public void Note(FaceRole role, string text)
    {
        if (!Carries(role))
        {
            return;
        }

        var font = FontOf(role);
        if (!letters.TryGetValue(font, out var known))
        {
            letters[font] = known = [];
        }

        foreach (var rune in text.EnumerateRunes())
        {
            known.Add(rune.Value);
        }
    }
}
