using System.Text;
using System.Text.RegularExpressions;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>Style sheets: syntax as far as readers trip over it, addresses, and what EPUB forbids (EPUB 3.3 §6.3).</summary>
internal static partial class StyleRules
{
    private const string Clause = "EPUB 3.3 §6.3";

    public static void Check(EpubSubject subject)
    {
        foreach (var item in subject.Items.Where(item => item is { Path: not null, MediaType: "text/css" }))
        {
            if (subject.Archive.Read(item.Path!) is { } bytes)
            {
                CheckSheet(subject, item.Path!, bytes);
            }
        }

        foreach (var item in subject.XhtmlItems)
        {
            foreach (var style in subject.Document(item.Path!)?.Descendants(Xhtml + "style") ?? [])
            {
                CheckText(subject, item.Path!, EpubPlace.Of(item.Path!, style), style.Value);
            }
        }
    }

    /// <summary>A style attribute.</summary>
    public static void CheckDeclarations(EpubFindings findings, EpubPlace place, string text)
    {
        foreach (var declaration in WithoutComments(text).Split(';').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            CheckDeclaration(findings, () => place, declaration);
        }
    }

    private static void CheckSheet(EpubSubject subject, string path, byte[] bytes)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            subject.Findings.Warn(Clause, new(path), "UTF-16으로 적혀 있습니다. UTF-8을 쓰십시오.", "Encoded in UTF-16; use UTF-8.");
            return;
        }

        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (Charset().Match(text) is { Success: true } charset && !charset.Groups[1].Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            subject.Findings.Error(Clause, new(path, 1, 1), $"@charset이 utf-8이 아닙니다: {charset.Groups[1].Value}", $"@charset is not utf-8: {charset.Groups[1].Value}");
        }

        CheckText(subject, path, new(path), text);
    }

    private static void CheckText(EpubSubject subject, string path, EpubPlace start, string text)
    {
        var findings = subject.Findings;
        var css = WithoutComments(text);
        CheckBlocks(findings, start, css);
        foreach (Match address in Addresses().Matches(css))
        {
            var written = address.Groups["address"].Value;
            var isFont = InFontFace(css, address.Index);
            var place = At(start, css, address.Index);
            if (written.Length == 0)
            {
                findings.Error(Clause, place, "빈 주소입니다.", "An empty address.");
            }
            else
            {
                LinkRules.CheckTarget(subject, path, place, written, address.Groups["import"].Success ? LinkUse.Style : isFont ? LinkUse.Font : LinkUse.Media);
            }
        }
    }

    private static bool InFontFace(string css, int index)
    {
        var open = css.LastIndexOf('{', index);
        return open > 0 && css[..open].TrimEnd().EndsWith("@font-face", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Braces in pairs, strings closed, declarations with a colon.</summary>
    private static void CheckBlocks(EpubFindings findings, EpubPlace start, string css)
    {
        var (depth, from, quote) = (0, 0, '\0');
        for (var i = 0; i < css.Length; i++)
        {
            var letter = css[i];
            if (quote != '\0')
            {
                if (letter == '\\')
                {
                    i++;
                }
                else if (letter == '\n')
                {
                    findings.Error(Clause, At(start, css, i), "따옴표가 닫히지 않았습니다.", "A string that is not closed.");
                    quote = '\0';
                }
                else if (letter == quote)
                {
                    quote = '\0';
                }

                continue;
            }

            switch (letter)
            {
                case '"' or '\'':
                    quote = letter;
                    break;
                case '{':
                    CheckSelector(findings, PlaceAt(i), css[from..i].Trim(), depth);
                    (depth, from) = (depth + 1, i + 1);
                    break;
                case '}' when depth == 0:
                    findings.Error(Clause, At(start, css, i), "짝이 없는 }입니다.", "A } without its pair.");
                    from = i + 1;
                    break;
                case '}' or ';':
                    if (depth > 0 && css[from..i].Trim() is { Length: > 0 } declaration && !declaration.StartsWith('@'))
                    {
                        CheckDeclaration(findings, PlaceAt(i), declaration);
                    }

                    (depth, from) = (letter == '}' ? depth - 1 : depth, i + 1);
                    break;
            }
        }

        if (depth > 0)
        {
            findings.Error(Clause, At(start, css, css.Length - 1), "{가 닫히지 않았습니다.", "A { that is not closed.");
        }

        // Lines are counted only for what is told: counting them at every declaration would be quadratic.
        Func<EpubPlace> PlaceAt(int index) => () => At(start, css, index);
    }

    private static void CheckSelector(EpubFindings findings, Func<EpubPlace> place, string selector, int depth)
    {
        if (selector.Length == 0 || selector.EndsWith(',') || selector.Contains(';') || (depth == 0 && selector is ['>' or '+' or '~', ..]))
        {
            findings.Error(Clause, place(), $"선택자로 읽을 수 없습니다: {selector}", $"Not a selector: {selector}");
        }
    }

    private static void CheckDeclaration(EpubFindings findings, Func<EpubPlace> place, string declaration)
    {
        var colon = declaration.IndexOf(':', StringComparison.Ordinal);
        var property = colon < 0 ? "" : declaration[..colon].Trim();
        if (colon < 0 || !PropertyForm().IsMatch(property) || declaration[(colon + 1)..].Trim().Length == 0)
        {
            findings.Error(Clause, place(), $"선언으로 읽을 수 없습니다: {declaration}", $"Not a declaration: {declaration}");
        }
        else if (property.Equals("direction", StringComparison.OrdinalIgnoreCase) || property.Equals("unicode-bidi", StringComparison.OrdinalIgnoreCase))
        {
            findings.Error("EPUB 3.3 §6.3.1.2", place(), $"CSS로 정할 수 없습니다: {property}", $"CSS may not set this: {property}");
        }
    }

    /// <summary>Comments become blanks, so that places hold.</summary>
    private static string WithoutComments(string css) => Comment().Replace(css, comment => Blank().Replace(comment.Value, " "));

    private static EpubPlace At(EpubPlace start, string css, int index)
    {
        var lines = css.AsSpan(0, Math.Clamp(index, 0, css.Length)).Count('\n');
        return start with { Line = Math.Max(1, start.Line) + lines, Column = 1 + Math.Max(0, index - 1 - css.LastIndexOf('\n', Math.Max(0, Math.Min(index - 1, css.Length - 1)))) };
    }

    [GeneratedRegex("^@charset \"([^\"]*)\";", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<import>@import\s+)(url\(\s*)?[""']?(?<address>[^""')\s;]*)[""']?|url\(\s*[""']?(?<address>[^""')]*?)[""']?\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"^-?-?[A-Za-z_][A-Za-z0-9_-]*$")]
    private static partial Regex PropertyForm();
}
