using System.Security.Cryptography;

namespace Publishing.Writing.Pdf.Syntax;

/// <summary>
/// A PDF file being written from front to back: objects go out as they come, only their places are remembered,
/// so memory does not grow with pages. Any object may be pointed to before it is written.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Stream output;
    private readonly PdfSyntaxStyle style;
    private readonly CrossReferences places = new();

    /// <summary>Hash of everything written: becomes the file's identifier.</summary>
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private readonly PdfBuffer buffer = new();
    private readonly ObjectStream packed = new();

    /// <summary>Bytes written so far.</summary>
    private long position;

    public PdfFile(Stream output, PdfSyntaxStyle style)
    {
        this.output = output;
        this.style = style;
        buffer.AppendAscii($"%PDF-{style.Version}\n");
        if (style.Compresses)
        {
            // Four bytes above 127 tell programs that move files that this one is binary (7.5.2).
            buffer.Append([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        }

        Emit();
    }

    public PdfSyntaxStyle Style => style;

    /// <summary>The next number.</summary>
    public PdfReference Reserve() => places.Reserve();

    /// <summary>Writes an object under a number of its own.</summary>
    public PdfReference Write(Action<PdfTokens> body)
    {
        var id = Reserve();
        Write(id, body);
        return id;
    }

    /// <summary>Writes the object of a number that was reserved.</summary>
    public void Write(PdfReference id, Action<PdfTokens> body)
    {
        if (style.PacksObjects)
        {
            Pack(id, body);
            return;
        }

        places.Set(id, position);
        BeginObject(id);
        body(new PdfTokens(buffer, style));
        buffer.Append("\nendobj\n"u8);
        Emit();
    }

    /// <summary>Writes an object that is one dictionary under a number of its own.</summary>
    public PdfReference WriteDictionary(Action<PdfTokens> entries)
    {
        var id = Reserve();
        WriteDictionary(id, entries);
        return id;
    }

    /// <summary>Writes an object that is one dictionary.</summary>
    public void WriteDictionary(PdfReference id, Action<PdfTokens> entries) => Write(id, tokens =>
    {
        tokens.BeginDictionary();
        entries(tokens);
        tokens.EndDictionary();
    });

    /// <summary>Writes a stream under a number of its own.</summary>
    /// <param name="entries">What the dictionary holds besides length and filters, or null.</param>
    public PdfReference WriteStream(PdfStream stream, Action<PdfTokens>? entries = null)
    {
        var id = Reserve();
        WriteStream(id, stream, entries);
        return id;
    }

    public void WriteStream(PdfReference id, PdfStream stream, Action<PdfTokens>? entries = null)
    {
        places.Set(id, position);
        EmitStream(id, stream, entries);
    }

    /// <summary>Writes the cross-reference and the trailer. Nothing can be written after it.</summary>
    public void Finish(PdfReference root, PdfReference info)
    {
        FlushPacked();
        if (style.PacksObjects)
        {
            WriteReferenceStream(root, info);
        }
        else
        {
            WriteReferenceTable(root, info);
        }

        Emit();
        output.Flush();
    }

    public void Dispose() => hash.Dispose();

    private void Pack(PdfReference id, Action<PdfTokens> body)
    {
        body(new PdfTokens(packed.Begin(id), style));
        if (packed.IsFull)
        {
            FlushPacked();
        }
    }

    private void FlushPacked()
    {
        if (packed.Count == 0)
        {
            return;
        }

        var id = Reserve();
        packed.Place(places, id);
        var (stream, first, count) = packed.Take(style);
        WriteStream(id, stream, tokens =>
        {
            tokens.Name("Type", "ObjStm");
            tokens.Integer("N", count);
            tokens.Integer("First", first);
        });
    }

    private void WriteReferenceStream(PdfReference root, PdfReference info)
    {
        var id = Reserve();
        var identifier = hash.GetCurrentHash();
        var start = position;
        places.Set(id, start);
        EmitStream(id, places.ToStream(out var widths), tokens =>
        {
            tokens.Name("Type", "XRef");
            tokens.Numbers("W", PdfNumber.Of(widths.Kind), PdfNumber.Of(widths.Place), PdfNumber.Of(widths.Index));
            WriteTrailerEntries(tokens, root, info, identifier);
        });
        WriteEnd(start);
    }

    private void WriteReferenceTable(PdfReference root, PdfReference info)
    {
        var identifier = hash.GetCurrentHash();
        var start = position;
        places.AppendTable(buffer);
        buffer.Append("trailer\n"u8);
        var tokens = new PdfTokens(buffer, style);
        tokens.BeginDictionary();
        WriteTrailerEntries(tokens, root, info, identifier);
        tokens.EndDictionary();
        buffer.Append((byte)'\n');
        WriteEnd(start);
    }

    /// <summary>ISO 32000-1 table 15. The identifier comes from the content (14.4): equal input, equal bytes.</summary>
    private void WriteTrailerEntries(PdfTokens tokens, PdfReference root, PdfReference info, byte[] identifier)
    {
        const int identifierLength = 16;
        tokens.Integer("Size", places.Count);
        tokens.Reference("Root", root);
        tokens.Reference("Info", info);
        tokens.BeginArray("ID");
        tokens.Bytes(identifier.AsSpan(0, identifierLength));
        tokens.Bytes(identifier.AsSpan(0, identifierLength));
        tokens.EndArray();
    }

    private void WriteEnd(long start)
    {
        buffer.Append("startxref\n"u8);
        buffer.AppendInteger(start);
        buffer.Append("\n%%EOF\n"u8);
    }

    private void BeginObject(PdfReference id)
    {
        buffer.AppendInteger(id.Number);
        buffer.Append(" 0 obj\n"u8);
    }

    private void EmitStream(PdfReference id, PdfStream stream, Action<PdfTokens>? entries)
    {
        BeginObject(id);
        var tokens = new PdfTokens(buffer, style);
        tokens.BeginDictionary();
        entries?.Invoke(tokens);
        WriteFilters(tokens, stream);
        tokens.Integer("Length", stream.Bytes.Length);
        tokens.EndDictionary();
        buffer.Append("\nstream\n"u8);
        Emit();
        Emit(stream.Bytes.Span);
        buffer.Append("\nendstream\nendobj\n"u8);
        Emit();
    }

    private static void WriteFilters(PdfTokens tokens, PdfStream stream)
    {
        switch (stream.Filters)
        {
            case []:
                return;
            case [var only]:
                tokens.Name("Filter", only.Name);
                WriteRows(tokens, only, isNamed: true);
                return;
        }

        tokens.BeginArray("Filter");
        foreach (var filter in stream.Filters)
        {
            tokens.Name(filter.Name);
        }

        tokens.EndArray();
        tokens.BeginArray("DecodeParms");
        foreach (var filter in stream.Filters)
        {
            WriteRows(tokens, filter, isNamed: false);
        }

        tokens.EndArray();
    }

    private static void WriteRows(PdfTokens tokens, PdfFilter filter, bool isNamed)
    {
        if (filter.Rows is not { } rows)
        {
            if (!isNamed)
            {
                tokens.Null();
            }

            return;
        }

        if (isNamed)
        {
            tokens.Key("DecodeParms");
        }

        tokens.BeginDictionary();
        tokens.Integer("Predictor", 15); // any of PNG's, named row by row
        tokens.Integer("Colors", rows.Colors);
        tokens.Integer("BitsPerComponent", rows.BitsPerComponent);
        tokens.Integer("Columns", rows.Columns);
        tokens.EndDictionary();
    }

    private void Emit()
    {
        Emit(buffer.Written);
        buffer.Clear();
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        position += bytes.Length;
    }
}
