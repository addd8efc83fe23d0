using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Each complaint of reading is heard, and no other, when its folder is read.</summary>
public sealed class ComplaintFoldersTests
{
    private static readonly string Complaints = Repository.PathOf("tests", "Publishing.Tests", "Complaints");

    public static TheoryData<string> Codes =>
        [.. Directory.EnumerateDirectories(Complaints, "reading-0*")
            .Where(folder => Directory.Exists(Path.Combine(folder, "in")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_complaint_folder_is_complained_of_with_its_own_code_alone(string code)
    {
        var folder = Path.Combine(Complaints, code, "in");
        var book = BookReader.Read(folder);
        var layout = LayoutConfigReader.ReadFor(book.Value, folder);
        Assert.Equal([code], book.Diagnostics.Concat(layout.Diagnostics).Select(diagnostic => diagnostic.Code).Distinct());
    }
}
