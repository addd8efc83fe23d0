using Publishing.Core;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Reads a settings file whose faults are marked with ⟦…⟧ and looks at what is complained of.</summary>
internal static class Complaint
{
    /// <summary>The least that a book needs, for tests that add a line to it.</summary>
    public const string LeastBook = "id: october\ntitle: 시월\ncontents: [01.md]\n";

    /// <summary>The one complaint about a layout.yaml, which has the code and stands at the mark.</summary>
    public static Diagnostic InLayout(string code, string annotated) =>
        Only(code, AnnotatedText.Parse(annotated, "layout.yaml"), source => LayoutConfigReader.Read(source).Diagnostics);

    /// <summary>The one complaint about a book.yaml, which has the code and stands at the mark.</summary>
    public static Diagnostic InBook(string code, string annotated) =>
        Only(code, AnnotatedText.Parse(annotated, "book.yaml"), source => BookFileReader.Read(source).Diagnostics);

    private static Diagnostic Only(string code, AnnotatedText text, Func<SourceText, IEnumerable<Diagnostic>> read)
    {
        var complaint = Assert.Single(read(text.Source));
        Assert.Equal(code, complaint.Code);
        Assert.NotEmpty(complaint.Message.Korean);
        Assert.NotEmpty(complaint.Hint.English);
        Assert.Equal(Show(text, Assert.Single(text.Spans)), Show(text, Assert.NotNull(complaint.Where)));
        return complaint;
    }

    private static string Show(AnnotatedText text, SourceSpan span) =>
        $"{span.Path} {span.Start}: ⟦{text.Source.Text.Substring(span.Start, span.Length)}⟧";
}
