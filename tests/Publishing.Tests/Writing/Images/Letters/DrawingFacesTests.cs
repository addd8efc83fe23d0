using System.Text;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Writing.Images.Letters;

public sealed class DrawingFacesTests
{
    /// <summary>The text opens the faces of its own families only; the writer of the PDF opens this one.</summary>
    [Fact]
    public void A_face_that_only_a_drawing_asks_for_must_be_as_locked()
    {
        using var fonts = new TempFolder();
        using var book = new TempFolder();
        var square = Repository.PathOf("tests", "Publishing.Tests", "TestFonts");
        foreach (var file in Directory.GetFiles(square, "*.ttf"))
        {
            fonts.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        fonts.Write("Other.ttf", SquareFont.Make(isBold: false));
        var other = $"\n- family: Other\n  weight: 400\n  style: upright\n  version: 1\n  origin: here\n  sha256: {new string('0', 64)}\n  file: Other.ttf\n";
        fonts.Write("fonts.lock", Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(square, "fonts.lock")) + other));
        book.Write("layout.yaml", File.ReadAllBytes(Repository.PathOf("tests", "Publishing.Tests", "Books", "every-construct", "in", "layout.yaml")));
        book.Write("book.yaml", "id: a\ntitle: 시월\nlayout: layout.yaml\ncontents: [01.md]\noutputs: [reading]\n"u8);
        book.Write("01.md", "# 첫 장\n\n![강](a.svg)\n"u8);

        Assert.Empty(Errors(""));
        Assert.Equal(["fonts-004"], Errors(" font-family=\"Other\""));

        IEnumerable<string> Errors(string family)
        {
            book.Write("a.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"30\"><text x=\"5\" y=\"20\"{family}>강</text></svg>"));
            using var publisher = Publisher.Open(fonts.Path);
            var result = publisher.Build(new BuildRequest { Folder = book.Path, OutputFolder = Path.Combine(book.Path, "output") });
            return result.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code);
        }
    }
}
