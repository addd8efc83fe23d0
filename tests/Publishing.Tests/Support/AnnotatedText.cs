using System.Text;
using Publishing.Core;

namespace Publishing.Tests.Support;

/// <summary>A text in which ⟦…⟧ marks the spans that are expected: the text without the marks, and the spans in order.</summary>
internal sealed record AnnotatedText(SourceText Source, IReadOnlyList<SourceSpan> Spans)
{
    public static AnnotatedText Parse(string text, string path = "a.md")
    {
        var plain = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<SourceSpan>();
        foreach (var c in text)
        {
            if (c == '⟦')
            {
                open.Push(plain.Length);
            }
            else if (c == '⟧')
            {
                var start = open.Pop();
                spans.Add(new SourceSpan(path, start, plain.Length - start));
            }
            else
            {
                plain.Append(c);
            }
        }

        return new AnnotatedText(new SourceText(path, plain.ToString()), [.. spans.OrderBy(span => span.Start)]);
    }
}
