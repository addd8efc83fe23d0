using System.Collections.Immutable;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Structure;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>Text of an element, or an artifact and its kind (14.8.2.2).</summary>
/// <param name="Link">The link of the page that it is the text of, or −1.</param>
/// <param name="Language">BCP 47, where it is not that of the book (14.9.2.3).</param>
internal readonly record struct Mark(int Element, string? Artifact, int Link = -1, string? Language = null)
{
    public static Mark Of(Placed placed, int link = -1, string? language = null) => placed.Element >= 0
        ? new(placed.Element, null, link, language)
        : new(-1, placed is Placed.Glyphs glyphs ? ArtifactOf(glyphs.Role) : null);

    private static string? ArtifactOf(LineRole role) => role switch
    {
        LineRole.RunningHead => "Header",
        LineRole.Folio => "Footer",
        _ => null,
    };
}

/// <summary>
/// Marked-content sequences and text objects of a page; they must nest (14.6.1), so a sequence of text lies inside its text object.
/// Sequences never nest in each other: poppler loses what follows an inner one. A span that says its own text is therefore a sequence
/// beside those of its element, with a number of its own.
/// </summary>
/// <param name="elements">Empty when the book has no structure: then nothing is marked but spans.</param>
/// <param name="textBegun">Told that a text object was opened.</param>
internal sealed class MarkSequences(PdfContent content, ImmutableArray<Element> elements, Action textBegun)
{
    private readonly List<MarkOwner> marked = [];
    private bool isInText;

    /// <summary>What is being painted, or null before the first thing.</summary>
    private Mark? current;

    /// <summary>A sequence of <see cref="current"/> is open.</summary>
    private bool isOpen;

    /// <summary>Whose each sequence is, by its number.</summary>
    public ImmutableArray<MarkOwner> Marked => [.. marked];

    /// <summary>Glyphs of this mark come next; their sequence is opened by <see cref="Resume"/>, so that none stays empty.</summary>
    public void EnterText(Mark next)
    {
        if (next != current)
        {
            Close();
        }

        current = next;
        if (isInText)
        {
            return;
        }

        Close();
        content.BeginText();
        isInText = true;
        textBegun();
    }

    /// <summary>Something other than glyphs comes next.</summary>
    public void LeaveText(Mark next)
    {
        if (isInText || next != current)
        {
            Close();
        }

        if (isInText)
        {
            content.EndText();
            isInText = false;
        }

        current = next;
        Resume();
    }

    /// <summary>Opens the sequence of what is being painted if none is open.</summary>
    public void Resume()
    {
        if (isOpen || elements.IsEmpty || current is not { } mark)
        {
            return;
        }

        isOpen = true;
        if (mark.Element < 0)
        {
            content.BeginArtifact(mark.Artifact);
            return;
        }

        content.BeginMarked(StructureRoles.TagOf(mark.Link >= 0 ? ElementRole.Link : elements[mark.Element].Role), marked.Count, mark.Language);
        marked.Add(new MarkOwner(mark.Element, mark.Link));
    }

    /// <summary>What is shown until <see cref="EndSpan"/> stands for this text.</summary>
    public void BeginSpan(ReadOnlySpan<char> text)
    {
        if (elements.IsEmpty || current is not { Element: >= 0 } mark)
        {
            Resume();
            content.BeginActualText(text, null);
            return;
        }

        Close();
        isOpen = true;
        content.BeginActualText(text, marked.Count, mark.Language);
        marked.Add(new MarkOwner(mark.Element, mark.Link));
    }

    public void EndSpan()
    {
        content.EndMarked();
        isOpen &= current is not { Element: >= 0 } && !elements.IsEmpty;
    }

    /// <summary>The page is painted.</summary>
    public void Finish()
    {
        Close();
        if (isInText)
        {
            content.EndText();
        }
    }

    private void Close()
    {
        if (isOpen)
        {
            content.EndMarked();
            isOpen = false;
        }
    }
}
