using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Raster;

namespace Publishing.Writing.Cover;

/// <summary>Draws the typographic front for stores and e-readers (E9). Same record, same bytes.</summary>
internal static class CoverImage
{
    public const int Width = FrontCover.Units;
    public const int Height = 2560;

    private const int JpegQuality = 92;
    private const double PointsPerInch = 72;

    /// <summary>A JPEG of 1600 by 2560 pixels.</summary>
    public static ImmutableArray<byte> Draw(Metadata metadata, LayoutConfig layout, FontLibrary fonts)
    {
        var color = CoverPalette.For(metadata.Id, layout.Cover.Ground);
        var area = new Rect(Length.Zero, Length.Zero, Length.FromPoints(Width), Length.FromPoints(Height));
        var items = ImmutableArray.CreateBuilder<Placed>();
        items.Add(new Placed.Rule(area, Ink.Of(color.Ground)));
        FrontCover.Draw(items, area, metadata, layout.TitlePages, color, fonts);
        var page = new Page { Size = new Size(area.Width, area.Height), Number = 1, Label = "", Items = items.DrainToImmutable() };
        return ImmutableCollectionsMarshal.AsImmutableArray(PageRaster.DrawFlat(new TypesetBook { Metadata = metadata, Pages = [page] }, page, PointsPerInch, JpegQuality));
    }
}
