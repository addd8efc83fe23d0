using System.Collections.Immutable;
using System.Security.Cryptography;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>Takes from typeset pages what is printed of them: no links, no words for screen readers, no places in the manuscript.</summary>
internal sealed class InkedPages
{
    /// <summary>Pictures by what they show: a file may change under its name.</summary>
    private readonly Dictionary<string, string> hashes;

    private InkedPages(TypesetBook book) =>
        hashes = book.Images.ToDictionary(image => image.Key, image => HashOf(image.Value), StringComparer.Ordinal);

    public static PrintedBook Of(TypesetBook book, ImmutableDictionary<string, SourceText> sources)
    {
        var inked = new InkedPages(book);
        return new([.. book.Pages.Select(inked.Of)], [.. WordCollector.Collect(book), inked.PicturesOf(book)]) { Sources = sources };
    }

    private PrintedPage Of(Page page) => new(page.Number, page.Label, page.Size, HeadOf(page), [.. page.Items.Where(item => item is not Placed.Link).Select(Of)])
    {
        Section = page.Section,
    };

    private static string HeadOf(Page page) => string.Concat(page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == LineRole.RunningHead).Select(glyphs => glyphs.Run.Text)).Trim();

    private PrintedMark Of(Placed item)
    {
        var left = LeftOf(item);
        var still = item.Moved(-left) with { Element = -1 };
        return new(PartOf(item), left, still is Placed.Picture picture ? picture with { Image = KeyOf(picture), Alternative = "" } : still, null);
    }

    private static MarkPart PartOf(Placed item) => item switch
    {
        Placed.Glyphs { Role: LineRole.Folio } => MarkPart.Folio,
        Placed.Glyphs { Role: LineRole.RunningHead } => MarkPart.Head,
        _ => MarkPart.Text,
    };

    private static Length LeftOf(Placed item) => item switch
    {
        Placed.Glyphs glyphs => glyphs.Origin.X,
        Placed.Rule rule => rule.Area.X,
        Placed.Dot dot => dot.Centre.X,
        Placed.Picture picture => picture.Area.X,
        _ => Length.Zero,
    };

    private PrintedStream PicturesOf(TypesetBook book) => new(null, [..
        from page in book.Pages
        from picture in page.Items.OfType<Placed.Picture>()
        select new PrintedWord(picture.Image, $"{KeyOf(picture)} {picture.Area.Width.Units} {picture.Area.Height.Units}", [new(page.Number, picture.Area)])]);

    private string KeyOf(Placed.Picture picture) => hashes.GetValueOrDefault(picture.Image, picture.Image);

    private static string HashOf(ImageFile image) => Convert.ToHexStringLower(SHA256.HashData(image.Bytes.AsSpan()));
}
