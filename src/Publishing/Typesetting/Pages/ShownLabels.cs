using System.Collections.Immutable;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>Knows which parts of a flow show page numbers, and of which identifiers.</summary>
internal static class ShownLabels
{
    /// <summary>Identifiers whose shown number is not the one they were found on, in order of appearance.</summary>
    public static ImmutableArray<string> Unsettled(BookFlow flow, ImmutableDictionary<string, string> shown, ImmutableDictionary<string, string> found)
    {
        var unsettled = ImmutableArray.CreateBuilder<string>();
        var targets = new Targets();
        foreach (var section in flow.Sections)
        {
            targets.AddAll(section.Blocks);
            foreach (var note in section.Notes)
            {
                targets.AddAll(note.Blocks);
            }
        }

        foreach (var target in targets.InOrder)
        {
            if (found.TryGetValue(target, out var label) && shown.GetValueOrDefault(target) != label)
            {
                unsettled.Add(target);
            }
        }

        return unsettled.ToImmutable();
    }

    /// <summary>Gathers without iterators: nobody else works meanwhile, and a long book has ten thousands of blocks.</summary>
    private sealed class Targets
    {
        private readonly HashSet<string> known = new(StringComparer.Ordinal);
        private readonly List<string> inOrder = [];

        /// <summary>Each once.</summary>
        public IReadOnlyList<string> InOrder => inOrder;

        public void AddAll(ImmutableArray<FlowBlock> blocks)
        {
            foreach (var block in blocks)
            {
                AddAll(block);
            }
        }

        private void AddAll(FlowBlock block)
        {
            switch (block)
            {
                case FlowBlock.ContentsLine line:
                    Add(line.Target);
                    break;
                case FlowBlock.Text text:
                    AddAll(text.Styled);
                    break;
                case FlowBlock.Box box:
                    AddAll(box.Blocks);
                    break;
                case FlowBlock.Turned turned:
                    AddAll(turned.Blocks);
                    break;
                case FlowBlock.Row row:
                    foreach (var box in row.Boxes)
                    {
                        AddAll(box);
                    }

                    break;
                case FlowBlock.Table table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    {
                        AddAll(cell.Styled);
                    }

                    break;
            }
        }

        private void AddAll(StyledText styled)
        {
            foreach (var mark in styled.Marks)
            {
                if (mark is TextMark.PageNumber number)
                {
                    Add(number.Target);
                }
            }
        }

        private void Add(string target)
        {
            if (known.Add(target))
            {
                inOrder.Add(target);
            }
        }
    }
}
