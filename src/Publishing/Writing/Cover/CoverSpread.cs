using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Cover;

/// <summary>The printed cover as one page: the ground, the front (a picture or letters), the spine, the back with its blurb and barcode.</summary>
internal sealed class CoverSpread
{
    /// <summary>P18: words of the spine keep off its folds.</summary>
    private static readonly Length FoldSafe = Length.FromMillimetres(1.5);

    /// <summary>M12 asks for 5 mm from cut and fold; the eye asks for more.</summary>
    private static readonly Length BoxMargin = Length.FromMillimetres(12);

    /// <summary>The blurb of page-design.md: 9.5 on 16 at a narrow measure.</summary>
    private static readonly Length BlurbSize = Length.FromPoints(9.5);
    private static readonly Length BlurbLeading = Length.FromPoints(16);
    private const double BlurbMeasure = 0.62;

    private static readonly Length FoldMark = Length.FromMillimetres(4);
    private static readonly Length Hairline = Length.FromPoints(0.25);

    private readonly Book book;
    private readonly LayoutConfig layout;
    private readonly FontLibrary fonts;
    private readonly CoverGeometry geometry;
    private readonly CoverColor color;
    private readonly CoverLetters letters;
    private readonly ImmutableArray<Placed>.Builder items = ImmutableArray.CreateBuilder<Placed>();

    private CoverSpread(Book book, LayoutConfig layout, CoverGeometry geometry, FontLibrary fonts)
    {
        (this.book, this.layout, this.geometry, this.fonts) = (book, layout, geometry, fonts);
        color = CoverPalette.For(book.Metadata.Id, layout.Cover.Ground);
        letters = new CoverLetters(fonts, items, Ink.Of(color.Letters));
    }

    /// <summary>A book of one page.</summary>
    public static TypesetBook Make(Book book, LayoutConfig layout, CoverGeometry geometry, FontLibrary fonts)
    {
        var spread = new CoverSpread(book, layout, geometry, fonts);
        spread.Draw();
        var page = new Page { Size = geometry.Spread, Number = 1, Label = "표지", Items = spread.items.DrainToImmutable() };
        return new TypesetBook { Metadata = book.Metadata, Pages = [page], Images = book.Images, DrawingFonts = DrawingFonts.Of(layout, fonts, book.Metadata.Language) };
    }

    /// <summary>Whether the spine of a cover carries words (P18).</summary>
    public static bool HasSpineText(CoverDesign cover, Length spine) =>
        cover.SpineText == SpineText.Always || (cover.SpineText == SpineText.Auto && spine >= SpineThickness.LeastForText);

    private void Draw()
    {
        items.Add(new Placed.Rule(new Rect(Length.Zero, Length.Zero, geometry.Spread.Width, geometry.Spread.Height), Ink.Of(color.Ground)));
        DrawFront();
        if (HasSpineText(layout.Cover, geometry.Spine.Width))
        {
            DrawSpine();
        }

        DrawBack();
        if (layout.Print.Marks != PrintMarks.None)
        {
            DrawFoldMarks();
        }
    }

    /// <summary>A picture fills the front from the fold of the spine to the cut, or to the fold of the flap.</summary>
    private void DrawFront()
    {
        if (book.CoverImage is { } path && book.Images.ContainsKey(path))
        {
            var right = geometry.Folds?.Front ?? geometry.Front.Right;
            items.Add(new Placed.Picture(geometry.Front with { Width = right - geometry.Front.X }, path, "") { IsFilling = true });
            return;
        }

        FrontCover.Draw(items, geometry.Front, book.Metadata, layout.TitlePages, color, fonts);
    }

    /// <summary>Title, people, house from the head down, each as large as the spine lets it.</summary>
    private void DrawSpine()
    {
        var spine = geometry.Spine;
        var room = Length.Max(Length.FromPoints(5), spine.Width - (FoldSafe * 2));
        var design = layout.TitlePages;
        var top = spine.Height * 0.08;
        var title = Fitted(book.Metadata.Title, design.Font, Length.Min(room * 0.72, Length.FromPoints(22)), spine.Height * 0.5);
        DrawDown(book.Metadata.Title, title, top);
        var (size, y) = (Length.Min(title.Size * 0.62, Length.FromPoints(11)), top + letters.WidthOf(book.Metadata.Title, title) + (title.Size * 1.4));
        if (Credits.Of(book.Metadata) is [var first, ..])
        {
            var people = Fitted(first.Line, design.AuthorFont, size, spine.Height * 0.25);
            DrawDown(first.Line, people, y);
        }

        if (book.Metadata.Publisher.House is { } house)
        {
            var style = Fitted(house, design.AuthorFont with { Weight = 500 }, size, spine.Height * 0.15);
            DrawDown(house, style, (spine.Height * 0.93) - letters.WidthOf(house, style));
        }
    }

    private TextStyle Fitted(string words, FontChoice font, Length size, Length measure)
    {
        var style = CoverLetters.StyleOf(font, size);
        var width = letters.WidthOf(words, style);
        return width <= measure ? style : style with { Size = size * (measure / width) };
    }

    /// <summary>Turned with the clock; the middle of the Hangul square (0.38 em above the baseline) on the middle of the spine.</summary>
    private void DrawDown(string words, TextStyle style, Length y) =>
        letters.Draw(words, style, new Point(geometry.Spine.X + (geometry.Spine.Width / 2) - (style.Size * 0.38), y), Turn.Right);

    private void DrawBack()
    {
        var back = geometry.Back;
        if (book.Metadata.Description is { } blurb)
        {
            var style = CoverLetters.StyleOf(layout.TitlePages.AuthorFont, BlurbSize);
            letters.DrawParagraph(blurb, style, back.Width * BlurbMeasure, new Point(back.X + (back.Width * 0.12), back.Height * 0.16), BlurbLeading);
        }

        BarcodeBox.Draw(items, new Point(back.Right - BoxMargin, back.Bottom - BoxMargin), book.Metadata, layout.Cover.Barcode, fonts);
    }

    /// <summary>Outside the bleed above and below: where the spine and the flaps are folded.</summary>
    private void DrawFoldMarks()
    {
        var away = geometry.Bleed + Length.FromMillimetres(1);
        Length[] folds = geometry.Folds is var (backFlap, frontFlap)
            ? [backFlap, geometry.Spine.X, geometry.Spine.Right, frontFlap]
            : [geometry.Spine.X, geometry.Spine.Right];
        foreach (var x in folds)
        {
            items.Add(new Placed.Rule(new Rect(x - (Hairline / 2), Length.Zero - away - FoldMark, Hairline, FoldMark), Ink.Full));
            items.Add(new Placed.Rule(new Rect(x - (Hairline / 2), geometry.Spread.Height + away, Hairline, FoldMark), Ink.Full));
        }
    }
}
