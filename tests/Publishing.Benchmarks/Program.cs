using BenchmarkDotNet.Running;
using Publishing.Benchmarks;
using Publishing.Benchmarks.LongBooks;
using Publishing.Benchmarks.Peers;

// stages: BenchmarkDotNet over the stages of the pamphlet. builds: whole builds in processes of their own, 1, 10 and 100 times the text.
// lines: shaping and breaking in glyphs per second per core. typography: the lines of finished PDFs, measured. frontier: the trade between
// even spaces and whole words. make: the folder of a long book of our own. pages: the pages of finished PDFs, judged. books: both long books
// built, timed beside the peers that are installed, and judged. latency: from a saved paragraph to its drawn spread.
switch (args.FirstOrDefault())
{
    case "stages":
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(["--filter", "*", .. args[1..]]);
        return 0;
    case "builds":
        return WholeBuilds.Run(args[1..], Console.Out);
    case "lines":
        return LineSpeed.Run(Console.Out);
    case "typography":
        return MeterCommand.Run(args[1..], Console.Out);
    case "frontier":
        return Frontier.Run(args[1..], Console.Out);
    case "make" when args is [_, var name, var folder] && LongBook.Names.Contains(name):
        Console.Out.WriteLine(LongBook.Make(name, folder, OwnTexts.Folder));
        PeerText.WriteInto(folder, name);
        return 0;
    case "pages" when args.Length > 1:
        return PagesCommand.Run(args[1..], Console.Out);
    case "latency" when args.Length > 1:
        return EditLatency.Run(args[1], args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 100, Console.Out);
    case "books":
        return BookBuilds.Run(args[1..], Console.Out);
    default:
        Console.Error.WriteLine("Usage: stages [BenchmarkDotNet options] | builds [--publish PATH] [--times 1,10,100] | lines | typography SOURCE.md FILE.pdf… | frontier [--svg FILE] | make novel|academic FOLDER | pages FILE.pdf… | books [--publish PATH] [--book novel|academic] | latency FOLDER [EDITS]");
        return 2;
}
