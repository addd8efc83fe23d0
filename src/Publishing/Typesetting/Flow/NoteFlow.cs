using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>주: the same text for the foot of the page and for the list at the end, its number hung, with links both ways (K54–K57).</summary>
internal static class NoteFlow
{
    /// <summary>Column of the number, in ems of the note: <c>9)</c>, and wider from ten on.</summary>
    private static readonly Em Hang = new(1.4);
    private static readonly Em WideHang = new(1.9);

    // ⑳ of U+2460 and on.
    private const int LastCircled = 20;
    private const char FigureSpace = '\u2007';
    private static readonly string[] Symbols = ["*", "†", "‡", "§"];

    public static string NoteAnchor(string chapter, int note) => Anchor("note", chapter, note);

    public static string CallAnchor(string chapter, int note) => Anchor("call", chapter, note);

    /// <summary>
    /// <c>3)</c>: counted on the page, in the chapter or through the book. A mark that once had more digits keeps their room, as figure
    /// spaces, so that the width of a mark never shrinks from one round to the next and the rounds end.
    /// </summary>
    public static string MarkOf(SectionWork work, int note)
    {
        var words = MarkOf(work.Inputs, work.Id, note);
        return IsByPage(work.Layout.Notes) ? words.PadRight(words.Length + MissingDigits(SlotOf(work.Inputs, work.Id, note)), FigureSpace) : words;
    }

    private static int MissingDigits(NoteSlot slot) => Math.Max(0, slot.Digits - Digits(slot.Number).Length);

    /// <summary>The notes of a chapter for the feet of its pages.</summary>
    public static ImmutableArray<FlowNote> BuildFootnotes(SectionWork work, Chapter chapter) =>
        [.. chapter.Notes.Select((note, index) => new FlowNote(Build(work, chapter, note, index)))];

    /// <summary>The notes of a chapter as a list.</summary>
    public static ImmutableArray<FlowBlock> BuildEndnotes(SectionWork work, Chapter chapter) =>
        [.. chapter.Notes.SelectMany((note, index) => Build(work, chapter, note, index))];

    private static ImmutableArray<FlowBlock> Build(SectionWork work, Chapter chapter, Note note, int index)
    {
        var design = work.Layout.Notes;
        var element = work.AddElement(ElementRole.Note, SectionWork.Root);
        var label = work.AddElement(ElementRole.ListLabel, element);
        var hang = (!IsByPage(work.Layout.Notes) && work.Inputs.FirstNotes[chapter.Id] + chapter.Notes.Length > 10 ? WideHang : Hang).At(design.Size);
        var shape = work.Styles.BodyShape with { Leading = design.Leading, Hang = 0 };
        var setting = new BlockSetting(work.Styles.Note, shape, element) { Indent = design.Size, StartsFlush = true }.Indented(hang).Broken(design.Break);
        var blocks = BlockFlow.Build(work, note.Blocks, setting);
        return BlockFlow.WithAnchor(
            ListFlow.Marked(blocks, Mark(work, chapter, index), label, Length.Zero, setting), NoteAnchor(chapter.Id, index));
    }

    /// <summary>The number leads back to its call.</summary>
    private static StyledText Mark(SectionWork work, Chapter chapter, int index)
    {
        var words = MarkOf(work.Inputs, chapter.Id, index);
        return StyledTextBuilder.Of(words, work.Styles.Note, new TextMark.InnerLink(0, words.Length, CallAnchor(chapter.Id, index)));
    }

    private static string MarkOf(FlowInputs inputs, string chapter, int note) => Words(inputs.Layout.Notes.Form, NumberOf(inputs, chapter, note));

    /// <summary>Notes that do not stand on the pages of their calls have no page to be counted by.</summary>
    public static bool IsByPage(NotesDesign notes) => notes is { Number: NoteNumbering.Page, Place: NotePlace.Foot };

    private static NoteSlot SlotOf(FlowInputs inputs, string chapter, int note) =>
        inputs.NoteSlots.TryGetValue(chapter, out var slots) ? slots[note] : NoteSlot.Unknown;

    private static int NumberOf(FlowInputs inputs, string chapter, int note) =>
        IsByPage(inputs.Layout.Notes) ? SlotOf(inputs, chapter, note).Number : inputs.FirstNotes.GetValueOrDefault(chapter, 1) + note;

    /// <summary>A number in the form that the layout asks for; the EPUB has the same.</summary>
    public static string Words(NoteForm form, int number) => form switch
    {
        NoteForm.Plain => Digits(number),
        NoteForm.Circled when number <= LastCircled => ((char)('①' + number - 1)).ToString(),
        NoteForm.Hangul => KoreanCounter.Syllable(number) + ")",
        NoteForm.Hanja => KoreanCounter.Hanja(number) + ")",
        NoteForm.Symbols => string.Concat(Enumerable.Repeat(Symbols[(number - 1) % Symbols.Length], ((number - 1) / Symbols.Length) + 1)),
        _ => Digits(number) + ")",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Anchor(string kind, string chapter, int note) =>
        $"{kind}:{chapter}:{(note + 1).ToString(CultureInfo.InvariantCulture)}";
}
