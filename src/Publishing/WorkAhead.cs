using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Verifying.Pdf;
using Publishing.Writing.Cover;

namespace Publishing;

/// <summary>
/// Work of the writers that needs no pages, begun while the pages are made: each piece is for one thread, and the making of pages leaves one
/// idle now and then. With one thread everything waits its turn.
/// </summary>
internal sealed class WorkAhead : IDisposable
{
    private readonly Func<ImmutableArray<byte>> draw;
    private readonly Task<ImmutableArray<byte>>? cover;

    private WorkAhead(Func<ImmutableArray<byte>> draw, Task<ImmutableArray<byte>>? cover) => (this.draw, this.cover) = (draw, cover);

    public static WorkAhead Start(Manuscript manuscript, FontLibrary fonts, ImmutableArray<OutputKind> asked, int jobs)
    {
        var metadata = manuscript.Book.Metadata;
        ImmutableArray<byte> Draw() => CoverImage.Draw(metadata, manuscript.Layout, fonts);
        if (jobs <= 1)
        {
            return new(Draw, null);
        }

        if (asked.Contains(OutputKind.Print) || asked.Contains(OutputKind.Cover))
        {
            Task.Run(PdfPreflight.Prepare);
        }

        return new(Draw, asked.Contains(OutputKind.Epub) && manuscript.Book.CoverImage is null ? Task.Run(Draw) : null);
    }

    /// <summary>The typographic cover for the e-book.</summary>
    public ImmutableArray<byte> DrawCover() => cover?.GetAwaiter().GetResult() ?? draw();

    /// <summary>Waits for what nobody asked for: it reads fonts, which may be closed next.</summary>
    public void Dispose() => cover?.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
}
