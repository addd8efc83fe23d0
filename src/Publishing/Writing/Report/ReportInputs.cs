using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report;

/// <summary>What a report is written from, for programs and for people.</summary>
/// <param name="Press">What the pages come to in signatures and at the spine.</param>
/// <param name="Lines">How the lines look.</param>
/// <param name="Found">In reading order; no error among them, or nothing would be written.</param>
internal sealed record ReportInputs(
    Book Book, LayoutConfig Layout, TypesetBook Typeset, PressNumbers Press, ImmutableArray<MadeFile> Files, TypographyReport Lines, ImmutableArray<Diagnostic> Found)
{
    /// <summary>Marks stand where something is missing.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Threads at most that draw pages.</summary>
    public int Jobs { get; init; } = 1;
}
