using Publishing.Core;
using Publishing.Tests.Conformance;
using Publishing.Tests.Support;
using Publishing.Verifying.Epub;
using Xunit;

namespace Publishing.Tests.Verifying;

public sealed class EpubPreflightTests(ITestOutputHelper output)
{
    [Fact]
    public void A_sound_book_has_nothing_against_it() => Assert.Empty(EpubPreflight.Check(EpubFaults.Make(EpubFaults.Sound))!.Findings);

    [Theory, MemberData(nameof(BuiltBooks.Ids), MemberType = typeof(BuiltBooks))]
    public void E34_Our_own_books_have_nothing_against_them(string id) => Assert.Empty(EpubPreflight.Check(File.ReadAllBytes(BuiltBooks.Of(id).Epub))!.Findings);

    /// <summary>With a place in the file that is broken, or in the one that names it.</summary>
    [Theory, MemberData(nameof(EpubFaults.Names), MemberType = typeof(EpubFaults))]
    public void E34_Every_fault_is_found(string fault)
    {
        var report = EpubPreflight.Check(EpubFaults.Make(fault))!;
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, finding => Assert.NotEmpty(finding.Place.File));
    }

    [Fact]
    public void A_file_that_is_no_archive_is_told() => Assert.Null(EpubPreflight.Check("이것은 zip이 아니다"u8.ToArray()));

    /// <summary>What EPUBCheck or the checker of EPUB 3.3 fails, ours fails too; the table is in the output of the test.</summary>
    [Fact]
    public void E34_Ours_finds_what_the_outside_checkers_find()
    {
        using var folder = new TempFolder();
        var files = EpubFaults.All.Keys.ToDictionary(name => name, name => Path.Combine(folder.Path, name + ".epub"));
        foreach (var (name, file) in files)
        {
            File.WriteAllBytes(file, EpubFaults.Make(name));
        }

        var theirs = EpubJudges.EpubCheckAll(files.Values);
        var modern = EpubJudges.EpubCheckTsAll(files.Values);
        var missed = new List<string>();
        output.WriteLine($"{"fault",-34} {"EPUBCheck 4.2.6",-34} {"epubcheck-ts",-24} ours");
        foreach (var (name, file) in files)
        {
            var ours = EpubPreflight.Check(File.ReadAllBytes(file))!.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Clause} at {finding.Place}").ToArray();
            output.WriteLine($"{name,-34} {Codes(theirs[file]),-34} {Codes(modern[file]),-24} {string.Join("; ", ours.Take(2))}");
            if (theirs[file].Count + modern[file].Count > 0 && ours.Length == 0)
            {
                missed.Add($"{name}: {Codes(theirs[file])} {Codes(modern[file])}");
            }
        }

        Assert.InRange(files.Keys.Count(name => theirs[files[name]].Count + modern[files[name]].Count > 0), 60, int.MaxValue);
        Assert.Empty(theirs[files[EpubFaults.Sound]]);
        Assert.Empty(modern[files[EpubFaults.Sound]]);
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static string Codes(IReadOnlyList<Finding> findings) => findings.Count == 0 ? "-" : string.Join(' ', findings.Select(finding => finding.Code).Distinct().Take(3));
}
