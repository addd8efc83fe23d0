using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading.Binding;
using Publishing.Reading.Layout;
using Publishing.Reading.Yaml;

namespace Publishing.Reading;

/// <summary>Binds <c>layout.yaml</c> by hand: every key once, every value with its place.</summary>
internal static class LayoutConfigReader
{
    /// <summary>The layout that a book asks for: its file, read and bound, or a preset by name, or the default preset.</summary>
    public static Outcome<LayoutConfig> ReadFor(Book book, string folder)
    {
        if ((book.Layout is { } name ? Presets.Named(name) : Presets.Essay) is { } preset)
        {
            return Outcome.Of(preset);
        }

        var where = book.LayoutSpan ?? SourceSpan.OfFile("book.yaml");
        if (book.Sources.TryGetValue(book.Layout!, out var known))
        {
            return Read(known);
        }

        var file = LayoutFile.Open(new Located<string>(book.Layout!, where), folder);
        return file.Source is { } source ? Read(source) : Outcome.Of(Presets.Essay, file.Complaints);
    }

    public static Outcome<LayoutConfig> Read(SourceText source)
    {
        var yaml = YamlReader.Read(source);
        var root = yaml.Value.Root;
        var complaints = new Complaints(yaml.Value.IsWhole);
        var layout = LayoutKeys.Table.Bind(new Slot("", root), root, Presets.Essay, complaints);
        return Outcome.Of(LayoutChecks.Check(layout, root, complaints), yaml.Diagnostics.Concat(complaints.Items));
    }
}
