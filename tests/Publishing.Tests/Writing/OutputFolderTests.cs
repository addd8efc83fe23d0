using System.Text;
using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Writing;
using Xunit;

namespace Publishing.Tests.Writing;

public sealed class OutputFolderTests
{
    [Fact]
    public void A_file_has_its_name_only_after_it_is_kept()
    {
        using var temp = new TempFolder();
        var path = Path.Combine(temp.Path, "b", "b.pdf");
        using (var folder = new OutputFolder(temp.Path, "b"))
        {
            var written = folder.Write("b.pdf", 2, Say("new"));
            Assert.False(File.Exists(path));
            Assert.Empty(folder.Keep());
            Assert.Equal(3, written.Value.Bytes);
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(Path.Combine(temp.Path, "b")));
    }

    [Fact]
    public void A_file_that_is_not_kept_leaves_the_old_one_and_no_rest()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(Path.Combine(temp.Path, "b"));
        var path = temp.Write("b/b.pdf", "old"u8);
        using (var folder = new OutputFolder(temp.Path, "b"))
        {
            folder.Write("b.pdf", null, Say("new"));
        }

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(Path.Combine(temp.Path, "b")));
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        using var temp = new TempFolder();
        using var folder = new OutputFolder(temp.Path, "b");
        // SHA-256 of "abc" from FIPS 180-2, appendix B.1.
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", folder.Write("a", null, Say("abc")).Value.Sha256);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_explained()
    {
        using var temp = new TempFolder();
        // A file where the folder should be: refused to root too, unlike permissions.
        temp.Write("b", "in the way"u8);
        using var folder = new OutputFolder(temp.Path, "b");
        var found = Assert.Single(folder.Write("b.pdf", null, Say("new")).Diagnostics);
        Assert.Equal("writing-002", found.Code);
        Assert.Equal(Severity.Error, found.Severity);
    }

    [Fact]
    public void A_full_disk_leaves_the_old_files()
    {
        var mount = ExternalTool.Require("mount");
        using var temp = new TempFolder();
        var mounted = mount.Run("-t", "tmpfs", "-o", "size=64k", "tmpfs", temp.Path);
        Assert.SkipWhen(mounted.ExitCode != 0 && !Repository.IsContinuousIntegration, "Only root may mount a small disk here.");
        try
        {
            Directory.CreateDirectory(Path.Combine(temp.Path, "b"));
            temp.Write("b/b.pdf", "old"u8);
            using (var folder = new OutputFolder(temp.Path, "b"))
            {
                var found = Assert.Single(folder.Write("b.pdf", null, Say(new string('x', 1 << 20))).Diagnostics);
                Assert.Equal("writing-001", found.Code);
            }

            Assert.Equal("old", File.ReadAllText(Path.Combine(temp.Path, "b", "b.pdf")));
            Assert.Single(Directory.GetFiles(Path.Combine(temp.Path, "b")));
        }
        finally
        {
            ExternalTool.Require("umount").Run(temp.Path);
        }
    }

    private static Func<Stream, System.Collections.Immutable.ImmutableArray<Diagnostic>> Say(string words) => stream =>
    {
        stream.Write(Encoding.UTF8.GetBytes(words));
        return [];
    };
}
