using System.CommandLine;
using Publishing.Cli.Console;

namespace Publishing.Cli.Commands;

/// <summary><c>publish impose</c>.</summary>
internal sealed class ImposeCommand
{
    private const int PagesOfSheet = 4;
    private const double MostCreep = 2;

    private readonly Stage stage;
    private readonly Argument<string[]> books;
    private readonly Option<string> output;
    private readonly Option<int?> signature;
    private readonly Option<double> creep;

    private ImposeCommand(Stage stage)
    {
        this.stage = stage;
        var words = stage.Words;
        books = new("BOOK") { Description = words.BookArgument, Arity = ArgumentArity.ZeroOrMore };
        output = new("--output", "-o") { Description = words.OutputOption, DefaultValueFactory = _ => "output", HelpName = "DIR" };
        signature = new("--signature") { Description = words.SignatureOption, HelpName = "N" };
        creep = new("--creep") { Description = words.CreepOption, HelpName = "MM" };
    }

    public static Command Make(Stage stage)
    {
        var impose = new ImposeCommand(stage);
        var command = new Command("impose", stage.Words.Impose) { impose.books, impose.output, impose.signature, impose.creep };
        command.SetAction(impose.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (pages, move) = (parsed.GetValue(signature), parsed.GetValue(creep));
        if (pages is { } count && (count < PagesOfSheet || count % PagesOfSheet != 0))
        {
            return stage.Refuse(stage.Words.BadSignature);
        }

        if (move is < 0 or > MostCreep || double.IsNaN(move))
        {
            return stage.Refuse(stage.Words.BadCreep);
        }

        return SourceDate.TryRead(out var date, out var written)
            ? stage.WithBooks(parsed.GetValue(books), folders => ImposeAll(parsed, folders, new Imposing(pages, move), date))
            : stage.Refuse(stage.Words.BadSourceDate(written));
    }

    private int ImposeAll(ParseResult parsed, IReadOnlyList<string> folders, Imposing imposing, DateTimeOffset? date)
    {
        var printer = stage.PrinterFor(parsed);
        using var publisher = Publisher.Open();
        var exit = ExitCode.Done;
        foreach (var folder in folders)
        {
            var progress = ProgressLine.Start(stage, printer.IsTalkative, folder);
            var result = publisher.Impose(new BuildRequest { Folder = folder, OutputFolder = parsed.GetValue(output)!, SourceDate = date, Progress = progress.Show }, imposing);
            progress.Clear();
            printer.Print(result, folder, progress.Time);
            exit = result.Succeeded ? exit : ExitCode.BookHasErrors;
        }

        return exit;
    }
}
