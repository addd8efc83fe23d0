using System.Collections.Frozen;
using ColorCode;
using ColorCode.Common;
using ColorCode.Compilation;
using ColorCode.Parsing;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// 코드 as styled text: what a colour tells on a screen a gray tells in print. Grammars are those of ColorCode; of a language that it does not
/// know nothing is told apart.
/// </summary>
internal static class CodeFlow
{
    // Comments step back, strings a little; both stay readable on uncoated paper (a 40 % tint still prints as dots of 85 lpi).
    private const double CommentBlack = 0.55;
    private const double StringBlack = 0.75;

    private static readonly FrozenSet<string> Comments = FrozenSet.ToFrozenSet([ScopeName.Comment, ScopeName.HtmlComment, ScopeName.XmlComment, ScopeName.XmlDocComment, ScopeName.XmlDocTag]);
    private static readonly FrozenSet<string> Strings = FrozenSet.ToFrozenSet([ScopeName.String, ScopeName.StringCSharpVerbatim, ScopeName.JsonString, ScopeName.HtmlAttributeValue, ScopeName.XmlAttributeValue]);
    private static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet([ScopeName.Keyword, ScopeName.ControlKeyword, ScopeName.PseudoKeyword, ScopeName.PreprocessorKeyword, ScopeName.HtmlElementName, ScopeName.XmlName, ScopeName.JsonKey, ScopeName.SqlSystemFunction]);

    public static StyledText Build(Block.Code code, TextStyle style, bool isHighlighted)
    {
        var text = code.Text.Replace("\t", "    ", StringComparison.Ordinal);
        var builder = new StyledTextBuilder();
        var at = 0;
        foreach (var (start, length, name) in isHighlighted ? ScopesOf(text, code.Language) : [])
        {
            if (start < at || StyleOf(name, style) is not { } look)
            {
                continue;
            }

            Append(at, start, style);
            Append(start, start + length, look);
            at = start + length;
        }

        Append(at, text.Length, style);
        return builder.Finish();

        void Append(int from, int to, TextStyle look)
        {
            if (to > from)
            {
                builder.Append(text[from..to].Replace('\n', '\u2028'), look, code.Span);
            }
        }
    }

    private static TextStyle? StyleOf(string scope, TextStyle style) =>
        Comments.Contains(scope) ? style with { Black = CommentBlack }
        : Strings.Contains(scope) ? style with { Black = StringBlack }
        : Keywords.Contains(scope) ? style with { Font = style.Font with { Weight = 700 } }
        : null;

    private static List<(int Start, int Length, string Name)> ScopesOf(string text, string? name)
    {
        var found = new List<(int, int, string)>();
        if (string.IsNullOrWhiteSpace(name) || Languages.FindById(name) is not { } language)
        {
            return found;
        }

        // The parser keeps what it has compiled behind a lock of its own; a new one for every block would compile again.
        var at = 0;
        Parser.Value.Parse(text, language, (piece, scopes) =>
        {
            Collect(scopes, at, found);
            at += piece.Length;
        });
        return found;
    }

    private static readonly Lazy<LanguageParser> Parser = new(() =>
    {
        var repository = new LanguageRepository(Languages.All.ToDictionary(language => language.Id));
        return new LanguageParser(new LanguageCompiler([], new ReaderWriterLockSlim()), repository);
    });

    private static void Collect(IEnumerable<Scope> scopes, int offset, List<(int, int, string)> found)
    {
        foreach (var scope in scopes)
        {
            if (scope.Children.Count > 0)
            {
                Collect(scope.Children, offset, found);
            }
            else
            {
                found.Add((offset + scope.Index, scope.Length, scope.Name));
            }
        }
    }
}
