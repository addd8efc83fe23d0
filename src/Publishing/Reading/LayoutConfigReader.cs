using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading.Binding;
using Publishing.Reading.Layout;
using Publishing.Reading.Profiles;
using Publishing.Reading.Yaml;

namespace Publishing.Reading;

/// <summary>Binds <c>layout.yaml</c> by hand: every key once, every value with its place.</summary>
internal static class LayoutConfigReader
{
    /// <summary>The layout that a book asks for: its file, read and bound, or a preset by name, or the default preset.</summary>
    public static Outcome<LayoutConfig> ReadFor(Book book, string folder)
    {
        if (book.Layout is not { } name)
        {
            return Outcome.Of(Presets.Essay);
        }

        var layout = new Located<string>(name, book.LayoutSpan ?? SourceSpan.OfFile("book.yaml"));
        if (LayoutFile.Open(layout, new BookFolder(folder)) is not { } file)
        {
            return Outcome.Of(Presets.Named(name)!);
        }

        var read = file.Source is { } source ? Read(source) : Outcome.Of(Presets.Essay);
        var profile = EpubProfileReader.Read(read.Value.Epub.Profile, folder);
        return Outcome.Of(read.Value, file.IsUnsound ? file.Diagnostics : [.. file.Diagnostics, .. read.Diagnostics, .. profile.Diagnostics]);
    }

    public static Outcome<LayoutConfig> Read(SourceText source)
    {
        var yaml = YamlReader.Read(source);
        var root = yaml.Value.Root;
        var complaints = new Complaints();
        var layout = LayoutKeys.Table.Bind(new Slot("", root), root, Presets.Essay, complaints);
        return Outcome.Of(LayoutChecks.Check(layout, root, complaints), yaml.Value.IsWhole ? yaml.Diagnostics.AddRange(complaints.Items) : yaml.Diagnostics);
    }
}
