using System.Text;
using Publishing.Writing;
using Xunit;

namespace Publishing.Tests.Writing;

public sealed class Crc32Tests
{
    /// <summary>Check values that are in print; nine letters are one step of eight and one more.</summary>
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 0xE8B7BE43u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void The_sum_of_known_words_is_known(string words, uint expected) => Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(words)));
}
