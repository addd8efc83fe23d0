using Publishing.Typesetting.Glyphs;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>Letters and the glyphs that stand for them together: glyphs of a run with the same <see cref="Glyph.Cluster"/>.</summary>
internal readonly ref struct RunCluster(ReadOnlySpan<char> text, ReadOnlySpan<Glyph> glyphs)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<Glyph> Glyphs { get; } = glyphs;
}

/// <summary>The clusters of a run, in order, without allocating; together they hold every letter and every glyph of it.</summary>
internal ref struct RunClusters(GlyphRun run)
{
    private readonly ReadOnlySpan<char> text = run.Text;
    private readonly ReadOnlySpan<Glyph> glyphs = run.Glyphs.AsSpan();

    /// <summary>First letter and first glyph not yet given.</summary>
    private int textStart;
    private int glyphStart;
    private int glyphEnd;
    private int textEnd;

    public readonly RunCluster Current => new(text[textStart..textEnd], glyphs[glyphStart..glyphEnd]);

    public readonly RunClusters GetEnumerator() => this;

    public bool MoveNext()
    {
        textStart = textEnd;
        glyphStart = glyphEnd;
        if (glyphStart == glyphs.Length)
        {
            return false;
        }

        var cluster = glyphs[glyphStart].Cluster;
        do
        {
            glyphEnd++;
        }
        while (glyphEnd < glyphs.Length && glyphs[glyphEnd].Cluster == cluster);

        textEnd = glyphEnd < glyphs.Length ? Math.Clamp(glyphs[glyphEnd].Cluster, textStart, text.Length) : text.Length;
        return true;
    }
}
