using System.Text;
using Publishing.Core;
using Publishing.Writing.Pdf.Syntax;
using Xunit;

namespace Publishing.Tests.Writing.Pdf.Syntax;

public sealed class PdfNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-17, "-17")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(10.10, "10.1")]
    [InlineData(3.14159, "3.14159")]
    [InlineData(3.141594, "3.14159")]
    [InlineData(3.141596, "3.1416")]
    [InlineData(0.00001, ".00001")]
    [InlineData(0.000004, "0")]
    [InlineData(-0.000004, "0")]
    [InlineData(1234567.5, "1234567.5")]
    public void A_number_is_written_as_the_shortest_decimal(double value, string written) => Assert.Equal(written, Spell(PdfNumber.Of(value)));

    [Theory]
    [InlineData(65536, 5, "1")]
    [InlineData(1, 5, ".00002")] // 1/65536 = 0.0000152588
    [InlineData(-1, 5, "-.00002")]
    [InlineData(32768, 0, "1")] // a half goes away from zero
    [InlineData(-32768, 0, "-1")]
    [InlineData(668467, 3, "10.2")] // 10.20000458
    public void A_length_is_rounded_to_the_places_asked_for(long units, int places, string written) =>
        Assert.Equal(written, Spell(PdfNumber.Of(new Length(units), places)));

    private static string Spell(PdfNumber number)
    {
        var buffer = new PdfBuffer();
        number.AppendTo(buffer);
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
