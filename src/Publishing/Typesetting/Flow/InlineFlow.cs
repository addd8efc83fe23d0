using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>Turns running text into styled text: emphasis into faces, references into words, note marks and index entries into marks.</summary>
internal sealed class InlineFlow
{
    /// <summary>A picture in a line is no taller than this share of the size around it.</summary>
    private const double PictureHeight = 1.0;

    private readonly SectionWork work;
    private readonly StyledTextBuilder text;

    /// <summary>The same words a second time (contents): nothing in them is called, linked to or indexed again.</summary>
    private readonly bool isCopy;

    private InlineFlow(SectionWork work, bool isCopy)
    {
        this.work = work;
        text = work.Text;
        this.isCopy = isCopy;
    }

    private Styles Styles => work.Styles;

    /// <param name="lead">Words of the tool before the author's, such as the label of a caption.</param>
    public static StyledText Build(
        SectionWork work, ImmutableArray<Inline> content, TextStyle style, (string Words, TextStyle Style)? lead = null, bool isCopy = false)
    {
        var flow = new InlineFlow(work, isCopy);
        if (lead is var (words, leadStyle))
        {
            flow.text.Append(words, leadStyle, default);
        }

        flow.Append(content, new Look(style));
        return flow.text.Finish();
    }

    /// <summary>A style to which emphasis is still to be applied, letter by letter.</summary>
    private sealed record Look(TextStyle Style, bool IsEmphasised = false);

    private void Append(ImmutableArray<Inline> content, Look look)
    {
        foreach (var inline in content)
        {
            Append(inline, look);
        }
    }

