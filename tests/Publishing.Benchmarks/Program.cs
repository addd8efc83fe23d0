using BenchmarkDotNet.Running;
using Publishing.Benchmarks;

// stages: BenchmarkDotNet over the stages of the pamphlet. builds: whole builds in processes of their own, 1, 10 and 100 times the text.
// lines: shaping and breaking in glyphs per second per core. typography: the lines of finished PDFs, measured. frontier: the trade between
// even spaces and whole words.
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
    default:
        Console.Error.WriteLine("Usage: stages [BenchmarkDotNet options] | builds [--publish PATH] [--times 1,10,100] | lines | typography SOURCE.md FILE.pdf… | frontier [--svg FILE]");
        return 2;
}
