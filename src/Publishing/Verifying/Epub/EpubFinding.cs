using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Publishing.Core;

namespace Publishing.Verifying.Epub;

/// <summary>A place in a file of the container; line and column from 1, or 0 for the file as a whole.</summary>
internal readonly record struct EpubPlace(string File, int Line = 0, int Column = 0)
{
    public static EpubPlace Of(string file, IXmlLineInfo? node) =>
        node is not null && node.HasLineInfo() ? new(file, node.LineNumber, node.LinePosition) : new(file);

    public override string ToString() => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}

/// <summary>A rule that an EPUB breaks.</summary>
/// <param name="Clause">Of a specification, such as <c>EPUB 3.3 §5.7.1</c>, or a row of publishing.md.</param>
internal sealed record EpubFinding(string Clause, Severity Severity, EpubPlace Place, Wording Message);

/// <summary>Gathers findings; what one file breaks many times in the same words is told once and counted.</summary>
internal sealed class EpubFindings
{
    private readonly Dictionary<(string Clause, string File, string English), int> counts = [];
    private readonly List<EpubFinding> found = [];

    public ImmutableArray<EpubFinding> Found =>
    [
        .. found.Select(finding => counts[KeyOf(finding)] is var count && count == 1 ? finding : finding with
        {
            Message = new Wording($"{finding.Message.Korean} (모두 {count}곳)", $"{finding.Message.English} ({count} places)"),
        }),
    ];

    public void Error(string clause, EpubPlace place, string korean, string english) => Add(new(clause, Severity.Error, place, new(korean, english)));

    public void Warn(string clause, EpubPlace place, string korean, string english) => Add(new(clause, Severity.Warning, place, new(korean, english)));

    private void Add(EpubFinding finding)
    {
        var key = KeyOf(finding);
        if (counts.TryAdd(key, 1))
        {
            found.Add(finding);
        }
        else
        {
            counts[key]++;
        }
    }

    private static (string Clause, string File, string English) KeyOf(EpubFinding finding) => (finding.Clause, finding.Place.File, finding.Message.English);
}

/// <summary>What reading an EPUB came to.</summary>
/// <param name="Claims">Version and conformance that the file names itself.</param>
internal sealed record EpubReport(ImmutableArray<string> Claims, int Documents, ImmutableArray<EpubFinding> Findings)
{
    /// <summary>Letters and digits of the body of every document, by its path.</summary>
    public ImmutableDictionary<string, string> Letters { get; init; } = ImmutableDictionary<string, string>.Empty;
}
