using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Fonts;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>
/// Shows runs of glyphs. The reader's pen moves by the font's advances and a space after every glyph (<c>Tc</c>); where the pen
/// would stand more than half a step from the typesetter's place, it is moved by <c>TJ</c>. Both pens are kept in whole numbers,
/// so the difference never adds up along a line: at most 0.005 pt up to 10 pt of size, half of that above.
/// </summary>
internal sealed class RunPainter(PdfContent content, MarkSequences marks)
{
    /// <summary>Pens count 10⁻¹⁰ pt: sizes are in 10⁻⁵ pt and advances in 10⁻⁵ of the size.</summary>
    private const long PenPerHundredThousandth = 100_000;

    /// <summary>Pen units in a unit of <see cref="Length"/> are 10¹⁰ / 65536 = 9765625 / 64.</summary>
    private const long PenPerLength = 9_765_625;
    private const long PenPerLengthDivisor = 64;
    private const int FullWidth = 1000;

    /// <summary>The space after glyphs is chosen in 10⁻⁴ pt.</summary>
    private const long SpaceStep = PenPerHundredThousandth * 10;

    /// <summary>Text state as last set; it outlives the text object.</summary>
    private EmbeddedFont? font;
    private PdfNumber size;
    private PdfNumber space = PdfNumber.Of(0);
    private PdfNumber rise = PdfNumber.Of(0);

    /// <summary>장평 in thousandths (K17): the reader multiplies all that it moves across by this, so both pens count before it.</summary>
    private int width = FullWidth;

    /// <summary>Origin of the line as last set.</summary>
    private PdfNumber lineX;
    private PdfNumber lineY;

    /// <summary>How far the reader's pen is from the run's origin.</summary>
    private long pen;

    private bool isShowing;

    /// <summary>The last letter of a line and the space after it are being said as one.</summary>
    private bool isEndOpen;

    /// <summary>Of the line as last set.</summary>
    private Turn lineTurn;

    /// <summary>Of the next run.</summary>
    public Turn Turn { get; set; }

    /// <summary>A text object has been opened: its line starts at the page's origin.</summary>
    public void BeginText()
    {
        lineTurn = Turn.None;
        lineX = PdfNumber.Of(0);
        lineY = PdfNumber.Of(0);
    }

    /// <param name="said">What stands for the run as a whole, or null for its own letters.</param>
    public void Paint(GlyphRun run, EmbeddedFont runFont, PdfNumber x, PdfNumber y, LineEnd end, string? said = null)
    {
        SetFont(runFont, PdfNumber.Of(run.Size));
        SetWidth((int)Math.Round(run.Style.Width * FullWidth));
        if (said is null)
        {
            // A base and its reading are spaced each in its own way.
            SetSpace(run);
        }

        MoveLine(x, y);
        pen = 0;
        var target = Length.Zero;
        var isWhole = said is not null || IsTornByReaders(run);
        if (isWhole)
        {
            marks.BeginSpan(said is { Length: > 0 } && end == LineEnd.SpaceInNextRun ? said + " " : said ?? run.Text);
        }

        var isSpelling = false;
        var lastWord = isWhole || isEndOpen ? -1 : LetterBeforeSpace(run, end);
        var letter = 0;
        var emWidth = run.EmWidth;
        foreach (var cluster in new RunClusters(run))
        {
            var isLastLetter = letter == lastWord;
            letter += cluster.Text.Length;
            var isAlone = cluster.Glyphs.Length == 1;
            var slot = isAlone ? runFont.Use.SlotOf(cluster.Glyphs[0], emWidth) : -1;
            var saysItself = isWhole || (isAlone && runFont.Use.Says(slot, cluster.Text));
            if (isLastLetter)
            {
                Pause();
                EndActualText(isSpelling);
                marks.BeginSpan(cluster.Text.ToString() + " ");
                (isSpelling, isEndOpen) = (false, true);
            }
            else if (!isEndOpen && (!saysItself || isSpelling))
            {
                Pause();
                EndActualText(isSpelling);
                isSpelling = !saysItself;
                BeginActualText(isSpelling, cluster.Text);
            }

            foreach (var glyph in cluster.Glyphs)
            {
                Show(glyph, isAlone ? slot : glyph.Id, target);
                target += glyph.Advance;
            }
        }

        Pause();
        EndActualText(isSpelling || isWhole || (isEndOpen && end != LineEnd.SpaceInNextRun));
        isEndOpen &= end == LineEnd.SpaceInNextRun;
        SetRise(PdfNumber.Of(0));
    }

