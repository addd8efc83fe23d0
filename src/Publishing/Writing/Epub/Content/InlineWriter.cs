using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>Writes running text of one document as XHTML.</summary>
internal sealed class InlineWriter(ContentSetting setting, ContentDocument document, EpubDocument.Text? place)
{
    /// <summary>Author's identifiers written so far: one met twice is written once, so that the file stays valid.</summary>
    private readonly HashSet<string> written = [];

    /// <summary>Calls of each note so far.</summary>
    private readonly Dictionary<int, int> calls = [];

    private int terms;

    /// <summary>A link may hold no other link (HTML §4.5.1).</summary>
    private bool isInLink;

    private MarkupWriter Markup => document.Markup;

    /// <summary>The XML identifier for a block or stretch with an identifier of the author, or null.</summary>
    public string? Claim(string? id) => setting.Plan.Anchors.IdOf(id) is { } clean && written.Add(clean) ? clean : null;

    /// <summary>A block of text has been opened: pages that start with its first letter are marked before its number or label.</summary>
    public void Begin(ImmutableArray<Inline> content)
    {
        document.MarkPages();
        if (setting.Pages is { } pages && FirstLeaf(content) is { } leaf)
        {
            foreach (var page in pages.TakeAt(leaf.Span))
            {
                document.Mark(page.Pages);
            }
        }
    }

    private static Inline? FirstLeaf(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            var inside = PlainText.ContentOf(inline);
            if ((inside.IsEmpty ? inline : FirstLeaf(inside)) is { } leaf)
            {
                return leaf;
            }
        }

