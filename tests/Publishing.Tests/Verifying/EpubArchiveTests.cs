using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Publishing.Verifying.Epub;
using Xunit;

namespace Publishing.Tests.Verifying;

public sealed class EpubArchiveTests
{
    private const int Letters = 40;

    /// <summary>Where the directory says how long an entry is (APPNOTE 4.3.12).</summary>
    private const int LengthInDirectory = 24;

    [Theory]
    [InlineData(CompressionLevel.NoCompression, Letters)]
    [InlineData(CompressionLevel.NoCompression, Letters - 10)]
    [InlineData(CompressionLevel.NoCompression, Letters + 10)]
    [InlineData(CompressionLevel.Optimal, Letters)]
    [InlineData(CompressionLevel.Optimal, Letters + 10)]
    public void An_entry_is_read_whole_whatever_the_directory_says_of_its_length(CompressionLevel level, int said)
    {
        var bytes = Archive(level);
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(directory + LengthInDirectory), said);
        using var archive = EpubArchive.Open(bytes)!;
        Assert.Equal(new string('a', Letters), Encoding.ASCII.GetString(archive.Read("file") ?? []));
    }

    private static byte[] Archive(CompressionLevel level)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("file", level).Open();
            entry.Write(Encoding.ASCII.GetBytes(new string('a', Letters)));
        }

        return bytes.ToArray();
    }
}
