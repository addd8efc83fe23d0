namespace Publishing.Writing.Pdf.Syntax;

/// <summary>Writes a number tree (ISO 32000-1 7.9.7): values by ascending whole numbers, in leaves that a reader can skip.</summary>
internal static class NumberTree
{
    private const int LeafSize = 64;

    /// <param name="entries">Ascending keys, and for each what writes its value.</param>
    public static PdfReference Write(PdfFile file, IReadOnlyList<(int Key, Action<PdfTokens> Value)> entries)
    {
        if (entries.Count <= LeafSize)
        {
            return file.WriteDictionary(tokens => WriteNumbers(tokens, entries, 0));
        }

        var leaves = new List<PdfReference>();
        for (var start = 0; start < entries.Count; start += LeafSize)
        {
            leaves.Add(WriteLeaf(file, entries, start));
        }

        return file.WriteDictionary(tokens => tokens.References("Kids", leaves));
    }

    private static PdfReference WriteLeaf(PdfFile file, IReadOnlyList<(int Key, Action<PdfTokens> Value)> entries, int start)
    {
        var last = Math.Min(start + LeafSize, entries.Count) - 1;
        return file.WriteDictionary(tokens =>
        {
            tokens.BeginArray("Limits");
            tokens.Integer(entries[start].Key);
            tokens.Integer(entries[last].Key);
            tokens.EndArray();
            WriteNumbers(tokens, entries, start);
        });
    }

    private static void WriteNumbers(PdfTokens tokens, IReadOnlyList<(int Key, Action<PdfTokens> Value)> entries, int start)
    {
        tokens.BeginArray("Nums");
        foreach (var (key, value) in entries.Skip(start).Take(LeafSize))
        {
            tokens.Integer(key);
            value(tokens);
        }

        tokens.EndArray();
    }
}