        return null;
    }

    public void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Write(inline);
        }
    }

    public void Write(Inline inline)
    {
        Markup.Place = inline.Span;
        var before = document.Role;
        if (inline is Inline.Reference or Inline.Ruby or Inline.Image or Inline.NoteMark)
        {
            MarkPages(inline.Span);
        }

        switch (inline)
        {
            case Inline.Text text:
                WritePaged(text.Value, text.Span, WriteWords);
                break;
            case Inline.Emphasis emphasis:
                Wrap("em", emphasis.Content, FaceRole.Emphasis);
                break;
            case Inline.Strong strong:
                Wrap("strong", strong.Content, FaceRole.Strong);
                break;
            case Inline.EmphasisDots dots:
                Wrap("em", dots.Content, null, ("class", "dot"));
                break;
            case Inline.Underline underline:
                Wrap("u", underline.Content, null);
                break;
            case Inline.Strike strike:
                Wrap("s", strike.Content, null);
                break;
            case Inline.Superscript raised:
                Wrap("sup", raised.Content, null);
                break;
            case Inline.Subscript lowered:
                Wrap("sub", lowered.Content, null);
                break;
            case Inline.Code code:
                Markup.Open("code");
                document.Role = FaceRole.Code;
                WritePaged(code.Value, code.Span, document.Words);
                document.Role = before;
                Markup.Close();
                break;
            case Inline.Link link:
                WriteLink(link);
                break;
            case Inline.Image image:
                WriteImage(image);
                break;
            case Inline.LineBreak:
                Markup.Empty("br").Line();
                break;
            case Inline.NoteMark mark:
                WriteNoteCall(mark);
                break;
            case Inline.Reference reference:
                WriteReference(reference);
                break;
            case Inline.IndexMark mark:
                WriteIndexMark(mark);
                break;
            case Inline.Ruby ruby:
                WriteRuby(ruby);
                break;
            case Inline.Marked marked:
                WriteMarked(marked);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Words with the pages that start between their letters.</summary>
    public void WritePaged(string words, SourceSpan span, Action<string> write)
    {
        var at = 0;
        foreach (var page in setting.Pages?.Take(span) ?? [])
        {
            // Letter n of the span is letter n of the words only where both are as long.
            var letter = Math.Clamp(page.Letter > 0 ? page.Letter : span.Length == words.Length ? page.Start - span.Start : 0, at, words.Length);
            write(words[at..letter]);
            document.Mark(page.Pages);
            at = letter;
        }

        write(at == 0 ? words : words[at..]);
    }

    private void MarkPages(SourceSpan span)
    {
        foreach (var page in setting.Pages?.Take(span) ?? [])
        {
            document.Mark(page.Pages);
        }
    }

    /// <summary>E22: rare letters take the face that is carried for them, unless the face around them is carried already.</summary>
    private void WriteWords(string words)
    {
        if (setting.Faces.Carries(document.Role) || !setting.Faces.Carries(FaceRole.RareLetters) || !RareLetters.MayHave(words))
        {
            document.Words(words);
            return;
        }

        foreach (var (text, isRare) in RareLetters.Split(words))
        {
            if (isRare)
            {
                document.Element("span", text, FaceRole.RareLetters, ("class", "rare"));
            }
            else
            {
                document.Words(text);
            }
        }
    }

    /// <summary>Inside a heading the heading's face stays; elsewhere the stretch takes its own.</summary>
    private void Wrap(string element, ImmutableArray<Inline> content, FaceRole? role, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var before = document.Role;
        document.Role = before is FaceRole.Body or FaceRole.Emphasis or FaceRole.Strong ? role ?? before : before;
        Markup.Open(element, attributes);
        Write(content);
        Markup.Close();
        document.Role = before;
    }

    private void WriteLink(Inline.Link link)
    {
        var address = AddressOf(link.Target);
        if (address is null)
        {
            setting.Findings.Diagnostics.Add(EpubDiagnostics.UnusableAddress(link.Target, link.Span));
        }

        if (address is null || isInLink)
        {
            Write(link.Content);
            return;
        }

        isInLink = true;
        Wrap("a", link.Content, null, ("href", address));
        isInLink = false;
    }

    /// <summary>An absolute address in the characters that URLs allow, or null.</summary>
    private static string? AddressOf(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "tel" ? address.AbsoluteUri : null;

    private void WriteImage(Inline.Image image)
    {
        if (setting.Images.NameOf(image.Path, image.Span) is not { } name)
        {
            document.Words(image.Alternative);
            return;
        }

        setting.Findings.Pictures++;
        setting.Findings.DescribedPictures += image.Alternative.Length > 0 ? 1 : 0;
        Markup.Empty("img", ("class", "inline"), ("src", name), ("alt", image.Alternative));
    }

    /// <summary>E20: the call leads to the note, and the note's back link to its first call.</summary>
    private void WriteNoteCall(Inline.NoteMark mark)
    {
        calls[mark.Note] = calls.GetValueOrDefault(mark.Note) + 1;
        var number = NoteNumber(mark.Note);
        var suffix = calls[mark.Note] > 1 ? string.Create(CultureInfo.InvariantCulture, $".{calls[mark.Note]}") : "";
        var words = NoteWords(mark.Note);
        if (isInLink)
        {
            document.Element("sup", words, document.Role, ("id", CallId(number) + suffix));
            return;
        }

        Markup.Open("sup");
        document.Element("a", words, document.Role,
            ("id", CallId(number) + suffix), ("href", HomeOf(mark.Note) + "#" + NoteId(number)), ("epub:type", "noteref"), ("role", "doc-noteref"), ("class", "noteref"));
        Markup.Close();
    }

    /// <summary>The file of a note, empty where it is this one.</summary>
    private string HomeOf(int note) => place is { } text && text.NoteHomes[note] != document.Name ? text.NoteHomes[note] : "";

    /// <summary>The number that a note of this chapter is shown with.</summary>
    public int NoteNumber(int note) => (place?.FirstNote ?? 1) + note;

    /// <summary>The same in the form of the layout: <c>1)</c>.</summary>
    public string NoteWords(int note) => NoteFlow.Words(setting.Layout.Notes.Form, NoteNumber(note));

    public bool IsCalled(int note) => calls.ContainsKey(note);

    public static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"note.{number}");

    public static string CallId(int number) => string.Create(CultureInfo.InvariantCulture, $"call.{number}");

    /// <summary>
    /// 그림 3을: the label as a link, the particle by its sound (K31–K34). A page is that of the print edition; without one it is named by the
    /// label too, for a page on a screen has no number.
    /// </summary>
    private void WriteReference(Inline.Reference reference)
    {
        var label = reference.Kind == ReferenceKind.Page && setting.Pages?.LabelOf(reference.Target) is { } page ? page + "쪽"
            : setting.Numbering.ById.TryGetValue(reference.Target, out var numbered) ? numbered.Label : reference.Target;
        var href = isInLink ? null : setting.Plan.Anchors.HrefOf(reference.Target, document.Name);
        if (href is not null)
        {
            Markup.Open("a", ("href", href), ("class", "ref"));
        }

        document.Words(label);
        if (href is not null)
        {
            Markup.Close();
        }

        if (reference.Particle is { } particle)
        {
            document.Words(Particle.Choose(label, particle));
        }
    }

    private void WriteIndexMark(Inline.IndexMark mark)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"index.{++terms}");
        var isListed = mark.Term.IsListed(hasWords: !mark.Content.IsEmpty);
        setting.Findings.Terms.Add(new(mark.Term, isListed ? document.Name + "#" + id : null, place?.Label ?? place?.Title ?? "", setting.Pages?.LabelOf(setting.Numbering.IndexAnchors[mark])));
        if (!isListed && mark.Content.IsEmpty)
        {
            return;
        }

        Markup.Open("span", ("id", isListed ? id : null));
        Write(mark.Content);
        Markup.Close();
    }

    /// <summary>The reading in parentheses shows where ruby is unknown (E19).</summary>
    private void WriteRuby(Inline.Ruby ruby)
    {
        setting.Findings.HasRuby = true;
        Markup.Open("ruby");
        document.Words(ruby.Base);
        Markup.Element("rp", "(").Open("rt");
        document.Words(ruby.Reading);
        Markup.Close().Element("rp", ")").Close();
    }

    private void WriteMarked(Inline.Marked marked)
    {
        var id = Claim(marked.Id);
        if (id is null && marked.Language is null)
        {
            Write(marked.Content);
            return;
        }

        Wrap("span", marked.Content, null, ("id", id), ("lang", marked.Language), ("xml:lang", marked.Language));
    }
}