    /// <summary>
    /// poppler drops a space that stands alone at a line end, and with it the difference between a word that ended there and one that
    /// goes on. Said together with the letter before it, the space is kept. Gives the first letter of that cluster, or −1.
    /// </summary>
    private static int LetterBeforeSpace(GlyphRun run, LineEnd end)
    {
        var letters = end switch
        {
            LineEnd.SpaceInRun => run.Text.Length - 1,
            LineEnd.SpaceInNextRun => run.Text.Length,
            _ => 0,
        };
        var last = -1;
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Cluster < letters)
            {
                last = glyph.Cluster;
            }
        }

        return letters > 0 ? last : -1;
    }

    /// <summary>
    /// Readers guess word spaces from gaps: they see one after every letter of a spaced-out line (poppler from 0.1 em), and none in
    /// a line whose words are single letters, such as 그 뒤, for its gaps are all alike; and one at a gap between Hangul and Latin (K25).
    /// Such a run says its text as a whole.
    /// </summary>
    private static bool IsTornByReaders(GlyphRun run)
    {
        const double widestUnseen = 0.08;
        return run.Text.Length > 1 && (run.Style.LetterSpacing.Value >= widestUnseen || HasOnlySingleLetters(run.Text)
            || (run.Style.Gaps is { } gaps && (gaps.Brackets == BracketWidth.Fixed || Math.Max(gaps.Latin.Value, gaps.Operator.Value) >= widestUnseen)));
    }

    private static bool HasOnlySingleLetters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) != (i % 2 == 1))
            {
                return false;
            }
        }

        return text.Length > 2;
    }

    /// <param name="target">The typesetter's pen.</param>
    private void Show(Glyph glyph, int slot, Length target)
    {
        SetRise(PdfNumber.Of(glyph.OffsetY));
        var isForm = slot != glyph.Id; // the offset is in its outline
        var wanted = ToPen(isForm ? target : target + glyph.OffsetX);
        var step = size.HundredThousandths * StepsOf(size);
        var off = pen - wanted;

        // Most glyphs stand where the pen is; the division would take longer than all else here.
        var back = Math.Abs(off) * 2 < step ? 0 : PdfNumber.RoundedQuotient(off, step);
        if (!isShowing)
        {
            marks.Resume();
            content.BeginGlyphs();
            isShowing = true;
        }

        if (back != 0)
        {
            content.Adjust(new PdfNumber(back * StepsOf(size) * 1000));
            pen -= back * step;
        }

        content.Glyph(font!.CodeOf(slot));
        pen += font.AdvanceOf(slot) * size.HundredThousandths + space.HundredThousandths * PenPerHundredThousandth;
    }

    /// <summary>Adjustments are whole thousandths of the size up to 10 pt and tenths of that above; counted here in 10⁻⁵ of the size.</summary>
    private static long StepsOf(PdfNumber size) => size.HundredThousandths <= 1_000_000 ? 100 : 10;

    private void MoveLine(PdfNumber x, PdfNumber y)
    {
        if (Turn != Turn.None || lineTurn != Turn.None)
        {
            content.SetLine(Turn switch { Turn.Left => 1, Turn.Right => -1, _ => 0 }, x, y);
        }
        else
        {
            content.MoveLine(x - lineX, y - lineY);
        }

        (lineX, lineY, lineTurn) = (x, y, Turn);
    }

    private void SetFont(EmbeddedFont wanted, PdfNumber wantedSize)
    {
        if (wanted != font || wantedSize != size)
        {
            content.Font(wanted.Resource, wantedSize);
            (font, size) = (wanted, wantedSize);
        }
    }

    private void SetWidth(int wanted)
    {
        if (wanted != width)
        {
            content.HorizontalScale(new PdfNumber(wanted * 10_000L));
            width = wanted;
        }
    }

    /// <summary>Tracking is the difference that more glyphs of the run share than any other; the others are moved one by one.</summary>
    private void SetSpace(GlyphRun run)
    {
        if (run.Glyphs.Length <= 1)
        {
            return;
        }

        // A line has some three: between syllables, at word spaces, after them. What comes after eight others is not the commonest.
        Span<long> spaces = stackalloc long[8];
        Span<int> votes = stackalloc int[8];
        var (known, most) = (0, 0);
        foreach (ref readonly var glyph in run.Glyphs.AsSpan()[..^1])
        {
            var difference = ToPen(glyph.Advance) - font!.AdvanceOf(glyph.Id) * size.HundredThousandths;
            var rounded = PdfNumber.RoundedQuotient(difference, SpaceStep);
            var place = spaces[..known].IndexOf(rounded);
            if (place < 0 && known < spaces.Length)
            {
                (place, spaces[known], votes[known]) = (known, rounded, 0);
                known++;
            }

            if (place >= 0 && ++votes[place] > votes[most])
            {
                most = place;
            }
        }

        var wanted = new PdfNumber(spaces[most] * 10);
        if (wanted != space)
        {
            content.CharacterSpace(wanted);
            space = wanted;
        }
    }

    private void SetRise(PdfNumber wanted)
    {
        if (wanted == rise)
        {
            return;
        }

        Pause();
        content.Rise(wanted);
        rise = wanted;
    }

    private void Pause()
    {
        if (isShowing)
        {
            content.EndGlyphs();
            isShowing = false;
        }
    }

    private void BeginActualText(bool isSpelling, ReadOnlySpan<char> text)
    {
        if (isSpelling)
        {
            marks.BeginSpan(text);
        }
    }

    private void EndActualText(bool isSpelling)
    {
        if (isSpelling)
        {
            marks.EndSpan();
        }
    }

    private long ToPen(Length length)
    {
        var scaled = length.Units * PenPerLength;
        return PdfNumber.RoundedQuotient(width == FullWidth ? scaled : scaled * FullWidth / width, PenPerLengthDivisor);
    }
}

/// <summary>How a run stands to the end of its line.</summary>
internal enum LineEnd
{
    /// <summary>Another run follows, or the line ends inside a word or a paragraph.</summary>
    None,

    /// <summary>The run's last letter is the space at which the line ended.</summary>
    SpaceInRun,

    /// <summary>That space is the whole of the next run.</summary>
    SpaceInNextRun,
}
