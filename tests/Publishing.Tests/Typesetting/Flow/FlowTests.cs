using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Xunit;

namespace Publishing.Tests.Typesetting.Flow;

/// <summary>What the tests of the flow share: one chapter in, its blocks out. The default layout: 10 pt on 17 pt, 31 em × 30 lines.</summary>
public abstract class FlowTests
{
    internal static Outcome<BookFlow> Build(Book book, LayoutConfig? layout = null, ImmutableDictionary<string, string>? labels = null, int jobs = 1) =>
        FlowBuilder.Build(
            book, layout ?? new LayoutConfig(), NumberingBuilder.Build(book), labels ?? ImmutableDictionary<string, string>.Empty, jobs);

    /// <summary>The one section of a book of one chapter.</summary>
    internal static FlowSection Section(LayoutConfig? layout, params Block[] blocks) => Build(Made.Book(Made.Chapter("a", "시월", blocks)), layout).Value.Sections[0];

    /// <summary>The blocks after the chapter's opening.</summary>
    internal static ImmutableArray<FlowBlock> Blocks(params Block[] blocks) => Section(null, blocks).Blocks.RemoveAt(0);

    internal static FlowBlock.Text Text(FlowBlock block) => Assert.IsType<FlowBlock.Text>(block);

    internal static Length Points(double points) => Length.FromPoints(points);

    internal static StyledRun Run(StyledText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        return text.Runs.Single(run => run.Start <= start && start < run.End);
    }
}
