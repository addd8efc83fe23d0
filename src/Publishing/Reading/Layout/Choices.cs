using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Forms that several tables share.</summary>
internal static class Choices
{
    public static ChoiceForm<Alignment> Alignment { get; } = new(
        ("justify", Design.Alignment.Justify), ("left", Design.Alignment.Left), ("center", Design.Alignment.Center), ("right", Design.Alignment.Right));

    public static ChoiceForm<BreakUnit> Break { get; } = new(("syllable", BreakUnit.Syllable), ("word", BreakUnit.Word));

    /// <summary>Nothing in a book is smaller than 5 pt (K14) or larger than a poster's letters.</summary>
    public static LengthForm Size { get; } = new("pt", 5, 96);

    /// <summary>CSS weights.</summary>
    public static WholeForm Weight { get; } = new(100, 900);

    /// <summary>Lines of the body grid.</summary>
    public static WholeForm Lines { get; } = new(0, 40);

    /// <summary>Headings in a contents list.</summary>
    public static WholeForm Depth { get; } = new(1, 3);

    /// <summary>Baseline to baseline, also in % and em of the size beside it.</summary>
    public static LengthForm LeadingOf(Length size) => new("pt", 5, 200, size);

    /// <summary>
    /// The leading after a size was changed and before one is written: it grows with a larger size in proportion, so that lines
    /// do not touch, and stays with a smaller one, for the grid's sake.
    /// </summary>
    public static Length Grown(Length leading, Length oldSize, Length newSize) =>
        newSize > oldSize ? Length.FromPoints(Math.Round(leading.Points * (newSize / oldSize), 2)) : leading;
}
