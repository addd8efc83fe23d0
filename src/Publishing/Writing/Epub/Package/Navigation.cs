using System.Collections.Immutable;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Content;

namespace Publishing.Writing.Epub.Package;

/// <summary>The table of contents and the landmarks, from the plan and the headings found: what nav and NCX both show (E6, E7).</summary>
internal sealed record Navigation(ImmutableArray<TocEntry> Contents, ImmutableArray<Landmark> Landmarks)
{
    /// <param name="depth">1: chapters, 2: sections too, 3: subsections too; parts stand above them and do not count.</param>
    /// <param name="fallback">The one entry of a book without a titled chapter: nav may not be empty (EPUB 3.3 §7.3).</param>
    public static Navigation Of(EpubPlan plan, Findings findings, int depth, string fallback)
    {
        var contents = ImmutableArray.CreateBuilder<TocEntry>();
        var headings = plan.Documents.OfType<EpubDocument.Text>()
            .SelectMany(text => findings.HeadingsOf(text.Name), (text, heading) => (text.Chapter.Id, heading))
            .ToLookup(found => found.Id, found => found.heading, StringComparer.Ordinal);
        foreach (var document in plan.Documents)
        {
            switch (document)
            {
                case EpubDocument.Part part:
                    contents.Add(new(part.Title, part.Name, [], part.Section));
                    break;
                case EpubDocument.Text { Title.Length: > 0, StartsChapter: true } text:
                    var entry = new TocEntry(text.Title, text.Name, Nest([.. headings[text.Chapter.Id]], level: 2, depth), text.Chapter.Id);
                    Add(contents, entry, text.IsInPart);
                    break;
                case EpubDocument.Index or EpubDocument.ColophonPage:
                    contents.Add(new(document.Title, document.Name, [], document is EpubDocument.Index ? IndexFlow.Id : null));
                    break;
            }
        }

        if (contents.Count == 0)
        {
            contents.Add(new(fallback, plan.Documents[^1].Name, []));
        }

        return new(contents.ToImmutable(), LandmarksOf(plan));
    }

    private static void Add(ImmutableArray<TocEntry>.Builder contents, TocEntry entry, bool isInPart)
    {
        if (isInPart)
        {
            contents[^1] = contents[^1] with { Children = contents[^1].Children.Add(entry) };
        }
        else
        {
            contents.Add(entry);
        }
    }

    /// <summary>Headings of one level with those below each; a level that is left out in the text leaves no empty entry here.</summary>
    private static ImmutableArray<TocEntry> Nest(ImmutableArray<FoundHeading> headings, int level, int depth)
    {
        var shown = headings.Where(heading => heading.Level <= depth).ToImmutableArray();
        var entries = ImmutableArray.CreateBuilder<TocEntry>();
        for (var i = 0; i < shown.Length;)
        {
            var end = i + 1;
            while (end < shown.Length && shown[end].Level > Math.Max(level, shown[i].Level))
            {
                end++;
            }

            entries.Add(new(shown[i].Title, shown[i].Href, Nest(shown[(i + 1)..end], shown[i].Level + 1, depth), shown[i].Anchor));
            i = end;
        }

        return entries.ToImmutable();
    }

    private static ImmutableArray<Landmark> LandmarksOf(EpubPlan plan)
    {
        var landmarks = ImmutableArray.CreateBuilder<Landmark>();
        Add<EpubDocument.Cover>("cover", "표지");
        Add<EpubDocument.TitlePage>("titlepage", "속표지");
        if (plan.Documents.OfType<EpubDocument.Contents>().FirstOrDefault() is { } toc)
        {
            // Not in the reading order, it cannot be a place to go to.
            landmarks.Add(new("toc", toc.Title, EpubPlan.NavName + "#toc"));
        }

        var text = plan.Documents.FirstOrDefault(document => document is EpubDocument.Part or EpubDocument.Text { Chapter.Role: Publishing.Document.ChapterRole.Chapter });
        if (text is not null)
        {
            landmarks.Add(new("bodymatter", "본문", text.Name));
        }

        Add<EpubDocument.ColophonPage>("colophon", "판권");
        return landmarks.ToImmutable();

        void Add<T>(string type, string title)
            where T : EpubDocument
        {
            if (plan.Documents.OfType<T>().FirstOrDefault() is { } document)
            {
                landmarks.Add(new(type, title, document.Name));
            }
        }
    }
}
