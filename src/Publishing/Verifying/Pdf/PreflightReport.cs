using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Verifying.Pdf;

/// <summary>A rule that a finished file breaks.</summary>
/// <param name="Clause">Of the standard, such as <c>ISO 19005-2 6.1.3</c>, or a row of publishing.md.</param>
/// <param name="Page">From 1, or null for the file as a whole.</param>
internal sealed record PreflightFinding(string Clause, int? Page, Wording Message);

/// <summary>What is put on a page: colour spaces by their names, inks by theirs.</summary>
internal sealed record PageInk(int Page, ImmutableArray<string> Spaces, ImmutableArray<string> Inks);

/// <summary>What our own reading of a finished PDF came to.</summary>
/// <param name="Claims">The standards that the file names itself.</param>
internal sealed record PreflightReport(ImmutableArray<string> Claims, int Pages, ImmutableArray<PageInk> Inks, ImmutableArray<PreflightFinding> Findings);
