using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class PdfWriterTests
{
    [Fact]
    public void Qpdf_finds_nothing_to_complain_of()
    {
        var pdf = MadePdf.Of(PageMaker.Book(PageMaker.Page(1, PageMaker.Line("가나다 라마바… “사아자” 漢字 Latin 123.", Styled.Serif, 20, 50, element: 1))));
        pdf.MustBeClean();
    }
}
