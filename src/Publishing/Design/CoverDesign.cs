using Publishing.Core;

namespace Publishing.Design;

/// <summary>How the thickness of the spine is found (P11 to P15).</summary>
internal enum SpineFormula
{
    /// <summary>Pages by the thickness of one in the table of stocks (P12).</summary>
    Table,

    /// <summary>Sheets by the thickness of one (P11, P13).</summary>
    Sheets,

    /// <summary>By the grammage: pages × g × 0.0006 (P14).</summary>
    Grammage,

    /// <summary>부크크's: 1.6 + 0.055 a page under 400 pages, 0.045 from there on (P15).</summary>
    Bookk,
}

/// <summary>Whether the spine carries words (P18).</summary>
internal enum SpineText
{
    /// <summary>From 5 mm on.</summary>
    Auto,
    Always,
    Never,
}

/// <summary>The printed cover: one spread of back, spine and front, with flaps where asked.</summary>
internal sealed record CoverDesign
{
    /// <summary>날개, from the fold to the cut; 0 for none (P17).</summary>
    public Length Flaps { get; init; }

    /// <summary>The name of a ground of the palette, or null for the one that the book's id draws.</summary>
    public string? Ground { get; init; }

    /// <summary>책등 두께 as the shop said it: it wins over every formula.</summary>
    public Length? Spine { get; init; }

    public SpineFormula Formula { get; init; }

    /// <summary>Thickness of one sheet (two pages) where the table of stocks is not to be asked.</summary>
    public Length? Sheet { get; init; }

    /// <summary>면지: thickness of all together.</summary>
    public Length EndPapers { get; init; }

    /// <summary>Thickness of the cover's stock; counted twice.</summary>
    public Length Stock { get; init; }

    public Length Glue { get; init; }

    /// <summary>The result is rounded up to a multiple of this; 0 for as it is.</summary>
    public Length Round { get; init; }

    public SpineText SpineText { get; init; }

    /// <summary>Size of the barcode in percent of the nominal (M10).</summary>
    public int Barcode { get; init; } = 100;
}
