namespace Publishing.Writing.Pdf.Syntax;

/// <summary>Writes a name tree (ISO 32000-1 7.9.6): objects by ascending ASCII names, in leaves that a reader can skip.</summary>
internal static class NameTree
{
    private const int LeafSize = 64;

    public static PdfReference Write(PdfFile file, IReadOnlyList<(string Name, PdfReference Value)> entries)
    {
        var leaves = entries.Chunk(LeafSize).Select(leaf => file.WriteDictionary(tokens =>
        {
            tokens.BeginArray("Limits");
            tokens.Text(leaf[0].Name);
            tokens.Text(leaf[^1].Name);
            tokens.EndArray();
            tokens.BeginArray("Names");
            foreach (var (name, value) in leaf)
            {
                tokens.Text(name);
                tokens.Reference(value);
            }

            tokens.EndArray();
        })).ToArray();
        return file.WriteDictionary(tokens => tokens.References("Kids", leaves));
    }
}
