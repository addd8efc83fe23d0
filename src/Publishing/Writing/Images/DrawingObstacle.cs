namespace Publishing.Writing.Images;

/// <summary>Why a drawing cannot be had as outlines, and is drawn in pixels: the first thing met that outlines cannot say.</summary>
internal enum DrawingObstacle
{
    None,

    /// <summary>No SVG that can be read, or nothing to see.</summary>
    Unreadable,

    /// <summary>Blurs, shadows and other filters.</summary>
    Filter,

    /// <summary>Masks, and layers that mix with what lies below them.</summary>
    Blending,

    /// <summary>Tiles and noise.</summary>
    Pattern,

    /// <summary>A flow of colours that comes again, is clear in part, is reckoned in light, or is seen from outside of its circle.</summary>
    Gradient,

    /// <summary>A picture inside the drawing.</summary>
    Picture,

    /// <summary>A line as wide at any scale, or drawn with more than a pen.</summary>
    Pen,

    /// <summary>Everything outside of an outline.</summary>
    Clip,

    /// <summary>Something lets through what lies below, and the file may have nothing transparent.</summary>
    Opacity,

    /// <summary>Numbers that are none, or a way of drawing that we do not know.</summary>
    Unknown,
}
