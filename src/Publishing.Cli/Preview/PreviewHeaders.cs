using Microsoft.AspNetCore.Http;

namespace Publishing.Cli.Preview;

/// <summary>What every answer of the preview says of itself: no other site may show, read or feed it.</summary>
internal static class PreviewHeaders
{
    // epub.js puts a chapter and its styles into frames as blobs, with the base address of the book.
    private const string Policy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline' blob:; font-src 'self' data: blob:; frame-src 'self' blob:; connect-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'";

    public static void Set(HttpResponse response)
    {
        response.Headers["Content-Security-Policy"] = Policy;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
    }
}
