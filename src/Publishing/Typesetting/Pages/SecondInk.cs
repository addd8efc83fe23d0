using Publishing.Design;

namespace Publishing.Typesetting.Pages;

/// <summary>Prints what the layout gives to the second ink (별색) with it.</summary>
internal static class SecondInk
{
    public static Page Apply(Page page, SecondInkDesign design)
    {
        if (design.Name is not { } name)
        {
            return page;
        }

        var ink = Ink.Of(new InkColor(name, design.Cmyk, design.Screen, IsSpot: true));
        var items = page.Items.Select(item => item switch
        {
            Placed.Glyphs glyphs when UseOf(glyphs.Role) is { } use && design.For.Contains(use) => glyphs with { Ink = ink },
            Placed.Rule { Element: < 0, Ink.Black: 1 } rule when design.For.Contains(SecondInkUse.Rules) => rule with { Ink = ink },
            _ => item,
        });
        return page with { Items = [.. items] };
    }

    private static SecondInkUse? UseOf(LineRole role) => role switch
    {
        LineRole.Heading => SecondInkUse.Headings,
        LineRole.RunningHead => SecondInkUse.RunningHeads,
        LineRole.Folio => SecondInkUse.Folios,
        LineRole.Caption => SecondInkUse.Captions,
        _ => null,
    };
}
