using System.CommandLine;
using System.Globalization;
using Publishing.Cli.Commands;
using Publishing.Cli.Console;
using Publishing.Core;

namespace Publishing.Cli;

/// <summary>Reads the command line and runs one command; every way to end passes through here.</summary>
internal static class App
{
    /// <summary>Short options are never run together: <c>-o</c> takes a folder.</summary>
    internal static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false };

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Screen? screen = null)
    {
        var words = new Words(LanguageOf(args));
        // Help headings and usage errors come from System.CommandLine, which asks the thread for its language; nothing else of ours does.
        Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(words.Language == MessageLanguage.Korean ? "ko" : "en");
        var options = new CommonOptions(words);
        var stage = new Stage(words, options, output, error, screen ?? Screen.OfFile);
        var root = MakeRoot(stage);
        try
        {
            var parsed = root.Parse(args, Parsing);
            if (parsed.Errors.Count > 0)
            {
                return ExplainUsage(parsed, words, error);
            }

            var exit = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            stage.Finish(parsed);
            return exit;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The one place that catches what is our own fault; the author sees a sentence, the details go to whoever asks for them.
            error.Write(words.OurFault(fault) + "\n");
            if (Environment.GetEnvironmentVariable("PUBLISHING_TRACE") == "1")
            {
                error.Write(fault + "\n");
            }

            return ExitCode.OurFault;
        }
    }

    internal static RootCommand MakeRoot(Stage stage)
    {
        var root = new RootCommand(stage.Words.Root);
        stage.Options.AddTo(root);
        root.Add(NewCommand.Make(stage));
        root.Add(BuildCommand.Make(stage));
        root.Add(CheckCommand.Make(stage));
        root.Add(PreviewCommand.Make(stage));
        root.Add(InfoCommand.Make(stage));
        root.Add(DiffCommand.Make(stage));
        root.Add(ImposeCommand.Make(stage));
        root.Add(DumpCommand.Make(stage));
        root.Add(ExplainCommand.Make(stage));
        root.Add(ImportCommand.Make(stage));
        root.Add(FontsCommand.Make(stage));
        root.Add(ReportCommand.Make(stage));
        root.Add(SchemaCommand.Make(stage));
        root.Add(CompletionsCommand.Make(stage));
        return root;
    }

    private static int ExplainUsage(ParseResult parsed, Words words, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            error.Write(words.WrongUsage(problem.Message) + "\n");
        }

        error.Write(words.SeeHelp(parsed.CommandResult.Command.Name) + "\n");
        return ExitCode.WrongUsage;
    }

    /// <summary>Needed before parsing, because help is written in it: <c>--lang</c>, else the environment, else Korean.</summary>
    private static MessageLanguage LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Count)
            {
                return args[i + 1] == "en" ? MessageLanguage.English : MessageLanguage.Korean;
            }

            if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return args[i] == "--lang=en" ? MessageLanguage.English : MessageLanguage.Korean;
            }
        }

        var fromEnvironment = Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all ? all
            : Environment.GetEnvironmentVariable("LANG") ?? "";
        return fromEnvironment.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.English : MessageLanguage.Korean;
    }
}
