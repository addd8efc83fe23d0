using System.Collections.Immutable;
using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>
/// Reads a finished EPUB again, whoever made it, and holds it to EPUB 3.3 and to EPUB Accessibility 1.1. Call tree:
///   Check → ContainerRules (zip, META-INF) → EpubSubject (package, documents)
///         → MetadataRules, PackageRules, NavigationRules, ContentRules, LinkRules, StyleRules, MediaRules, AccessibilityRules.
/// </summary>
internal static class EpubPreflight
{
    /// <summary>Null where the bytes are no zip archive.</summary>
    public static EpubReport? Check(byte[] bytes)
    {
        using var archive = EpubArchive.Open(bytes);
        if (archive is null)
        {
            return null;
        }

        var findings = new EpubFindings();
        var subject = ContainerRules.Check(archive, findings) is { } path && archive.Read(path) is { } package && XmlFile.Load(path, package, findings) is { Root: { } root }
            ? SubjectOf(archive, path, root, findings)
            : null;
        if (subject is null)
        {
            return new([], 0, findings.Found);
        }

        MetadataRules.Check(subject);
        PackageRules.Check(subject);
        NavigationRules.Check(subject);
        ContentRules.Check(subject);
        LinkRules.Check(subject);
        StyleRules.Check(subject);
        MediaRules.Check(subject);
        AccessibilityRules.Check(subject);
        return new(ClaimsOf(subject), subject.Spine.Length, findings.Found)
        {
            Letters = LettersOf(subject),
        };
    }

    private static ImmutableDictionary<string, string> LettersOf(EpubSubject subject)
    {
        using var letters = new LetterBuffer();
        var ofFiles = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var file in subject.XhtmlItems.Select(item => item.Path!).Distinct(StringComparer.Ordinal))
        {
            letters.Clear();
            foreach (var node in subject.Document(file)?.Root?.Element(Xhtml + "body")?.DescendantNodes() ?? [])
            {
                if (node is XText text)
                {
                    letters.Add(text.Value);
                }
            }

            ofFiles.Add(file, letters.Letters.ToString());
        }

        return ofFiles.ToImmutable();
    }

    private static EpubSubject? SubjectOf(EpubArchive archive, string path, XElement root, EpubFindings findings)
    {
        if (root.Name != Opf + "package")
        {
            findings.Error("EPUB 3.3 §5.4", EpubPlace.Of(path, root), "패키지 문서의 뿌리 요소가 package가 아닙니다.", "The root element of the package document is not package.");
            return null;
        }

        if (root.Attribute("version")?.Value != "3.0")
        {
            findings.Error("EPUB 3.3 §5.4", EpubPlace.Of(path, root), "EPUB 3이 아닙니다: package의 version은 3.0이어야 합니다.", "Not EPUB 3: the version of package must be 3.0.");
            return null;
        }

        return EpubSubject.Of(archive, path, root, findings);
    }

    private static ImmutableArray<string> ClaimsOf(EpubSubject subject) =>
    [
        "EPUB 3",
        .. subject.Package.Elements(Opf + "metadata").Elements(Opf + "meta").Where(meta => meta.Attribute("property")?.Value == "dcterms:conformsTo").Select(meta => meta.Value.Trim()),
    ];
}
