using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

public sealed class ShownLabelsTests
{
    private static readonly BookFlow Flow = new()
    {
        Sections =
        [
            new FlowSection { Id = "toc", Blocks = [new FlowBlock.ContentsLine(StyledText.Empty, StyledText.Empty, Length.Zero, false, "ch:one", Length.Zero)] },
            new FlowSection
            {
                Id = "ch:one",
                Blocks = [new FlowBlock.Text(new StyledText("37쪽", [], [new TextMark.PageNumber(0, 2, "fig:a")]), new ParagraphShape { Leading = Length.Zero })],
            },
            new FlowSection { Id = "ch:two" },
        ],
    };

    [Fact]
    public void A_number_that_is_not_the_page_found_is_unsettled()
    {
        Assert.Equal(["ch:one", "fig:a"], ShownLabels.Unsettled(Flow, Labels(), Labels(("ch:one", "5"), ("fig:a", "37"))));
        Assert.Equal(["fig:a"], ShownLabels.Unsettled(Flow, Labels(("ch:one", "5"), ("fig:a", "36")), Labels(("ch:one", "5"), ("fig:a", "37"))));
        Assert.Empty(ShownLabels.Unsettled(Flow, Labels(("ch:one", "5"), ("fig:a", "37")), Labels(("ch:one", "5"), ("fig:a", "37"))));
    }

    [Fact]
    public void What_leads_nowhere_is_not_waited_for() => Assert.Empty(ShownLabels.Unsettled(Flow, Labels(), Labels()));

    [Fact]
    public void Only_sections_that_show_numbers_are_set_again() =>
        Assert.Equal([true, true, false], Flow.Sections.Select(section => !ShownLabels.Unsettled(new BookFlow { Sections = [section] }, Labels(), Labels(("ch:one", "5"), ("fig:a", "37"))).IsEmpty));

    private static ImmutableDictionary<string, string> Labels(params (string Id, string Label)[] labels) =>
        labels.ToImmutableDictionary(label => label.Id, label => label.Label);
}
