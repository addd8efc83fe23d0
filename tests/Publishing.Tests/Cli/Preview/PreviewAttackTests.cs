using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Publishing.Cli.Preview;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli.Preview;

/// <summary>What the preview refuses, and what it stands.</summary>
public sealed class PreviewAttackTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly TempFolder outside = new();
    private PreviewSession session = null!;
    private PreviewServer server = null!;
    private HttpClient browser = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Write("book.yaml", "id: small\ntitle: 작은 책\ncontributors: [{name: 홍길동, role: aut}]\nnot-for-sale: true\nedition: {date: 2026-03-02}\ncontents: [01.md]\n");
        Write("01.md", Text("첫 글"));
        outside.Write("secret.md", Encoding.UTF8.GetBytes("비밀"));
        session = new PreviewSession(Publisher.Open(), folder.Path, fault => throw fault);
        server = (await PreviewServer.Start(session, null, MessageLanguage.Korean))!;
        browser = new HttpClient { BaseAddress = new Uri(server.Address) };
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await server.DisposeAsync();
        session.Dispose();
        folder.Dispose();
        outside.Dispose();
    }

    [Theory]
    [InlineData("attacker.test")]
    [InlineData("attacker.test:4050")]
    [InlineData("localhost.attacker.test")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:1")]
    public async Task Another_host_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/book");
        request.Headers.Host = host;
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(request, Stop)).StatusCode);
    }

    [Theory]
    [InlineData("/api/book", "cross-site", "no-cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("/page/0?px=96", "cross-site", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("/", "cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("/", "cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("/api/book", "same-origin", "cors", "empty", HttpStatusCode.OK)]
    public async Task Another_site_may_open_the_page_and_read_nothing(string path, string site, string mode, string target, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        request.Headers.Add("Sec-Fetch-Dest", target);
        Assert.Equal(expected, (await browser.SendAsync(request, Stop)).StatusCode);
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/01.md")]
    [InlineData("/book.yaml")]
    [InlineData("/reader/../../book.yaml")]
    [InlineData("/page/-1?px=96")]
    [InlineData("/page/99999999999999999999?px=96")]
    [InlineData("/page/0?px=100000")]
    [InlineData("/page/0")]
    [InlineData("/api/lines/1000000")]
    public async Task No_address_leads_to_a_file(string path)
    {
        var answer = await Raw($"GET {path} HTTP/1.1\r\nHost: localhost:{server.Port}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("작은 책", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/book");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await browser.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task It_listens_on_loopback_alone()
    {
        foreach (var own in (await Dns.GetHostAddressesAsync(Dns.GetHostName(), Stop)).Where(address => !IPAddress.IsLoopback(address) && address.AddressFamily == AddressFamily.InterNetwork))
        {
            using var socket = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(own, server.Port, Stop).AsTask());
        }
    }

    [Fact]
    public async Task A_link_out_of_the_book_is_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "02.md"), Path.Combine(outside.Path, "secret.md"));
        Write("book.yaml", File.ReadAllText(Path.Combine(folder.Path, "book.yaml")).Replace("[01.md]", "[01.md, 02.md]", StringComparison.Ordinal));
        var book = await Until(text => text.Contains("\"hasErrors\":true", StringComparison.Ordinal));
        Assert.DoesNotContain("비밀", book, StringComparison.Ordinal);
        Assert.Contains("02.md", book, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_requests_at_once_are_all_answered()
    {
        string[] paths = ["/page/0?px=96", "/page/1?px=24", "/api/book", "/api/lines/0", "/api/search?q=글", "/", "/nothing"];

        // Both ends of a connection are files of this process, which other tests need too: of 20,000 that it may have open, this takes 6,000.
        using var crowd = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 3_000 }) { BaseAddress = browser.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        var answers = await Task.WhenAll(Enumerable.Range(0, 10_000).Select(async i => (Path: paths[i % paths.Length], (await crowd.GetAsync(paths[i % paths.Length], Stop)).StatusCode)));
        Assert.All(answers, answer => Assert.Equal(answer.Path == "/nothing" ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Requests_in_the_middle_of_a_rebuild_are_served_from_whole_editions()
    {
        using var stop = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            while (!stop.IsCancellationRequested)
            {
                foreach (var path in (string[])["/page/0?px=48", "/api/book", "/api/lines/0", "/api/search?q=판"])
                {
                    Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(path, Stop)).StatusCode);
                    count++;
                }
            }

            return count;
        }, Stop)).ToArray();
        for (var i = 1; i <= 30; i++)
        {
            Write("01.md", Text(string.Create(CultureInfo.InvariantCulture, $"제{i}판")));
            await Task.Delay(20, Stop);
        }

        await Until(text => text.Contains("제30판", StringComparison.Ordinal));
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(asking), count => Assert.True(count > 4));
    }

    [Fact]
    public async Task Every_answer_tells_browsers_to_keep_it_from_other_sites()
    {
        var answer = await browser.GetAsync("/", Stop);
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains("default-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static string Text(string title) => $"# {title}\n\n{string.Concat(Enumerable.Repeat("시월의 바람은 골목을 돌아 나와 낡은 간판을 흔들었다. ", 60))}\n";

    private void Write(string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text));

    private async Task<string> Until(Func<string, bool> isMet)
    {
        var text = "";
        for (var i = 0; i < 400; i++)
        {
            text = await browser.GetStringAsync("/api/book", Stop);
            if (isMet(text))
            {
                return text;
            }

            await Task.Delay(25, Stop);
        }

        Assert.Fail("The book did not come to be so: " + text);
        return text;
    }

    private async Task<string> Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Port, Stop);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Stop);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Stop);
    }
}
