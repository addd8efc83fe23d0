using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Publishing.Core;
using Publishing.Live;

namespace Publishing.Cli.Preview;

/// <summary>The addresses of a preview. An address is looked up among these and never among files.</summary>
/// <param name="stopping">Ends the streams of events, which else would keep the program alive.</param>
internal sealed class PreviewRoutes(PreviewSession session, MessageLanguage language, CancellationToken stopping)
{
    private const int MostMatches = 500;

    /// <summary>Widths that are drawn, in pixels: thumbnails, and screens of one to three dots a pixel at the zooms of the page.</summary>
    private const int LeastWidth = 20;
    private const int MostWidth = 3000;

    public Task Answer(HttpContext request)
    {
        var path = request.Request.Path.Value ?? "/";
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["events"] => SendEvents(request),
            ["api", "book"] => Send(request, "application/json", PreviewJson.Book(session.Current, session.Folder, PreviewAssets.HasReader, language)),
            ["api", "lines", var page] => SendLines(request, page),
            ["api", "search"] => Send(request, "application/json", PreviewJson.Matches(session.Current, request.Request.Query["q"].ToString(), MostMatches)),
            ["page", var page] => SendPage(request, page),
            ["book.epub"] => SendOutput(request, ".epub", "application/epub+zip"),
            ["report.html"] => SendOutput(request, "report.html", "text/html; charset=utf-8"),
            _ => PreviewAssets.Find(path) is { } asset ? Send(request, asset.MediaType, asset.Bytes) : Refuse(request),
        };
    }

    private async Task SendPage(HttpContext request, string page)
    {
        var edition = session.Current;
        if (PageAt(edition, page) is not { } index
            || !int.TryParse(request.Request.Query["px"], NumberStyles.None, CultureInfo.InvariantCulture, out var width) || width is < LeastWidth or > MostWidth)
        {
            await Refuse(request);
            return;
        }

        await Send(request, "image/png", await session.Pictures.Get(edition, index, width));
    }

    private Task SendLines(HttpContext request, string page)
    {
        var edition = session.Current;
        return PageAt(edition, page) is { } index ? Send(request, "application/json", PreviewJson.Lines(edition, index)) : Refuse(request);
    }

    private async Task SendOutput(HttpContext request, string ending, string mediaType)
    {
        if (await session.Outputs.Get(session.Current, ending) is { } bytes)
        {
            await Send(request, mediaType, bytes);
            return;
        }

        await Refuse(request);
    }

    /// <summary>A line for every new edition (WHATWG HTML 9.2, server-sent events), until the browser goes.</summary>
    private async Task SendEvents(HttpContext request)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(request.RequestAborted, stopping);
        request.Response.ContentType = "text/event-stream";
        var revision = session.Current.Revision;
        await Tell(request, revision, end.Token);
        while (!end.IsCancellationRequested)
        {
            await session.WaitForNewer(revision, end.Token);
            revision = session.Current.Revision;
            await Tell(request, revision, end.Token);
        }
    }

    private static async Task Tell(HttpContext request, int revision, CancellationToken end)
    {
        await request.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"data: {revision}\n\n")), end);
        await request.Response.Body.FlushAsync(end);
    }

    private static int? PageAt(LiveEdition edition, string page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < edition.Pages.Length ? index : null;

    private static Task Refuse(HttpContext request)
    {
        request.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task Send(HttpContext request, string mediaType, byte[] bytes)
    {
        request.Response.ContentType = mediaType;
        request.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(request.Request.Method))
        {
            await request.Response.Body.WriteAsync(bytes, request.RequestAborted);
        }
    }
}
