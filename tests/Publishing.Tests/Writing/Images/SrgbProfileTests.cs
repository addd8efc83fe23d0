using Publishing.Writing.Images;
using Xunit;

namespace Publishing.Tests.Writing.Images;

public sealed class SrgbProfileTests
{
    /// <summary>Skia takes it for sRGB by its numbers.</summary>
    [Fact]
    public void It_is_read_as_sRGB()
    {
        Assert.True(IccProfiles.IsWhole(SrgbProfile.Bytes));
        Assert.True(IccProfiles.IsSrgb(SrgbProfile.Bytes));
        Assert.InRange(SrgbProfile.Bytes.Length, 400, 700);
    }
}
