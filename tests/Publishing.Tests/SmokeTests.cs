using Publishing.Core;
using Xunit;

namespace Publishing.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Ten_millimetres_are_28_and_a_third_points() => Assert.Equal(28.346, Length.FromMillimetres(10).Points, 3);
}
