using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>page</c>.</summary>
internal static class PageKeys
{
    private static readonly LengthForm Margin = new("mm", 1, 200);

    private static readonly KeyTable<Margins> MarginTable = new(
        Key.Of("inner", Margin, (Margins d) => d.Inner, (d, v) => d with { Inner = v },
            "책등 쪽의 안쪽 여백.", "The margin at the spine."),
        Key.Of("outer", Margin, (Margins d) => d.Outer, (d, v) => d with { Outer = v },
            "바깥쪽 여백.", "The margin at the outer edge."),
        Key.Of("head", Margin, (Margins d) => d.Head, (d, v) => d with { Head = v },
            "위 여백.", "The margin above the text."),
        Key.Of("foot", Margin, (Margins d) => d.Foot, (d, v) => d with { Foot = v },
            "아래 여백.", "The margin below the text."));

    public static KeyTable<PageDesign> Table { get; } = new(
        Key.Of("trim", new TrimForm(), (PageDesign d) => d.Trim, (d, v) => d with { Trim = v },
            "판형. 이름이나 ‘너비 x 높이’로 씁니다.", "The trimmed size, by its Korean name or as width x height."),
        Key.Of("bleed", new LengthForm("mm", 0, 20), (PageDesign d) => d.Bleed, (d, v) => d with { Bleed = v },
            "재단하는 세 변 밖으로 남기는 도련.", "What is printed beyond each cut side."),
        Key.Group("margins", MarginTable, (PageDesign d) => d.Margins, (d, v) => d with { Margins = v },
            "여백.", "The margins."),
        Key.Of("binding", new ChoiceForm<Design.Binding>(
                ("none", Design.Binding.None), ("무선철", Design.Binding.Perfect), ("양장", Design.Binding.Cased), ("중철", Design.Binding.Saddle), ("옆매기", Design.Binding.Side)),
            (PageDesign d) => d.Binding, (d, v) => d with { Binding = v },
            "제책 방식. 안쪽 여백에 무선철은 3mm, 양장은 1mm, 옆매기는 7mm를 더합니다.", "The binding; it adds 3 mm (무선철), 1 mm (양장) or 7 mm (옆매기) to the inner margin."),
        Key.Of("measure", new ChoiceForm<MeasureMode>(("whole-ems", MeasureMode.WholeEms), ("exact", MeasureMode.Exact)),
            (PageDesign d) => d.Measure, (d, v) => d with { Measure = v },
            "글줄 길이를 본문 크기의 정수 배로 맞추고 나머지를 안쪽 여백에 줄지, 여백이 남긴 그대로 쓸지.",
            "Whether the measure is cut to whole ems, the rest going to the inner margin, or is exactly what the margins leave."));
}
