using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Writing.Images;

namespace Publishing.Writing.Epub;

/// <summary>The pictures that the text really uses, each fitted once (E10, E12); a picture nobody shows is not carried.</summary>
internal sealed class ImageShelf(Book book, StoreRules store, List<Diagnostic> diagnostics)
{
    /// <summary>Packed files by path in the book; null for a picture that could not be fitted.</summary>
    private readonly Dictionary<string, EpubFile?> shelf = [];

    public IEnumerable<EpubFile> Files => shelf.Values.OfType<EpubFile>();

    /// <summary>The picture's name in the package, or null when the book has no such picture; reading has complained of that.</summary>
    public string? NameOf(string path, SourceSpan where)
    {
        if (!shelf.TryGetValue(path, out var file))
        {
            shelf[path] = file = book.Images.TryGetValue(path, out var image) ? Fit(image, where) : null;
        }

        return file?.Name;
    }

    private EpubFile? Fit(ImageFile image, SourceSpan where)
    {
        if (ImageFitting.ForScreen(image, store.MostPixels.Value) is not { } fitted)
        {
            diagnostics.Add(EpubDiagnostics.UnusableImage(image.Path, where));
            return null;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"images/image{shelf.Count + 1:00}.{ImageFitting.ExtensionOf(fitted.MediaType)}");
        return new(name, fitted.MediaType, fitted.Bytes.AsMemory());
    }
}
