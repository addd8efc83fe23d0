namespace Publishing.Core;

/// <summary>A width and a height, neither negative.</summary>
public readonly record struct Size(Length Width, Length Height);

/// <summary>A place on a page: origin at the top left corner of the trimmed page, x to the right, y down.</summary>
public readonly record struct Point(Length X, Length Y);

/// <summary>An upright rectangle; origin and directions as <see cref="Point"/>.</summary>
public readonly record struct Rect(Length X, Length Y, Length Width, Length Height)
{
    public Length Right => X + Width;

    public Length Bottom => Y + Height;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Rect Union(Rect other)
    {
        var (x, y) = (Length.Min(X, other.X), Length.Min(Y, other.Y));
        return new(x, y, Length.Max(Right, other.Right) - x, Length.Max(Bottom, other.Bottom) - y);
    }
}
