using System.Buffers;
using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>Reads the content of pages, each in the memory of the one before: a book's is larger than its file.</summary>
internal sealed class PdfContents(PdfObjects objects)
{
    private readonly ArrayBufferWriter<byte> content = new();

    /// <summary>Stands until the next page is asked for. Several streams are one content with white space between them (7.8.2).</summary>
    public ReadOnlyMemory<byte> Of(PdfPage page)
    {
        content.ResetWrittenCount();
        StreamToken[] streams = [.. objects.Items(page.Dictionary, "Contents").OfType<StreamToken>()];
        foreach (var stream in streams)
        {
            content.Write(objects.TryUnpack(stream, out var bytes) ? bytes : []);
            if (streams.Length > 1)
            {
                content.Write("\n"u8);
            }
        }

        return content.WrittenMemory;
    }
}
