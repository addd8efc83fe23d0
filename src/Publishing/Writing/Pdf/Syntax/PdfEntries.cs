namespace Publishing.Writing.Pdf.Syntax;

/// <summary>A key and its value in one call.</summary>
internal static class PdfEntries
{
    public static void Name(this PdfTokens tokens, string key, string value)
    {
        tokens.Key(key);
        tokens.Name(value);
    }

    public static void Integer(this PdfTokens tokens, string key, long value)
    {
        tokens.Key(key);
        tokens.Integer(value);
    }

    public static void Number(this PdfTokens tokens, string key, PdfNumber value)
    {
        tokens.Key(key);
        tokens.Number(value);
    }

    public static void Boolean(this PdfTokens tokens, string key, bool value)
    {
        tokens.Key(key);
        tokens.Boolean(value);
    }

    public static void Reference(this PdfTokens tokens, string key, PdfReference value)
    {
        tokens.Key(key);
        tokens.Reference(value);
    }

    public static void Text(this PdfTokens tokens, string key, string value)
    {
        tokens.Key(key);
        tokens.Text(value);
    }

    public static void Date(this PdfTokens tokens, string key, DateTimeOffset value)
    {
        tokens.Key(key);
        tokens.Date(value);
    }

    public static void Numbers(this PdfTokens tokens, string key, params ReadOnlySpan<PdfNumber> values)
    {
        tokens.Key(key);
        tokens.BeginArray();
        foreach (var value in values)
        {
            tokens.Number(value);
        }

        tokens.EndArray();
    }

    public static void References(this PdfTokens tokens, string key, IEnumerable<PdfReference> values)
    {
        tokens.Key(key);
        tokens.BeginArray();
        foreach (var value in values)
        {
            tokens.Reference(value);
        }

        tokens.EndArray();
    }

    /// <summary>Opens a dictionary as the value of a key.</summary>
    public static void BeginDictionary(this PdfTokens tokens, string key)
    {
        tokens.Key(key);
        tokens.BeginDictionary();
    }

    /// <summary>Opens an array as the value of a key.</summary>
    public static void BeginArray(this PdfTokens tokens, string key)
    {
        tokens.Key(key);
        tokens.BeginArray();
    }
}