    private void Append(Inline inline, Look look)
    {
        switch (inline)
        {
            case Inline.Text words:
                AppendWords(words.Value, look, words.Span);
                break;
            case Inline.Emphasis emphasis:
                Append(emphasis.Content, look with { IsEmphasised = true });
                break;
            case Inline.Strong strong:
                Append(strong.Content, look with { Style = Styles.Strong(look.Style) });
                break;
            case Inline.EmphasisDots dots:
                Append(dots.Content, look with { Style = Styles.MarkedOut(look.Style) });
                break;
            case Inline.Underline underline:
                Append(underline.Content, look with { Style = look.Style with { IsUnderlined = true } });
                break;
            case Inline.Strike strike:
                Append(strike.Content, look with { Style = look.Style with { IsStruck = true } });
                break;
            case Inline.Superscript raised:
                Append(raised.Content, look with { Style = Styles.Raised(look.Style) });
                break;
            case Inline.Subscript lowered:
                Append(lowered.Content, look with { Style = Styles.Lowered(look.Style) });
                break;
            case Inline.Code code:
                text.Append(code.Value, Styles.InlineCode(look.Style), code.Span);
                break;
            case Inline.LineBreak lineBreak:
                text.Append(isCopy ? " " : "\u2028", look.Style, lineBreak.Span);
                break;
            case Inline.Link link:
                AppendLink(link, look);
                break;
            case Inline.Image image:
                AppendPicture(image, look.Style);
                break;
            case Inline.NoteMark mark:
                AppendNoteMark(mark, look.Style);
                break;
            case Inline.Reference reference:
                AppendReference(reference, look);
                break;
            case Inline.IndexMark mark:
                AppendIndexMark(mark, look);
                break;
            case Inline.Ruby ruby:
                AppendRuby(ruby, look);
                break;
            case Inline.Marked marked:
                AppendMarked(marked, look);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendWords(string words, Look look, SourceSpan source)
    {
        if (!look.IsEmphasised)
        {
            text.Append(words, look.Style, source);
            return;
        }

        foreach (var (start, length, isLatin) in LatinStretches.Split(words))
        {
            var style = isLatin ? Styles.Italic(look.Style) : Styles.Emphasised(look.Style);
            var isLetterByLetter = source.Length == words.Length;
            text.Append(words.Substring(start, length), style, isLetterByLetter ? source.Slice(start, length) : source);
        }
    }

    private void AppendLink(Inline.Link link, Look look)
    {
        var start = text.Position;
        Append(link.Content, look);
        Add(new TextMark.Link(start, text.Position - start, link.Target));
    }

    private void AppendPicture(Inline.Image image, TextStyle style)
    {
        if (!work.Inputs.Book.Images.TryGetValue(image.Path, out var file))
        {
            text.Append(image.Alternative, style, image.Span);
            return;
        }

        var size = FigureFlow.NaturalSize(file);
        var scale = Math.Min(1, style.Size * PictureHeight / size.Height);
        Add(new TextMark.Picture(text.Position, 1, image.Path, image.Alternative, new Size(size.Width * scale, size.Height * scale)));
        text.Append("\uFFFC", style, image.Span);
    }

    /// <summary>K54: <c>1)</c>, raised, joined to the word before it.</summary>
    private void AppendNoteMark(Inline.NoteMark mark, TextStyle style)
    {
        if (isCopy)
        {
            return;
        }

        var start = text.Position;
        var words = NoteFlow.MarkOf(work, mark.Note);
        text.Append(words, Styles.Raised(style), mark.Span);
        if (work.CalledNotes.Add(mark.Note))
        {
            text.Add(new TextMark.Anchor(start, 0, NoteFlow.CallAnchor(work.Id, mark.Note)));
            if (work.Layout.Notes.Place == NotePlace.Foot)
            {
                text.Add(new TextMark.NoteCall(start, words.Length, mark.Note));
            }
        }

        text.Add(new TextMark.InnerLink(start, words.Length, NoteFlow.NoteAnchor(work.Id, mark.Note)));
    }

    /// <summary>K34: 그림 3을, or 37쪽을 with the number of the printed page.</summary>
    private void AppendReference(Inline.Reference reference, Look look)
    {
        var isPage = reference.Kind == ReferenceKind.Page;
        var number = work.Inputs.PageLabelOf(reference.Target);
        var known = work.Inputs.Numbering.ById.GetValueOrDefault(reference.Target);

        // Reading has complained of an unknown target.
        var words = known is null ? "??" : isPage ? number + "쪽" : known.Label;
        var start = text.Position;
        AppendWords(words, look, reference.Span);
        if (known is not null)
        {
            Add(new TextMark.InnerLink(start, words.Length, reference.Target));
            if (isPage)
            {
                Add(new TextMark.PageNumber(start, number.Length, reference.Target));
            }
        }

        if (reference.Particle is { } particle)
        {
            AppendWords(Particle.Choose(words, particle), look, reference.Span);
        }
    }

    private void AppendIndexMark(Inline.IndexMark mark, Look look)
    {
        var start = text.Position;
        if (!isCopy)
        {
            var anchor = work.Inputs.Numbering.IndexAnchors[mark];
            work.IndexEntries.Add(new IndexEntry(mark.Term, anchor, mark.Term.IsListed(hasWords: !mark.Content.IsEmpty), mark.Span));
            text.Add(new TextMark.Anchor(start, 0, anchor));
        }

        Append(mark.Content, look);
        Add(new TextMark.Index(start, text.Position - start, mark.Term));
    }

    /// <summary>K70: the base is a run of its own, without the dots that would stand where the reading does.</summary>
    private void AppendRuby(Inline.Ruby ruby, Look look)
    {
        var start = text.Position;
        AppendWords(ruby.Base, look with { Style = look.Style with { RubyStart = start, HasDots = false } }, ruby.Span);
        text.Add(new TextMark.Ruby(start, text.Position - start, ruby.Reading));
    }

    private void AppendMarked(Inline.Marked marked, Look look)
    {
        if (marked.Id is { } id)
        {
            Add(new TextMark.Anchor(text.Position, 0, id));
        }

        Append(marked.Content, marked.Language is { } language ? look with { Style = Styles.InLanguage(look.Style, language) } : look);
    }

    private void Add(TextMark mark)
    {
        if (!isCopy || mark is TextMark.Picture)
        {
            text.Add(mark);
        }
    }
}
