using System.Globalization;
using System.Text;
using UnicodeTables;

// Reads the property files of a UCD folder and writes the table of line breaking as C#.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: UnicodeTables FOLDER_OF_UCD OUTPUT.cs");
    return 2;
}

var properties = LineBreakTable.Combine(
    UcdFile.Read(Path.Combine(args[0], "LineBreak.txt")),
    UcdFile.Read(Path.Combine(args[0], "EastAsianWidth.txt")),
    UcdFile.Read(Path.Combine(args[0], "DerivedGeneralCategory.txt")),
    UcdFile.Read(Path.Combine(args[0], "emoji-data.txt")));
var source = LineBreakTable.Write(properties, UcdFile.FirstLine(Path.Combine(args[0], "LineBreak.txt")));
File.WriteAllText(args[1], source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{args[1]}: {source.Length} characters"));
return 0;
