using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>A <see cref="FontChoice"/> is written as two keys side by side, <c>font</c> and <c>weight</c>.</summary>
internal static class FontKeys
{
    /// <param name="prefix">Before both names: <c>number-</c>, or nothing.</param>
    /// <param name="what">Whose letters these are, to end the sentences.</param>
    public static Key<T>[] Of<T>(string prefix, Func<T, FontChoice> get, Func<T, FontChoice, T> set, Wording what) =>
    [
        Key.Of(prefix + "font", TextForm.Words, (T d) => get(d).Family, (d, v) => set(d, get(d) with { Family = v }),
            $"{what.Korean}의 글꼴.", $"The family of {what.English}."),
        Key.Of(prefix + "weight", Choices.Weight, (T d) => get(d).Weight, (d, v) => set(d, get(d) with { Weight = v }),
            $"{what.Korean}의 굵기. 400이 보통, 700이 굵은 글자입니다.", $"The weight of {what.English}: 400 is regular, 700 bold."),
    ];
}
