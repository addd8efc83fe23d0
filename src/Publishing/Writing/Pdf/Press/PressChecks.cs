using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Writing.Report;

namespace Publishing.Writing.Pdf.Press;

/// <summary>What a shop would ask back before it prints, as far as it follows from numbers.</summary>
internal static class PressChecks
{
    /// <summary>So few pages over that it pays to look for them: a quarter of a signature.</summary>
    private const int ShareWorthSaving = 4;

    /// <summary>What the pages of a book come to on the press.</summary>
    public static PressNumbers NumbersOf(int pages, LayoutConfig layout)
    {
        var count = PressPages.CountOf(pages, layout);
        return new(count, layout.Print.Signature, TrimSizes.PagesPerSheet(layout.Page.Trim.Name), SpineThickness.Of(count, layout.Print.Paper, layout.Cover));
    }

    /// <summary>P21: what a service that prints on demand would refuse.</summary>
    public static ImmutableArray<Diagnostic> OfProfile(int pages, LayoutConfig layout)
    {
        if (PodRules.Of(layout.Print.Profile) is not { } rules)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (pages < rules.LeastPages)
        {
            found.Add(PressDiagnostics.TooFewPages(rules.Name, pages, rules.LeastPages));
        }

        if (layout.Page.Trim.Name is not { } trim || !rules.Trims.Contains(trim))
        {
            found.Add(PressDiagnostics.TrimNotTaken(rules.Name, layout.Page.Trim.Name, rules.Trims));
        }

        return found.ToImmutable();
    }

    /// <summary>P9: pages that begin one more signature.</summary>
    public static ImmutableArray<Diagnostic> OfPages(int pages, PrintDesign print)
    {
        var over = pages % print.Signature;
        return over > 0 && pages > print.Signature && over <= print.Signature / ShareWorthSaving
            ? [PressDiagnostics.PagesOver(pages, over, print.Signature, (pages / print.Signature) + 1)]
            : [];
    }

    /// <summary>M4, P18, P20.</summary>
    /// <param name="spine">Null where it cannot be reckoned.</param>
    public static ImmutableArray<Diagnostic> OfCover(Metadata metadata, LayoutConfig layout, SpineThickness? spine)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (spine is null)
        {
            found.Add(PressDiagnostics.UnknownPaper(layout.Print.Paper, SpineThickness.KnownPapers));
        }
        else if (layout.Cover.SpineText == SpineText.Auto && spine.Width < SpineThickness.LeastForText)
        {
            found.Add(PressDiagnostics.ThinSpine(spine.Width, SpineThickness.LeastForText));
        }

        if (!metadata.IsNotForSale && (metadata.Isbn.Print is null || metadata.Price.Print is null))
        {
            found.Add(PressDiagnostics.NoBarcode());
        }

        return found.ToImmutable();
    }
}
