using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Pdf.Press;

/// <summary>
/// Makes the pages of the press from those of the book: without links and tags, with marks and a slug line outside the bleed where asked,
/// and with blank pages that fill the last signature.
/// </summary>
internal sealed class PressPages
{
    private static readonly Length MarkLength = Length.FromMillimetres(5);
    private static readonly Length BleedMarkLength = Length.FromMillimetres(3);
    private static readonly Length RegistrationRadius = Length.FromMillimetres(1.5);
    private static readonly Length RegistrationArm = Length.FromMillimetres(3);

    /// <summary>P3.</summary>
    private static readonly Length Thickness = Length.FromPoints(0.25);

    private static readonly InkColor AllInks = new("All", new Cmyk(100, 100, 100, 100), 0, IsSpot: true);

    private readonly PressOptions options;
    private readonly Size trim;
    private readonly Ink ink;
    private readonly ImmutableArray<Placed>.Builder items = ImmutableArray.CreateBuilder<Placed>();

    private PressPages(PressOptions options, Size trim)
    {
        (this.options, this.trim) = (options, trim);
        ink = options.IsBlackOnly ? Ink.Full : Ink.Of(AllInks);
    }

    /// <summary>P9: leaves have two sides, what is sewn or stapled folds into four; where asked, whole signatures.</summary>
    public static int CountOf(int pages, LayoutConfig layout)
    {
        var multiple = layout.Print.Pad ? layout.Print.Signature : layout.Page.Binding is Binding.Saddle or Binding.Cased ? 4 : 2;
        return (pages + multiple - 1) / multiple * multiple;
    }

    /// <param name="count">Blank pages are added up to this number.</param>
    /// <param name="slug">Of a page, by its label; null for none.</param>
    public static TypesetBook Make(TypesetBook book, PressOptions options, int count, Func<string, StyledText>? slug, FontLibrary fonts) => book with
    {
        Elements = [],
        Outline = [],
        Pages = [.. book.Pages.Concat(Blanks(book, count)).Select(page => Make(page, options, slug, fonts))],
    };

    /// <summary>K-only or four inks, as the slug line says it.</summary>
    public static StyledText SlugOf(string title, string label, string date, bool isBlackOnly, FontChoice font) => StyledTextBuilder.Of(
        $"{title}  ·  {label}쪽  ·  {date}  ·  {(isBlackOnly ? "먹(K)" : "CMYK")}", new TextStyle { Font = font, Size = Length.FromPoints(5.5) });

    private static IEnumerable<Page> Blanks(TypesetBook book, int count) => book.Pages.IsEmpty
        ? []
        : Enumerable.Range(book.Pages.Length + 1, Math.Max(0, count - book.Pages.Length)).Select(number =>
            new Page { Size = book.Pages[0].Size, Number = number, Label = number.ToString(CultureInfo.InvariantCulture) });

    private static Page Make(Page page, PressOptions options, Func<string, StyledText>? slug, FontLibrary fonts)
    {
        var press = new PressPages(options, page.Size);
        press.items.AddRange(page.Items.Where(item => item is not Placed.Link));
        press.DrawMarks();
        if (slug is not null)
        {
            press.DrawSlug(Shaper.Shape(slug(page.Label), fonts));
        }

        return page with { Items = press.items.DrainToImmutable() };
    }

    private void DrawMarks()
    {
        if (options.Marks == PrintMarks.None)
        {
            return;
        }

        DrawCorners(Length.Zero, MarkLength);
        if (options.Marks == PrintMarks.Full)
        {
            DrawCorners(options.Bleed, BleedMarkLength);
            DrawRegistration();
        }
    }

    /// <summary>Two lines at each corner, in line with the edges of the trim or, further out, of the bleed.</summary>
    private void DrawCorners(Length outside, Length length)
    {
        var start = options.MarkStart;
        foreach (var x in new[] { Length.Zero - outside, trim.Width + outside })
        {
            Draw(x, Length.Zero - start - length, x, Length.Zero - start);
            Draw(x, trim.Height + start, x, trim.Height + start + length);
        }

        foreach (var y in new[] { Length.Zero - outside, trim.Height + outside })
        {
            Draw(Length.Zero - start - length, y, Length.Zero - start, y);
            Draw(trim.Width + start, y, trim.Width + start + length, y);
        }
    }

    /// <summary>가늠표: a cross in a ring at the middle of each side.</summary>
    private void DrawRegistration()
    {
        var away = options.MarkStart + RegistrationArm;
        var (middle, centre) = (trim.Width / 2, trim.Height / 2);
        Point[] places = [new(middle, Length.Zero - away), new(middle, trim.Height + away), new(Length.Zero - away, centre), new(trim.Width + away, centre)];
        foreach (var place in places)
        {
            Draw(place.X - RegistrationArm, place.Y, place.X + RegistrationArm, place.Y);
            Draw(place.X, place.Y - RegistrationArm, place.X, place.Y + RegistrationArm);
            items.Add(new Placed.Dot(place, RegistrationRadius * 2, ink) { Hole = (RegistrationRadius * 2) - (Thickness * 2) });
        }
    }

    /// <summary>An upright line between two points, its middle on them.</summary>
    private void Draw(Length left, Length top, Length right, Length bottom) => items.Add(new Placed.Rule(
        left == right
            ? new Rect(left - (Thickness / 2), top, Thickness, bottom - top)
            : new Rect(left, top - (Thickness / 2), right - left, Thickness),
        ink));

    /// <summary>Below the page, left of the registration mark.</summary>
    private void DrawSlug(ShapedText slug)
    {
        var pen = new Point(Length.FromMillimetres(8), trim.Height + options.MarkStart + Length.FromMillimetres(4));
        DisplayType.Paint(items, slug, pen, ink, LineRole.Folio);
    }
}
