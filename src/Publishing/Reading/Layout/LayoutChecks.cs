using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Layout;

/// <summary>What keys of layout.yaml say about each other, after each was bound on its own.</summary>
internal static class LayoutChecks
{
    private const int LeastEms = 5;
    private const int LeastLines = 5;

    /// <summary>The layout, with the page and the body of its preset back in force where what was written cannot be set.</summary>
    public static LayoutConfig Check(LayoutConfig layout, YamlMap root, Complaints complaints)
    {
        var isSound = CheckLeading(["text"], layout.Text.Size, layout.Text.Leading, root, complaints)
            & CheckTypeArea(layout, root, complaints);
        if (isSound)
        {
            CheckLeadings(layout, root, complaints);
            return layout;
        }

        var preset = Presets.Named(layout.Preset) ?? Presets.Essay;
        return layout.WithText(preset.Text) with { Page = preset.Page };
    }

    private static void CheckLeadings(LayoutConfig layout, YamlMap root, Complaints complaints)
    {
        (string[] Path, Length Size, Length Leading)[] all =
        [
            (["headings", "chapter"], layout.Headings.Chapter.Size, layout.Headings.Chapter.Leading),
            (["headings", "section"], layout.Headings.Section.Size, layout.Headings.Section.Leading),
            (["headings", "subsection"], layout.Headings.Subsection.Size, layout.Headings.Subsection.Leading),
            (["notes"], layout.Notes.Size, layout.Notes.Leading),
            (["tables"], layout.Tables.Size, layout.Tables.Leading),
            (["code"], layout.Code.Size, layout.Code.Leading),
            (["colophon"], layout.Colophon.Size, layout.Colophon.Leading),
        ];
        foreach (var (path, size, leading) in all)
        {
            CheckLeading(path, size, leading, root, complaints);
        }
    }

    private static bool CheckLeading(string[] path, Length size, Length leading, YamlMap root, Complaints complaints)
    {
        if (leading >= size)
        {
            return true;
        }

        var where = root.PlaceOf([.. path, "leading"]) ?? root.PlaceOf([.. path, "size"]) ?? root.PlaceOf(path[0]) ?? root.Span;
        complaints.Add(ReadingDiagnostics.LeadingBelowSize(where, string.Join('.', path), leading.ToString(), size.ToString()));
        return false;
    }

    private static bool CheckTypeArea(LayoutConfig layout, YamlMap root, Complaints complaints)
    {
        var area = TypeArea.Of(layout);
        var ems = area.Width / layout.Text.Size;
        if (ems >= LeastEms && area.Lines >= LeastLines && area.FootOf(layout.Page.Trim.Height) > Length.Zero)
        {
            return true;
        }

        var where = root.PlaceOf("page", "margins") ?? root.PlaceOf("page") ?? root.PlaceOf("text") ?? root.Span;
        complaints.Add(ReadingDiagnostics.TypeAreaTooSmall(where, Measured.Show(ems), area.Lines));
        return false;
    }
}
