using Publishing.Core;

namespace Publishing.Design;

/// <summary>판형: the trimmed page. <see cref="Name"/> is the Korean name it was asked for by, or null for plain measures.</summary>
internal sealed record TrimSize(string? Name, Length Width, Length Height);

/// <summary>Blank edges of the type area; inner is at the spine.</summary>
internal sealed record Margins(Length Inner, Length Outer, Length Head, Length Foot);

/// <summary>K21: whether the 판면 is cut down to whole ems and whole lines.</summary>
internal enum MeasureMode
{
    /// <summary>Whole ems and lines; the remainder goes to the inner margin and the foot.</summary>
    WholeEms,

    /// <summary>Exactly what the margins leave; lines still whole, the remainder at the foot.</summary>
    Exact,
}

/// <summary>제책: how the leaves are held, which takes some of the inner margin from the eye (P6).</summary>
internal enum Binding
{
    /// <summary>The inner margin is as written.</summary>
    None,

    /// <summary>무선철: glued; 2 to 3 mm are lost at the spine.</summary>
    Perfect,

    /// <summary>양장: sewn and cased; opens flat but for a millimetre.</summary>
    Cased,

    /// <summary>중철: stapled through the fold; nothing is lost.</summary>
    Saddle,

    /// <summary>옆매기: stapled or sewn through the side.</summary>
    Side,
}

/// <summary>The page and its type area.</summary>
internal sealed record PageDesign
{
    public TrimSize Trim { get; init; } = new("신국판", Length.FromMillimetres(152), Length.FromMillimetres(225));

    /// <summary>도련, on each cut side.</summary>
    public Length Bleed { get; init; } = Length.FromMillimetres(3);

    public Margins Margins { get; init; } = new(
        Length.FromMillimetres(22), Length.FromMillimetres(18), Length.FromMillimetres(20), Length.FromMillimetres(25));

    /// <summary>What is added to the inner margin hangs on it: <see cref="TypeArea.AllowanceOf"/>.</summary>
    public Binding Binding { get; init; } = Binding.None;

    public MeasureMode Measure { get; init; } = MeasureMode.WholeEms;
}
