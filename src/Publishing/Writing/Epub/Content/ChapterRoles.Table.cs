using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Writing.Epub.Content;

/// <summary>What a piece of text is to a reading system: its EPUB type and its DPUB-ARIA role, found by its role in the book and by common titles.</summary>
internal static class ChapterRoles
{
    /// <summary>Titles of front and back matter as Korean books word them, without spaces.</summary>
    private static readonly ImmutableDictionary<string, string> ByTitle = new Dictionary<string, string>
    {
        ["머리말"] = "preface",
        ["책머리에"] = "preface",
        ["서문"] = "preface",
        ["펴내며"] = "preface",
        ["이책을펴내며"] = "preface",
        ["추천사"] = "foreword",
        ["추천의글"] = "foreword",
        ["들어가며"] = "introduction",
        ["들어가는말"] = "introduction",
        ["들어가는글"] = "introduction",
        ["서론"] = "introduction",
        ["맺음말"] = "conclusion",
        ["나가며"] = "conclusion",
        ["나가는말"] = "conclusion",
        ["결론"] = "conclusion",
        ["후기"] = "afterword",
        ["지은이후기"] = "afterword",
        ["옮긴이의말"] = "afterword",
        ["작가의말"] = "afterword",
        ["해설"] = "afterword",
        ["감사의말"] = "acknowledgments",
        ["헌사"] = "dedication",
        ["참고문헌"] = "bibliography",
        ["용어풀이"] = "glossary",
    }.ToImmutableDictionary();

    /// <summary>The EPUB type; the role is the same word after <c>doc-</c> (DPUB-ARIA 1.1). Null: a plain section.</summary>
    public static string? TypeOf(ChapterRole role, string title) => role switch
    {
        ChapterRole.Chapter => "chapter",
        ChapterRole.Appendix => "appendix",
        ChapterRole.Dedication => "dedication",
        ChapterRole.Epigraph => "epigraph",
        _ => ByTitle.GetValueOrDefault(title.Replace(" ", "", StringComparison.Ordinal)),
    };

    /// <summary>The division of the book that stands on the body element.</summary>
    public static string DivisionOf(ChapterRole role) => role switch
    {
        ChapterRole.FrontMatter or ChapterRole.Dedication or ChapterRole.Epigraph => "frontmatter",
        ChapterRole.Chapter => "bodymatter",
        _ => "backmatter",
    };
}
