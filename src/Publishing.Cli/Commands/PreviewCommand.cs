using System.CommandLine;
using System.Diagnostics;
using Publishing.Cli.Preview;

namespace Publishing.Cli.Commands;

/// <summary><c>publish preview</c>: the pages of a book in a browser, drawn again while it is being written.</summary>
internal sealed class PreviewCommand
{
    private const int HighestPort = 65535;

    private readonly Stage stage;
    private readonly Argument<string?> book;
    private readonly Option<int?> port;
    private readonly Option<bool> open;

    private PreviewCommand(Stage stage)
    {
        this.stage = stage;
        book = new("BOOK") { Description = stage.Words.PreviewArgument, Arity = ArgumentArity.ZeroOrOne };
        port = new("--port") { Description = stage.Words.PortOption, HelpName = "N" };
        open = new("--open") { Description = stage.Words.OpenOption };
    }

    public static Command Make(Stage stage)
    {
        var preview = new PreviewCommand(stage);
        var command = new Command("preview", stage.Words.Preview) { preview.book, preview.port, preview.open };
        command.SetAction(preview.Run);
        return command;
    }

    private Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(port) is < 1 or > HighestPort)
        {
            return Task.FromResult(stage.Refuse(stage.Words.BadPort));
        }

        var folder = "";
        var refused = stage.WithBooks(parsed.GetValue(book) is { } name ? [name] : [], folders =>
        {
            folder = folders[0];
            return folders.Count == 1 ? ExitCode.Done : stage.Refuse(stage.Words.SeveralBooks(folders));
        });
        return refused == ExitCode.Done ? Serve(parsed, folder, stop) : Task.FromResult(refused);
    }

    private async Task<int> Serve(ParseResult parsed, string folder, CancellationToken stop)
    {
        using var session = new PreviewSession(Publisher.Open(), folder, fault => stage.Error.Write(stage.Words.OurFault(fault) + "\n"));
        if (await PreviewServer.Start(session, parsed.GetValue(port), stage.Words.Language) is not { } server)
        {
            return stage.Refuse(stage.Words.PortTaken(parsed.GetValue(port)));
        }

        await using var _ = server;
        stage.Output.Write(stage.Words.PreviewReady(session.Current.Title, session.Current.Pages.Length, server.Address) + "\n");
        stage.Output.Flush();
        if (parsed.GetValue(open))
        {
            Open(server.Address);
        }

        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }

        return ExitCode.Done;
    }

    private void Open(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception trouble) when (trouble is System.ComponentModel.Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            stage.Error.Write(stage.Words.NoBrowser(address) + "\n");
        }
    }
}
