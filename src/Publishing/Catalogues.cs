using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Writing;
using Publishing.Writing.Report;
using Publishing.Writing.Report.Html;

namespace Publishing;

/// <summary>Writes the catalogue of a run beside the folders of its books, and puts those of shards together.</summary>
public static class Catalogues
{
    public static Outcome<WrittenFile> Write(Catalogue catalogue, string outputFolder)
    {
        using var folder = OutputFolder.OfRun(outputFolder);
        var written = WriteJson(catalogue, folder);
        return written.HasErrors ? written : Outcome.Of(written.Value, folder.Keep());
    }

    /// <summary>Writes what one run would have written, and a page for people with links to the books' reports where they lie. Nothing is written if a check fails.</summary>
    /// <param name="sources">Output folders, whose files are held to their catalogues, or catalogue files, beside which there may be none.</param>
    public static MergedCatalogue Merge(ImmutableArray<string> sources, string outputFolder)
    {
        var read = CatalogueReader.ReadAll(sources);
        ImmutableArray<Diagnostic> found = read.HasErrors ? read.Diagnostics : CatalogueChecks.Check(read.Value);
        var catalogue = Catalogue.Of(null, read.Value.SelectMany(source => source.Catalogue.Books));
        if (!found.IsEmpty)
        {
            return new(catalogue, found, []);
        }

        using var folder = OutputFolder.OfRun(outputFolder);
        var json = WriteJson(catalogue, folder);
        var html = folder.Write("catalogue.html", null, stream =>
        {
            CataloguePage.Write(catalogue, path => CatalogueLinks.To(path, read.Value, outputFolder), stream);
            return [];
        });
        ImmutableArray<Diagnostic> writing = [.. json.Diagnostics, .. html.Diagnostics];
        writing = writing.IsEmpty ? folder.Keep() : writing;
        return new(catalogue, writing, writing.IsEmpty ? [json.Value, html.Value] : []);
    }

    private static Outcome<WrittenFile> WriteJson(Catalogue catalogue, OutputFolder folder) => folder.Write(catalogue.FileName, null, stream =>
    {
        CatalogueWriter.Write(catalogue, stream);
        return [];
    });
}

/// <summary>Shards put together.</summary>
/// <param name="Files">Empty if anything was found: then nothing was written.</param>
public sealed record MergedCatalogue(Catalogue Catalogue, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<WrittenFile> Files);
