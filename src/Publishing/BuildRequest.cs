using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing;

/// <summary>What to build and how; nothing in it but the date and the formats can change a byte of an output.</summary>
public sealed record BuildRequest
{
    /// <summary>The book's folder, with <c>book.yaml</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>Where <c>&lt;id&gt;/&lt;id&gt;.pdf</c> and the others go.</summary>
    public string OutputFolder { get; init; } = "output";

    /// <summary>Empty: what <c>book.yaml</c> asks for.</summary>
    public ImmutableArray<OutputKind> Formats { get; init; } = [];

    /// <summary>The profile of the e-book in place of the layout's; null for that.</summary>
    public string? Profile { get; init; }

    /// <summary>Warnings stop the outputs too.</summary>
    public bool IsStrict { get; init; }

    /// <summary>References to nothing and missing pictures are visible marks with a warning, so that an unfinished book can be seen.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Threads at most, at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary><c>SOURCE_DATE_EPOCH</c>; null for the dates of the edition.</summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>Told stage, pages done and pages known, from any thread.</summary>
    public Action<string, int, int>? Progress { get; init; }

    /// <summary>Collects the time of each stage.</summary>
    public StageTimings? Timings { get; init; }
}

/// <summary>What became of a book.</summary>
/// <param name="Succeeded">Every output was written; if false, the old ones are untouched.</param>
/// <param name="Diagnostics">In reading order.</param>
/// <param name="Sources">The files that the diagnostics point into.</param>
public sealed record BuildResult(
    string Id,
    bool Succeeded,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableDictionary<string, SourceText> Sources,
    ImmutableArray<WrittenFile> Files)
{
    public string Title { get; init; } = "";

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    /// <summary>Set by a build; 0 where no pages were made.</summary>
    public int Pages { get; init; }
}

/// <summary>How pages are laid on sheets.</summary>
/// <param name="Signature">Pages to a signature, a multiple of 4; null for one booklet of all sheets laid in each other.</param>
/// <param name="CreepMillimetres">How far each sheet further in moves towards the fold.</param>
public sealed record Imposing(int? Signature, double CreepMillimetres);

/// <summary>What looking at a finished file came to.</summary>
/// <param name="Claims">The standards that the file names itself.</param>
/// <param name="Pages">Of an EPUB, the documents of its spine.</param>
public sealed record FileCheck(string Path, ImmutableArray<string> Claims, int Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Warnings are left to who asked.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
}

/// <summary>A file that a build wrote.</summary>
/// <param name="Name">Inside the book's output folder.</param>
/// <param name="Pages">Null for what has no pages.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record WrittenFile(string Name, string Path, long Bytes, string Sha256, int? Pages)
{
    /// <summary>What the file claims to conform to; empty when it claims nothing.</summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Warnings that came of writing it, beside those of the book.</summary>
    public int Warnings { get; init; }

    /// <summary>How long its writing took; for a person's eyes only, never for an output.</summary>
    public TimeSpan Time { get; init; }
}

/// <summary>A face as <c>publish fonts</c> lists it.</summary>
public sealed record FontListing(string Family, int Weight, bool IsItalic, string Version, string File, string Origin);

/// <summary>What <c>publish info</c> tells.</summary>
public sealed record InfoResult(BuildResult Result, BookInfo Info);

/// <summary>What <c>publish check</c> found.</summary>
/// <param name="Result">As a build has it, with the findings of the lint; no file was written.</param>
/// <param name="Fixed">Chapters that <c>--fix</c> changed; the findings are those of the changed text.</param>
/// <param name="Typography">How the lines look that a build would write.</param>
public sealed record CheckResult(BuildResult Result, ImmutableArray<FixedFile> Fixed, TypographyReport Typography);

/// <summary>A chapter whose file was changed.</summary>
/// <param name="Path">Relative to the book's folder.</param>
/// <param name="Places">How many places changed, at least 1.</param>
public sealed record FixedFile(string Path, int Places);
