using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Cover;

/// <summary>The white box of the back cover: ISBN in letters, bars with their digits, the add-on beside them, the price below (M8 to M12, P20).</summary>
internal sealed class BarcodeBox
{
    /// <summary>M10: a module at 100 % is 0.33 mm.</summary>
    private const double ModuleMillimetres = 0.33;

    /// <summary>M10 and M11 in modules: quiet zones at the left and the right, the gap before the add-on.</summary>
    private const int QuietLeft = 11;
    private const int QuietRight = 7;
    private const int Gap = 9;
    private const int MainModules = 95;
    private const int AddonModules = 47;

    /// <summary>Height of the bars: 22.85 mm at 100 %, of the guards five modules more.</summary>
    private const double BarModules = 22.85 / ModuleMillimetres;
    private const double GuardModules = BarModules + 5;

    private static readonly ImmutableArray<int> Guards = [0, 2, 46, 48, 92, 94];

    private readonly ImmutableArray<Placed>.Builder items;
    private readonly CoverLetters letters;
    private readonly Length module;
    private readonly string isbn;
    private readonly string? addon;
    private readonly int? price;

    private BarcodeBox(ImmutableArray<Placed>.Builder items, Metadata metadata, int percent, FontLibrary fonts)
    {
        this.items = items;
        letters = new CoverLetters(fonts, items, Ink.Full);
        module = Length.FromMillimetres(ModuleMillimetres * percent / 100);
        (isbn, addon, price) = (metadata.Isbn.Print!, metadata.Isbn.Addon, metadata.IsNotForSale ? null : metadata.Price.Print);
    }

    /// <summary>Digits alone, as the bars have them.</summary>
    public static string DigitsOf(string isbn) => isbn.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Draws the box with its lower right corner at a point; gives its area, or null for a book without an ISBN.</summary>
    public static Rect? Draw(ImmutableArray<Placed>.Builder items, Point corner, Metadata metadata, int percent, FontLibrary fonts) =>
        metadata.Isbn.Print is null ? null : new BarcodeBox(items, metadata, percent, fonts).Draw(corner);

    private Length TextSize => module * 8;

    private Rect Draw(Point corner)
    {
        var width = module * (QuietLeft + MainModules + (addon is null ? QuietRight : Gap + AddonModules + QuietRight));
        var top = module * 13;
        var height = top + (module * (GuardModules + 9)) + (price is null ? Length.Zero : module * 10);
        var box = new Rect(corner.X - width, corner.Y - height, width, height);
        items.Add(new Placed.Rule(box, new Ink(0)));
        var left = box.X + (module * QuietLeft);
        var bars = box.Y + top;
        DrawIsbn(left, bars);
        DrawBars(Barcode.Main(DigitsOf(isbn)), left, bars, module * BarModules, Guards);
        DrawDigits(DigitsOf(isbn), left, bars + (module * BarModules));
        if (addon is not null)
        {
            DrawAddon(addon, left + (module * (MainModules + Gap)), bars);
        }

        if (price is { } won)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"값 {won:#,0}원");
            var style = CoverLetters.StyleOf(new FontChoice("Noto Sans KR", 500), TextSize * 1.05);
            letters.Draw(words, style, new Point(box.Right - (module * QuietRight) - letters.WidthOf(words, style), box.Bottom - (module * 4)));
        }

        return box;
    }

    /// <summary>As wide as the bars of the main symbol, so that both edges are in line.</summary>
    private void DrawIsbn(Length left, Length bars)
    {
        var words = "ISBN " + isbn;
        var style = Mono(TextSize);
        var natural = letters.WidthOf(words, style);
        letters.Draw(words, natural > module * MainModules ? Mono(TextSize * ((module * MainModules) / natural)) : style, new Point(left, bars - (module * 4)));
    }

    private void DrawBars(string modules, Length left, Length top, Length height, ImmutableArray<int> guards)
    {
        for (var i = 0; i < modules.Length; i++)
        {
            var start = i;
            while (i < modules.Length && modules[i] == '1' && guards.Contains(i) == guards.Contains(start))
            {
                i++;
            }

            if (i > start)
            {
                var tall = guards.Contains(start) ? module * GuardModules : height;
                items.Add(new Placed.Rule(new Rect(left + (module * start), top, module * (i - start), tall), Ink.Full));
                i--;
            }
        }
    }

    /// <summary>The first digit in the quiet zone, six and six under the halves.</summary>
    private void DrawDigits(string digits, Length left, Length barFoot)
    {
        var baseline = barFoot + (module * 8);
        var style = Mono(TextSize);
        letters.Draw(digits[..1], style, new Point(left - (module * 9), baseline));
        for (var i = 1; i < digits.Length; i++)
        {
            // Each digit in the middle of its seven modules: from 3 in the left half, from 50 in the right.
            var start = i <= 6 ? 3 + (7 * (i - 1)) : 50 + (7 * (i - 7));
            Centre(digits[i..(i + 1)], style, left + (module * (start + 3.5)), baseline);
        }
    }

    /// <summary>Digits above its bars, whose feet are those of the main symbol's guards.</summary>
    private void DrawAddon(string digits, Length left, Length top)
    {
        var style = Mono(TextSize);
        for (var i = 0; i < digits.Length; i++)
        {
            Centre(digits[i..(i + 1)], style, left + (module * (7.5 + (9 * i))), top + (module * 5));
        }

        var start = module * 8;
        DrawBars(Barcode.Addon(digits), left, top + start, (module * GuardModules) - start, []);
    }

    private void Centre(string words, Publishing.Typesetting.Flow.TextStyle style, Length middle, Length baseline) =>
        letters.Draw(words, style, new Point(middle - (letters.WidthOf(words, style) / 2), baseline));

    private static Publishing.Typesetting.Flow.TextStyle Mono(Length size) => new() { Font = new FontChoice("Nanum Gothic Coding"), Size = size };
}
