using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting;

/// <summary>Makes pages: flow, glyphs, lines, pages, repeated until the page numbers in contents and references hold.</summary>
internal static class Typesetter
{
    public static Outcome<TypesetBook> Typeset(Book book, LayoutConfig layout, Numbering numbering, FontLibrary fonts, TypesetOptions options) =>
        throw new NotImplementedException();
}

/// <summary>How a book is typeset, never what comes out: outputs are equal for every number of jobs.</summary>
/// <param name="Jobs">Threads at most.</param>
/// <param name="Progress">Told the stage and what part is done (pages done, pages known), from any thread; or null.</param>
/// <param name="Timings">Collects the time each stage took; or null.</param>
internal sealed record TypesetOptions(int Jobs = 1, Action<string, int, int>? Progress = null, StageTimings? Timings = null);
