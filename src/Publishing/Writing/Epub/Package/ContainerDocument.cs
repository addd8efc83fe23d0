namespace Publishing.Writing.Epub.Package;

/// <summary>META-INF/container.xml: where the package document is (EPUB 3.3 §4.2.6.3.1).</summary>
internal static class ContainerDocument
{
    public const string Name = "META-INF/container.xml";

    public static byte[] Write(string package)
    {
        var markup = new MarkupWriter();
        markup.Open("container", ("version", "1.0"), ("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container"))
            .Open("rootfiles")
            .Empty("rootfile", ("full-path", package), ("media-type", "application/oebps-package+xml"))
            .Close().Close().Line();
        return markup.ToBytes();
    }
}
