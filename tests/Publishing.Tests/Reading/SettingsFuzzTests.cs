using System.Text;
using CsCheck;
using Publishing.Core;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Whatever an author's slips make of a settings file, reading ends with complaints that stand inside it.</summary>
public sealed class SettingsFuzzTests
{
    /// <summary>More by <c>PUBLISHING_FUZZ=100000</c>.</summary>
    private static readonly long Rounds = long.TryParse(Environment.GetEnvironmentVariable("PUBLISHING_FUZZ"), out var rounds) ? rounds : 1_000;

    private static readonly string Book = File.ReadAllText(Repository.PathOf("manuscript", "october", "book.yaml"));
    private static readonly string Layout = File.ReadAllText(Repository.PathOf("schemas", "layout.schema.json"));

    /// <summary>What slips put in: YAML's own signs, ends of lines, letters of several planes, and numbers out of bounds.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\n  ", "\t", " ", ":", ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "&a ", "*a", "!x ", "|\n", ">\n", "#", "---\n", "...\n", "%", "@", "?", "? ",
        "<<: ", "\\", "\\u0000", "\0", "\uFEFF", "\u2028", "가", "ᄒᆞᆫ", "😀", "\uD83D", "0", "-", "1e9", "99999999999999999999", "0x10", "NaN", "null", "~", "true", "mm", "em", "%",
        "../", "/", "text:", "title:", "contents:", "isbn:", "page: {trim: ", "id: ",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<(int At, int Cut, string Piece)> Slip = Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 12], Piece);

    [Fact]
    public void A_mutated_book_file_is_read_to_an_end() =>
        Slip.Array[1, 6].Sample(slips => Check(Mutate(Book, slips), source => BookFileReader.Read(source).Diagnostics), iter: Rounds);

    [Fact]
    public void A_mutated_layout_file_is_read_to_an_end() =>
        Slip.Array[1, 6].Sample(slips => Check(Mutate(AllKeys, slips), source => LayoutConfigReader.Read(source).Diagnostics), iter: Rounds);

    [Fact]
    public void Any_text_is_read_to_an_end() =>
        Piece.Array[0, 40].Sample(pieces => Check(string.Concat(pieces), source => LayoutConfigReader.Read(source).Diagnostics), iter: Rounds);

    /// <summary>Every key of the layout with its default: JSON is YAML.</summary>
    private static string AllKeys { get; } = SchemaDefaults.Of(Layout);

    private static string Mutate(string text, (int At, int Cut, string Piece)[] slips)
    {
        var mutated = new StringBuilder(text);
        foreach (var (at, cut, piece) in slips)
        {
            var place = at % (mutated.Length + 1);
            mutated.Remove(place, Math.Min(cut, mutated.Length - place)).Insert(place, piece);
        }

        return mutated.ToString();
    }

    private static void Check(string text, Func<SourceText, IEnumerable<Diagnostic>> read)
    {
        // A lone half of a surrogate pair cannot be in a file that is UTF-8.
        var source = new SourceText("a.yaml", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        foreach (var complaint in read(source))
        {
            var where = complaint.Where!.Value;
            Assert.InRange(where.Start, 0, source.Text.Length);
            Assert.InRange(where.End, where.Start, source.Text.Length);
            Assert.False(complaint.Message.Korean.Contains('\n') || complaint.Hint.Korean.Contains('\n'));
        }
    }
}
