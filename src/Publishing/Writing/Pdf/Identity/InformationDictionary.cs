using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Identity;

/// <summary>Writes the information dictionary (ISO 32000-1 14.3.3).</summary>
internal static class InformationDictionary
{
    public static PdfReference Write(PdfFile file, DocumentRecord record, PressOptions? press) => file.WriteDictionary(tokens =>
    {
        tokens.Text("Title", record.Title);
        if (record.Authors.Length > 0)
        {
            tokens.Text("Author", record.Author);
        }

        if (record.Subjects.Length > 0)
        {
            tokens.Text("Keywords", string.Join(", ", record.Subjects));
        }

        tokens.Text("Producer", DocumentRecord.Producer);
        tokens.Date("CreationDate", record.Date);
        tokens.Date("ModDate", record.Date);
        if (press is not null)
        {
            // ISO 15930: neither true nor missing; and X-1a names itself here.
            tokens.Name("Trapped", "False");
            if (press.Standard == PressStandard.X1a)
            {
                tokens.Text("GTS_PDFXVersion", press.Name);
            }
        }
    });
}
