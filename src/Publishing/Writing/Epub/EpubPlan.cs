using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Content;

namespace Publishing.Writing.Epub;

/// <summary>What files the EPUB will have, in the order of the spine, decided before any is written so that links can cross them.</summary>
internal sealed record EpubPlan
{
    public const string NavName = "nav.xhtml";
    public const string IndexName = "index.xhtml";
    public const string CoverName = "cover.xhtml";

    public required ImmutableArray<EpubDocument> Documents { get; init; }

    public required Anchors Anchors { get; init; }

    /// <summary>그림 차례 and 표 차례, as the contents have them, in the navigation document.</summary>
    public ImmutableArray<GeneratedMatter> Lists { get; init; } = [];

    /// <summary>What the flow calls the sections that the e-book has too.</summary>
    public IReadOnlySet<string> Sections => Documents.Select(SectionOf).Concat(Lists.Select(list => CaptionListFlow.IdOf(list))).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Pages in the order of the files that they start in.</summary>
    public ImmutableArray<FoundPage> InOrder(IEnumerable<FoundPage> pages)
    {
        var order = Documents.Select((file, index) => (file.Name, index)).ToDictionary(file => file.Name, file => file.index, StringComparer.Ordinal);
        return [.. pages.OrderBy(page => order.GetValueOrDefault(page.Document, order.Count))];
    }

    private static string? SectionOf(EpubDocument document) => document switch
    {
        EpubDocument.TitlePage => TitlePagesFlow.TitleId,
        EpubDocument.ColophonPage => ColophonFlow.Id,
        EpubDocument.Contents => ContentsFlow.Id,
        EpubDocument.Part part => part.Section,
        EpubDocument.Text text => text.Chapter.Id,
        EpubDocument.Index => IndexFlow.Id,
        EpubDocument.Cover => null,
        _ => throw new UnreachableException(),
    };

    public static EpubPlan Of(Book book, LayoutConfig layout, Numbering numbering, bool hasCoverPage = true)
    {
        var documents = new Planner(book, layout, numbering).Plan(hasCoverPage);
        var hasContents = documents.Any(document => document is EpubDocument.Contents);
        return new()
        {
            Documents = documents,
            Lists = !hasContents ? [] : [.. book.Contents.OfType<BookItem.Generated>().Select(item => item.Matter).Where(matter => matter is GeneratedMatter.Figures or GeneratedMatter.Tables).Distinct()],
            Anchors = Anchors.Of(numbering, documents.OfType<EpubDocument.Text>()),
        };
    }

    /// <summary>Walks the contents once, counting files of each sort.</summary>
    private sealed class Planner(Book book, LayoutConfig layout, Numbering numbering)
    {
        private readonly ImmutableArray<EpubDocument>.Builder documents = ImmutableArray.CreateBuilder<EpubDocument>();

        /// <summary>File numbers so far, by the stem of the name.</summary>
        private readonly Dictionary<string, int> counted = [];

        /// <summary>Digits of a file number: two, more in a book of a hundred chapters, so that names sort as they are read.</summary>
        private readonly int digits = Math.Max(2, book.Chapters.Count().ToString(CultureInfo.InvariantCulture).Length);

        private int notes;

        /// <param name="hasCoverPage">E8: some stores want the picture alone.</param>
        public ImmutableArray<EpubDocument> Plan(bool hasCoverPage)
        {
            if (hasCoverPage)
            {
                documents.Add(new EpubDocument.Cover(CoverName, "표지"));
            }

            foreach (var item in book.Contents)
            {
                Add(item);
            }

            return documents.ToImmutable();
        }

        private void Add(BookItem item)
        {
            if (item is BookItem.Generated generated)
            {
                Add(generated.Matter);
            }
            else if (item is BookItem.Part part)
            {
                var label = numbering.PartLabels.ElementAtOrDefault(documents.OfType<EpubDocument.Part>().Count()) ?? "";
                documents.Add(new EpubDocument.Part(NextName("part"), Joined(label, part.Title), label, part, SectionPlan.PartAnchor(documents.OfType<EpubDocument.Part>().Count() + 1)));
            }

            foreach (var chapter in item.Chapters)
            {
                Add(chapter, item is BookItem.Part);
            }
        }

        private void Add(GeneratedMatter matter)
        {
            EpubDocument? document = matter switch
            {
                // The cover and the title page say it already, and a screen has no flyleaf.
                GeneratedMatter.HalfTitle => null,

                // The navigation document has them.
                GeneratedMatter.Figures or GeneratedMatter.Tables => null,
                GeneratedMatter.Title => new EpubDocument.TitlePage("title.xhtml", "속표지"),
                GeneratedMatter.Contents => new EpubDocument.Contents(NavName, layout.Contents.Title),
                GeneratedMatter.Index => new EpubDocument.Index(IndexName, layout.Index.Title),
                GeneratedMatter.Colophon => new EpubDocument.ColophonPage("colophon.xhtml", "판권"),
                _ => throw new UnreachableException(),
            };
            if (document is not null && documents.All(known => known.Name != document.Name))
            {
                documents.Add(document);
            }
        }

        private void Add(Chapter chapter, bool isInPart)
        {
            var label = layout.Headings.Chapter.Numbered ? numbering.ChapterLabels.GetValueOrDefault(chapter.Id) : null;
            var first = layout.Notes.Number == NoteNumbering.Book ? notes + 1 : 1;
            notes += chapter.Notes.Length;
            var pieces = ChapterPieces.Split(chapter);
            var name = NextName(StemOf(chapter.Role));
            var homes = new string[chapter.Notes.Length];
            for (var i = 0; i < pieces.Length; i++)
            {
                foreach (var note in pieces[i].Notes)
                {
                    homes[note] = PieceName(name, i);
                }
            }

            documents.AddRange(pieces.Select((piece, i) =>
                new EpubDocument.Text(PieceName(name, i), Joined(label, PlainText.Of(chapter.Title)), label, chapter, first, isInPart, piece, i)
                {
                    NoteHomes = [.. homes],
                }));
        }

        private string NextName(string stem)
        {
            counted[stem] = counted.GetValueOrDefault(stem) + 1;
            return stem + counted[stem].ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') + ".xhtml";
        }
    }

    /// <summary>ch01.xhtml, ch01-2.xhtml.</summary>
    private static string PieceName(string name, int index) =>
        index == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}-{index + 1}.xhtml");

    private static string StemOf(ChapterRole role) => role switch
    {
        ChapterRole.Chapter => "ch",
        ChapterRole.FrontMatter or ChapterRole.Dedication or ChapterRole.Epigraph => "front",
        ChapterRole.Appendix => "appendix",
        ChapterRole.BackMatter => "back",
        _ => throw new UnreachableException(),
    };

    private static string Joined(string? label, string title) => string.IsNullOrEmpty(label) ? title : title.Length == 0 ? label : label + " " + title;
}
