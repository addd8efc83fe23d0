using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>How the blocks inside something are set: passed down from chapter to quotation to list, each changing a little.</summary>
/// <param name="Style">Of running text.</param>
/// <param name="Shape">Of paragraphs; its indents are those of the whole group of blocks.</param>
/// <param name="Parent">The element that the blocks belong to.</param>
internal sealed record BlockSetting(TextStyle Style, ParagraphShape Shape, int Parent)
{
    /// <summary>First-line indent of paragraphs that have one.</summary>
    public Length Indent { get; init; }

    /// <summary>The first paragraph has no first-line indent, whatever the mode says: beside a list marker or a note mark.</summary>
    public bool StartsFlush { get; init; }

    /// <summary>Lists around these blocks.</summary>
    public int ListLevel { get; init; }

    public Length Left => Shape.LeftIndent;

    /// <summary>Lines broken by another unit; null: as they are.</summary>
    public BlockSetting Broken(Design.BreakUnit? unit) => unit is { } wanted ? this with { Shape = Shape with { Break = wanted } } : this;

    public BlockSetting Inside(int parent) => this with { Parent = parent };

    /// <summary>Further in, by so much from the left and the right.</summary>
    public BlockSetting Indented(Length left, Length right = default) => this with
    {
        Shape = Shape with { LeftIndent = Shape.LeftIndent + left, RightIndent = Shape.RightIndent + right },
    };
}
