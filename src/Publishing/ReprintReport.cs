using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing;

/// <summary>What became of a page from one printing to the next.</summary>
public enum PageChange
{
    /// <summary>Prints alike at the same place in the book: its plate can be used again.</summary>
    Unchanged,

    /// <summary>Only its number differs, or also the side of the leaf it is on.</summary>
    Shifted,

    /// <summary>Its own text differs.</summary>
    Edited,

    /// <summary>Of its own text only numbers differ, whose targets moved: contents, index, references.</summary>
    Renumbered,

    /// <summary>The same words, moved by an edit elsewhere.</summary>
    Reflowed,

    /// <summary>The same words at the same places, drawn otherwise.</summary>
    Restyled,

    /// <summary>Without a counterpart in the old book.</summary>
    New,
}

/// <summary>Why printed words differ.</summary>
public enum ChangeReason
{
    Edit,
    RunningHead,
    Picture,
    ContentsNumber,
    IndexNumber,

    /// <summary>A number that the tool writes into the text: the manuscript is the same there.</summary>
    Reference,
}

/// <summary>What differs between two printings of a book, for <c>publish diff</c>. Pages are counted from 1 over all pages; labels are what a reader calls them.</summary>
public sealed record ReprintReport
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Finished files were compared, by their letters and where those stand.</summary>
    public bool IsOfLetters { get; init; }

    /// <summary>How many pages the old book has.</summary>
    public int OldPages { get; init; }

    /// <summary>Every page of the new book, in order.</summary>
    public ImmutableArray<ReprintPage> Pages { get; init; } = [];

    /// <summary>Pages of the old book without a counterpart, in order.</summary>
    public ImmutableArray<GonePage> Gone { get; init; } = [];

    /// <summary>Words that differ, in the order of the new pages; those of pages that are gone come last.</summary>
    public ImmutableArray<ReprintChange> Changes { get; init; } = [];

    /// <summary>The pages of the new book summed up.</summary>
    public ImmutableArray<ReprintRun> Runs { get; init; } = [];

    /// <summary>Null where the pages to a signature are not known, as of a finished file.</summary>
    public ReprintSignatures? Signatures { get; init; }

    /// <summary>A plate has to be made again.</summary>
    public bool Differs => OldPages != Pages.Length || Pages.Any(page => page.Change != PageChange.Unchanged);

    public int Count(PageChange change) => Pages.Count(page => page.Change == change);
}

/// <summary>A page of the new book.</summary>
/// <param name="OldNumber">Its counterpart in the old book, or null.</param>
public sealed record ReprintPage(int Number, string Label, PageChange Change, int? OldNumber, string? OldLabel);

/// <summary>A page of the old book that the new one does not have.</summary>
public sealed record GonePage(int Number, string Label);

/// <summary>Words that differ: put in where nothing is taken out, taken out where nothing is put in.</summary>
/// <param name="Before">The words right before, which both books have.</param>
public sealed record ReprintChange(ChangeReason Reason, string Before, string TakenOut, string PutIn)
{
    /// <summary>The new page, or null where the words stood on a page that is gone.</summary>
    public int? Page { get; init; }

    /// <summary>Its label.</summary>
    public string? Label { get; init; }

    /// <summary>File and line in the new manuscript, else in the old; null where the tool wrote the words.</summary>
    public string? Place { get; init; }

    /// <summary>Where the words taken out stand on the old pages.</summary>
    public ImmutableArray<PrintedPlace> OldPlaces { get; init; } = [];

    /// <summary>Where the words put in stand on the new pages.</summary>
    public ImmutableArray<PrintedPlace> NewPlaces { get; init; } = [];
}

/// <summary>A stretch of a line on a page.</summary>
/// <param name="Page">Counted from 1.</param>
public sealed record PrintedPlace(int Page, Rect Area);

/// <summary>Pages in a row that became the same.</summary>
/// <param name="First">Number of the first page.</param>
/// <param name="Words">As an editor says it.</param>
public sealed record ReprintRun(PageChange Change, int First, int Last, Wording Words)
{
    /// <summary>Of a reflow: number of the page from which on the books agree again, or null where something else follows.</summary>
    public int? InStepAt { get; init; }
}

/// <summary>대: which signatures need new plates.</summary>
/// <param name="PagesEach">Pages to a signature, by the new layout.</param>
/// <param name="Count">Of the new book.</param>
/// <param name="Remade">Counted from 1, in order.</param>
public sealed record ReprintSignatures(int PagesEach, int Count, ImmutableArray<int> Remade);

/// <summary>What <c>publish diff</c> came to.</summary>
/// <param name="Report">Null where a book has errors.</param>
/// <param name="New">With the files that were written.</param>
public sealed record ReprintResult(BuildResult Old, BuildResult New, ReprintReport? Report)
{
    public bool Succeeded => Old.Succeeded && New.Succeeded && Report is not null;
}
