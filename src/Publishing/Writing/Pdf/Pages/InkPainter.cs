using Publishing.Design;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>
/// Sets the colour of what is filled next: gray or RGB in a file to read, inks in one for the press. Black of the press prints over what
/// lies below it, so that no white shows where plates do not meet; white never does (P25, P32).
/// </summary>
internal sealed class InkPainter(PdfContent content, PressOptions? press)
{
    /// <summary>Graphics states of a press page: painting over with ink left out where it is 0 (OPM 1), and knocking out.</summary>
    public const string Over = "GO";
    public const string Out = "GN";

    private static readonly PdfNumber None = PdfNumber.Of(0);

    private readonly List<InkColor> spots = [];

    /// <summary>As last set; a page to read starts with black.</summary>
    private Ink? current = press is null ? Ink.Full : null;
    private string? state;

    /// <summary>Spot inks that the page names, in order of their use.</summary>
    public IReadOnlyList<InkColor> Spots => spots;

    public void Set(Ink ink)
    {
        if (ink == current)
        {
            return;
        }

        current = ink;
        if (press is null)
        {
            SetForScreen(ink);
        }
        else
        {
            SetForPress(ink);
        }
    }

    private void SetForScreen(Ink ink)
    {
        if (ink.Color is { } color)
        {
            content.FillRgb(Share(color.Rgb >> 16), Share(color.Rgb >> 8), Share(color.Rgb));
        }
        else
        {
            content.FillGray(PdfNumber.Of(1 - Math.Clamp(ink.Black, 0, 1)));
        }
    }

    private void SetForPress(Ink ink)
    {
        SetState(ink.Color is null && ink.Black > 0 ? Over : Out);
        if (ink.Color is { IsSpot: true } spot)
        {
            if (!spots.Contains(spot))
            {
                spots.Add(spot);
            }

            content.FillSpot(SpotInks.ResourceOf(spot));
        }
        else if (ink.Color is { } color)
        {
            content.FillInks(Percent(color.Cmyk.Cyan), Percent(color.Cmyk.Magenta), Percent(color.Cmyk.Yellow), Percent(color.Cmyk.Black));
        }
        else
        {
            content.FillInks(None, None, None, PdfNumber.Of(Math.Clamp(ink.Black, 0, 1)));
        }
    }

    private void SetState(string wanted)
    {
        if (wanted != state)
        {
            content.State(wanted);
            state = wanted;
        }
    }

    private static PdfNumber Share(uint value) => PdfNumber.Of((value & 0xFF) / 255.0);

    private static PdfNumber Percent(double value) => PdfNumber.Of(value / 100);
}
