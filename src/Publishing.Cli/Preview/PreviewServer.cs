using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Publishing.Core;

namespace Publishing.Cli.Preview;

/// <summary>
/// Serves a preview to browsers of this machine: on loopback addresses only, to requests that name this very host, from this very page.
/// Nothing of the disk is served but what the program draws and builds.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Tried one after the other where no port is asked for.</summary>
    private const int FirstPort = 4050;
    private const int LastPort = 4149;

    private readonly WebApplication app;

    private PreviewServer(WebApplication app, int port) => (this.app, Port) = (app, port);

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}/");

    /// <summary>Starts on the port that is asked for, or on the first free one; null where that is taken.</summary>
    public static async Task<PreviewServer?> Start(PreviewSession session, int? port, MessageLanguage language)
    {
        var (first, last) = port is { } asked ? (asked, asked) : (FirstPort, LastPort);
        for (var candidate = first; candidate <= last; candidate++)
        {
            var app = Make(session, candidate, language);
            try
            {
                await app.StartAsync();
                return new PreviewServer(app, candidate);
            }
            catch (IOException)
            {
                await app.DisposeAsync();
            }
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static WebApplication Make(PreviewSession session, int port, MessageLanguage language)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
            if (Socket.OSSupportsIPv6)
            {
                kestrel.Listen(IPAddress.IPv6Loopback, port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
            }
        });
        var app = builder.Build();
        var routes = new PreviewRoutes(session, language, app.Lifetime.ApplicationStopping);
        app.Run(request => Answer(request, port, routes));
        return app;
    }

    private static async Task Answer(HttpContext request, int port, PreviewRoutes routes)
    {
        PreviewHeaders.Set(request.Response);
        if (!IsFromHere(request.Request, port))
        {
            request.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!HttpMethods.IsGet(request.Request.Method) && !HttpMethods.IsHead(request.Request.Method))
        {
            request.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            await routes.Answer(request);
        }
        catch (OperationCanceledException)
        {
            // The browser went away.
        }
    }

    /// <summary>Another host in the request is a page elsewhere whose name was made to lead here; another site is a page elsewhere that asks.</summary>
    private static bool IsFromHere(HttpRequest request, int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        var isThisHost = request.Host.Value is { } host && (host == "localhost:" + number || host == "127.0.0.1:" + number || host == "[::1]:" + number);
        return isThisHost && (request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" || IsNavigation(request));
    }

    /// <summary>A link from elsewhere that opens the first page, such as one in a terminal or a mail.</summary>
    private static bool IsNavigation(HttpRequest request) => request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document" && request.Path == "/";
}
