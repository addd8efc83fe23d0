using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Each complaint about a manuscript (reading-001 to reading-049) is heard when its folder is read.</summary>
public sealed class ComplaintFoldersTests
{
    private static readonly string Complaints = Repository.PathOf("tests", "Publishing.Tests", "Complaints");

    public static TheoryData<string> Codes =>
        [.. Directory.EnumerateDirectories(Complaints, "reading-0*")
            .Where(folder => Directory.Exists(Path.Combine(folder, "in")))
            .Select(folder => Path.GetFileName(folder))
            .Where(code => string.CompareOrdinal(code, "reading-050") < 0)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_complaint_folder_is_complained_of_with_its_own_code_alone(string code)
    {
        var read = BookReader.Read(Path.Combine(Complaints, code, "in"));
        Assert.Equal([code], read.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
    }
}
