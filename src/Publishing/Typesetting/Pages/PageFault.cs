using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>What an editor would mark on a page that the search could not make good.</summary>
internal enum PageFaultKind
{
    /// <summary>Ends some lines above the foot.</summary>
    Short,

    /// <summary>Its foot is not level with that of the page it faces.</summary>
    Uneven,

    /// <summary>외톨이 글줄 at the head of the next page, or at the foot of this one.</summary>
    Widow,
    Orphan,

    /// <summary>A heading without two lines of its text.</summary>
    Stranded,

    /// <summary>Ends inside what was to be kept together.</summary>
    Parted,

    /// <summary>A note could not begin on the page of its call.</summary>
    LateNote,
}

/// <summary>What comes next and could not begin or go on there.</summary>
internal enum PageFaultCause
{
    /// <summary>Lines that may not be parted: the first or last two of a paragraph.</summary>
    Paragraph,
    Heading,
    Figure,
    Table,

    /// <summary>A block that is kept whole.</summary>
    Block,

    /// <summary>The notes of the next line have no room.</summary>
    Notes,
}

/// <summary>A page that could not be made good, and why.</summary>
/// <param name="Lines">That it lacks, or by which the feet differ; 0 for the other kinds.</param>
/// <param name="Source">Of what comes next.</param>
internal sealed record PageFault(PageFaultKind Kind, int Lines, PageFaultCause Cause, SourceSpan Source)
{
    /// <summary>What a reader calls the page; known once all pages are counted.</summary>
    public string Page { get; init; } = "";
}
