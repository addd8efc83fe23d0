using Publishing.Core;
using Publishing.Design;

namespace Publishing.Benchmarks.Peers;

/// <summary>What the peers must know of our preset to fill the same page, and where the fonts lie.</summary>
/// <param name="HasIndex">And lists of figures and tables.</param>
/// <param name="Fonts">The folder of the body's faces.</param>
internal sealed record PeerPage(LayoutConfig Layout, TypeArea Area, bool HasIndex, string Fonts, string Regular, string Bold)
{
    public static PeerPage Of(string name)
    {
        var layout = Presets.Named(name) ?? throw new ArgumentException(name, nameof(name));
        // By its file: what fonts a machine knows by name is another matter.
        var fonts = OwnTexts.FindUp(Path.Combine("fonts", "noto-serif-kr")) ?? throw new DirectoryNotFoundException("Run inside the repository: its fonts are needed.");
        return new(layout, TypeArea.Of(layout), name == "academic", Path.GetFullPath(fonts).Replace('\\', '/') + "/", "NotoSerifKR_400Regular.ttf", "NotoSerifKR_700Bold.ttf");
    }

    /// <summary>What a word of the dialect's template stands for: lengths in points of 1/72 inch, without the unit.</summary>
    public string Fill(string template)
    {
        (string Word, string Value)[] values =
        [
            ("PAGE-WIDTH", Points(Layout.Page.Trim.Width)), ("PAGE-HEIGHT", Points(Layout.Page.Trim.Height)),
            ("INNER", Points(Area.Inner)), ("OUTER", Points(Area.Outer)), ("HEAD", Points(Area.Head)), ("FOOT", Points(Area.FootOf(Layout.Page.Trim.Height))),
            ("TEXT-WIDTH", Points(Area.Width)), ("TEXT-HEIGHT", Points(Area.Height)),
            ("SIZE", Points(Layout.Text.Size)), ("LEADING", Points(Layout.Text.Leading)), ("GAP", Points(Layout.Text.Leading - Layout.Text.Size)),
            ("TRACKING", FormattableString.Invariant($"{Layout.Text.Tracking.Value:0.###}")),
            ("NOTE-SIZE", Points(Layout.Notes.Size)), ("NOTE-LEADING", Points(Layout.Notes.Leading)), ("NOTE-GAP", Points(Layout.Notes.Leading - Layout.Notes.Size)),
            ("SMALL-SIZE", Points(Layout.Tables.Size)), ("SMALL-LEADING", Points(Layout.Tables.Leading)), ("SMALL-GAP", Points(Layout.Tables.Leading - Layout.Tables.Size)),
            ("COLUMN-GAP", Points(Layout.Index.ColumnGap)),
            ("FONTS", Fonts), ("REGULAR", Regular), ("BOLD", Bold),
        ];
        return values.Aggregate(template.Replace("\r", "", StringComparison.Ordinal), (text, one) => text.Replace("<" + one.Word + ">", one.Value, StringComparison.Ordinal));
    }

    private static string Points(Length length) => FormattableString.Invariant($"{length.Points:0.###}");
}
