using System.Collections.Immutable;

namespace Publishing.Document;

/// <summary>The people of a book by role, as title pages and the colophon name them (M7, M17).</summary>
/// <param name="Role">MARC relator code.</param>
/// <param name="Label">지은이: before the names on the colophon.</param>
/// <param name="Verb">지음: after the names on the title page and the cover.</param>
internal sealed record Credit(string Role, string Label, string Verb, ImmutableArray<string> Names)
{
    /// <summary>홍길동·김철수 지음.</summary>
    public string Line => string.Join('·', Names) + " " + Verb;
}

/// <summary>Groups contributors by role, roles in the order of their first mention.</summary>
internal static class Credits
{
    private static readonly ImmutableDictionary<string, (string Label, string Verb)> Words = new Dictionary<string, (string, string)>
    {
        ["aut"] = ("지은이", "지음"),
        ["trl"] = ("옮긴이", "옮김"),
        ["ill"] = ("그린이", "그림"),
        ["edt"] = ("엮은이", "엮음"),
        ["com"] = ("엮은이", "엮음"),
        ["pht"] = ("찍은이", "사진"),
        ["rev"] = ("감수", "감수"),
        ["ths"] = ("감수", "감수"),
        ["aui"] = ("해설", "해설"),
        ["bkd"] = ("디자인", "디자인"),
    }.ToImmutableDictionary();

    /// <summary>A role without a word of its own is 함께 만든 이.</summary>
    public static ImmutableArray<Credit> Of(Metadata metadata) =>
    [
        .. metadata.Contributors.GroupBy(person => person.Role).Select(group =>
        {
            var (label, verb) = Words.GetValueOrDefault(group.Key, ("함께 만든 이", "함께 만듦"));
            return new Credit(group.Key, label, verb, [.. group.Select(person => person.Name)]);
        }),
    ];
}
