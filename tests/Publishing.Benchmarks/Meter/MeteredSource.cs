using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks.Meter;

/// <summary>What a block of the source is, as far as the meter asks.</summary>
internal enum MeteredKind
{
    Paragraph,

    /// <summary>Quotations and list items: checked for 금칙, not for spaces.</summary>
    Indented,
    Heading,
}

/// <summary>
/// A Markdown source as one row of letters without spaces, in NFC, each with its block and whether a space stands before it: what the lines of a
/// PDF are laid against. Only plain marks of Markdown are taken off; notes and their calls are left out, for they stand elsewhere on the page.
/// </summary>
internal sealed partial class MeteredSource
{
    private readonly StringBuilder letters = new();
    private readonly List<bool> spaceBefore = [];
    private readonly List<int> blockOf = [];
    private readonly List<MeteredKind> kinds = [];

    private MeteredSource()
    {
    }

    /// <summary>Folded: quotes, dashes and dots of one kind each, see <see cref="Fold"/>.</summary>
    public string Letters { get; private set; } = "";

    public bool HasSpaceBefore(int letter) => letter < spaceBefore.Count && spaceBefore[letter];

    public int BlockOf(int letter) => blockOf[letter];

    public MeteredKind KindOf(int block) => kinds[block];

    /// <summary>Where the letters of the first paragraph start.</summary>
    public int FirstParagraph => Math.Max(0, blockOf.FindIndex(block => kinds[block] == MeteredKind.Paragraph));

    public static MeteredSource Of(string markdown)
    {
        var source = new MeteredSource();
        foreach (var block in Blocks().Split(Comments().Replace(FrontMatter().Replace(markdown, ""), "")))
        {
            var text = Spaces().Replace(block, " ").Trim();
            if (text.Length > 0 && !Note().IsMatch(text) && !text.StartsWith(":::", StringComparison.Ordinal))
            {
                source.Add(text);
            }
        }

        source.Letters = source.letters.ToString();
        return source;
    }

    private void Add(string text)
    {
        var mark = BlockMark().Match(text);
        kinds.Add(!mark.Success ? MeteredKind.Paragraph : mark.Value.StartsWith('#') ? MeteredKind.Heading : MeteredKind.Indented);
        var isSpaced = false;
        foreach (var letter in Bare(text[mark.Length..]).Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(letter))
            {
                isSpaced = true;
                continue;
            }

            letters.Append(Fold(letter));
            spaceBefore.Add(isSpaced);
            blockOf.Add(kinds.Count - 1);
            isSpaced = false;
        }
    }

    private static string Bare(string text)
    {
        // An escaped mark is a letter.
        text = Escapes().Replace(text, escape => ((char)(FirstEscaped + escape.Value[1])).ToString());
        text = Calls().Replace(text, "");
        text = Span().Replace(text, "$1");
        text = Attributes().Replace(text, "");
        text = Ruby().Replace(text, "$1");
        text = Emphasis().Replace(text, "");
        return string.Concat(text.Select(letter => letter is >= FirstEscaped and < LastEscaped ? (char)(letter - FirstEscaped) : letter));
    }

    // ASCII in the private use area while marks are taken off.
    private const char FirstEscaped = '\uE000';
    private const char LastEscaped = '\uE080';

    /// <summary>Readers of PDFs give back letters that look alike; the meter does not mind.</summary>
    public static char Fold(char letter) => letter switch
    {
        '‘' or '’' => '\'',
        '“' or '”' => '"',
        '–' or '—' or '‐' or '−' or '‑' or '\u00AD' => '-',
        '∼' => '~',
        '⋯' => '…',
        '‧' or '・' => '·',
        _ => letter,
    };

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\n\s*\n|\n(?=- )")]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\[\^[^\]]+\]:")]
    private static partial Regex Note();

    [GeneratedRegex(@"^(#{1,6} |> |\d+[.)] |- )")]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"\[\^[^\]]+\]")]
    private static partial Regex Calls();

    [GeneratedRegex(@"\{[.#][^}]*\}|\{\w+=[^}]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{([^|{}]+)\|[^|{}]+\}")]
    private static partial Regex Ruby();

    [GeneratedRegex(@"\[([^\[\]]+)\](?=\{|\()")]
    private static partial Regex Span();

    [GeneratedRegex(@"\*+|`")]
    private static partial Regex Emphasis();
}
