using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Pages;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Galleys made by hand: 10 pt body at 17 pt, so line k of a page tops at 17 k; a page of n lines is 17 (n − 1) + 10 pt high.</summary>
internal static class Galleys
{
    public static Length Pt(double points) => Length.FromPoints(points);

    public static PageFrame Frame(int lines) => new(Pt(310), Pt((17 * (lines - 1)) + 10), Pt(17), Pt(10), new NotesDesign());

    /// <summary>A paragraph of body lines; <paramref name="calls"/> are (line, note).</summary>
    public static Strip Paragraph(int lines, params (int Line, int Note)[] calls) => new(StripKind.Lines, Slices(lines, 17, calls))
    {
        IsOnGrid = true, Trailing = Pt(7),
    };

    /// <summary>A paragraph that can be set with one line more or fewer, as asked.</summary>
    public static Strip Giving(int lines, params int[] differences) => Paragraph(lines) with
    {
        Again = more => Array.IndexOf(differences, more) < 0 ? null : new SetAgain(Paragraph(lines + more), Looseness: 0.5),
    };

    public static Strip Heading(int before = 2, int after = 1) => Paragraph(1) with { KeepsWithNext = true, IsHeading = true, SpaceBefore = Pt(17 * before), SpaceAfter = Pt(17 * after) };

    /// <summary>Code: 8.2 pt at 12.75 pt.</summary>
    public static Strip Code(int lines) => new(StripKind.Lines, Slices(lines, 12.75))
    {
        Trailing = Pt(4.55), SpaceBefore = Pt(17), SpaceAfter = Pt(17),
    };

    public static Strip Figure(double height) => new(StripKind.Solid, Slices(1, height)) { MayFloat = true, SpaceBefore = Pt(17), SpaceAfter = Pt(17) };

    public static Strip Table(int rows, int header = 1) => new(StripKind.Table, Slices(rows, 21.25))
    {
        HeaderSlices = header, Rules = new TableRules(Length.Zero, Pt(310), Pt(0.5), Pt(0.25)), SpaceBefore = Pt(17), SpaceAfter = Pt(17),
    };

    /// <summary>A table with a header row and rows of the given heights.</summary>
    public static Strip TableOf(int[] heights) => Table(1 + heights.Length) with
    {
        Slices = [.. Slices(1, 21.25), .. heights.SelectMany(height => Slices(1, height))],
    };

    public static Strip Fill() => new(StripKind.Fill, Slices(1, 0));

    public static Strip Skip(double height) => new(StripKind.Skip, Slices(1, height));

    /// <summary>A note of 8 pt lines at 12.75 pt.</summary>
    public static GalleyNote Note(int lines) => new(
        Slices(lines, 12.75),
        [.. Enumerable.Range(0, lines).Select(i => Pt(12.75 * i))],
        [.. Enumerable.Repeat(Pt(4.75), lines)],
        SourceSpan.OfFile("01.md"));

    public static Galley Of(params Strip[] strips) => new([.. strips], []);

    public static SectionPages Build(Galley galley, int lines) => PageBuilder.Build(galley, Frame(lines));

    /// <summary>The same for a section that starts on the left of a spread.</summary>
    public static SectionPages BuildFromVerso(Galley galley, int lines) => PageBuilder.Build(galley, Frame(lines), startsOnRecto: false);

    /// <summary>How many text slices stand on each page, repeated header rows apart.</summary>
    public static int[] Counts(SectionPages pages) => [.. pages.Pages.Select(page => page.Text.Count(slice => !slice.IsRepeat))];

    /// <summary>Tops of the text slices of a page in points.</summary>
    public static double[] Tops(PagePlan page) => [.. page.Text.Select(slice => slice.Top.Points)];

    private static ImmutableArray<Slice> Slices(int count, double height, params (int Line, int Note)[] calls) =>
        [.. Enumerable.Range(0, count).Select(i => new Slice(Pt(height), []) { Notes = [.. calls.Where(call => call.Line == i).Select(call => call.Note)] })];
}
