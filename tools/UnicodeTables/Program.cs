using System.Globalization;
using System.Text;
using UnicodeTables;

// Reads the property files of a UCD folder and writes the tables of line breaking and of grapheme clusters as C#.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: UnicodeTables FOLDER_OF_UCD OUTPUT_FOLDER");
    return 2;
}

var lines = LineBreakTable.Combine(Read("LineBreak.txt"), Read("EastAsianWidth.txt"), Read("DerivedGeneralCategory.txt"), Read("emoji-data.txt"));
Write("LineBreakProperties.Table.cs", LineBreakTable.Write(lines, UcdFile.FirstLine(Path.Combine(args[0], "LineBreak.txt"))));
var conjuncts = UcdFile.Read(Path.Combine(AppContext.BaseDirectory, "IndicConjuncts.txt"));
Write("UnicodeGraphemes.Table.cs", GraphemeTable.Write(
    Read("GraphemeBreakProperty.txt"), Read("emoji-data.txt"), conjuncts, UcdFile.FirstLine(Path.Combine(args[0], "GraphemeBreakProperty.txt"))));
return 0;

IReadOnlyList<(int First, int Last, string Value)> Read(string name) => UcdFile.Read(Path.Combine(args[0], name));

void Write(string name, string source)
{
    File.WriteAllText(Path.Combine(args[1], name), source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {source.Length} characters"));
}
