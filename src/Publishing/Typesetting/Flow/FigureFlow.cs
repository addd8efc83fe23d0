using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>그림: a picture with its caption under it, in one piece (K62).</summary>
internal static class FigureFlow
{
    /// <summary>Pixels to the inch at which a picture is as large as it is made: the resolution of the press.</summary>
    private const double PixelsPerInch = 300;

    /// <summary>P29, what printers ask about: below it the pixels of a photograph show at arm's length.</summary>
    private const int LeastPixelsPerInch = 225;

    /// <summary>P29: below it no shop prints a photograph; a mistake where a file for the press is made.</summary>
    private const int RefusedPixelsPerInch = 150;

    public static Size NaturalSize(ImageFile image) =>
        new(Length.FromPoints(image.Width * 72 / PixelsPerInch), Length.FromPoints(image.Height * 72 / PixelsPerInch));

    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.Figure figure, BlockSetting setting)
    {
        var element = work.AddElement(ElementRole.Figure, setting.Parent, alternative: figure.Alternative);
        var caption = Caption(work, figure, figure.Caption, Alignment.Center, setting.Parent);
        if (!work.Inputs.Book.Images.TryGetValue(figure.Image, out var image))
        {
            // Reading has complained; a draft shows what is missing.
            var mark = new FlowBlock.Text(StyledTextBuilder.Of($"[그림 없음: {figure.Image}]", work.Styles.Caption), Styles.Ragged(Alignment.Center, work.Styles.Line))
            {
                Element = element, SpaceBefore = work.Styles.Line, SpaceAfter = work.Styles.Line, Source = figure.Span,
            };
            return caption is null ? [mark] : [mark with { KeepsWithNext = true, SpaceAfter = Length.Zero }, caption];
        }

        var picture = new FlowBlock.Picture(figure.Image, figure.Alternative, SizeOf(work, figure, image, caption, setting))
        {
            Element = element, Source = figure.Span, IsPageWide = figure.IsPageWide,
        };
        CheckResolution(work, figure, image, picture.Size);
        ImmutableArray<FlowBlock> blocks = caption is null
            ? [picture]
            : [picture with { KeepsWithNext = true }, caption with { SpaceBefore = work.Layout.Figures.CaptionGap }];
        return
        [
            new FlowBlock.Box(blocks, figure.Place == FigurePlace.Page ? work.Styles.Area.Height : Length.Zero)
            {
                WantsHead = figure.Place is FigurePlace.Top or FigurePlace.Page, WantsFoot = figure.Place == FigurePlace.Bottom,
                SpaceBefore = work.Styles.Line, SpaceAfter = work.Styles.Line, KeepsTogether = true, Source = figure.Span,
            },
        ];
    }

    /// <summary>A drawing has no resolution.</summary>
    private static void CheckResolution(SectionWork work, Block.Figure figure, ImageFile image, Size size)
    {
        var pixelsPerInch = (int)Math.Floor(image.Width / (size.Width.Points / 72));
        if (image.MediaType != "image/svg+xml" && pixelsPerInch < LeastPixelsPerInch)
        {
            var isRefused = pixelsPerInch < RefusedPixelsPerInch && work.Inputs.Book.Outputs.Contains(OutputKind.Print);
            work.Diagnostics.Add(FlowDiagnostics.LowResolution(figure.Span, figure.Image, pixelsPerInch, LeastPixelsPerInch, isRefused));
        }
    }

    /// <summary>Figures side by side, each with its caption under it.</summary>
    public static FlowBlock Row(SectionWork work, ImmutableArray<Block.Figure> figures, BlockSetting setting)
    {
        var gap = work.Layout.Text.Size * 2;
        var share = (work.Styles.Measure - setting.Left - setting.Shape.RightIndent - (gap * (figures.Length - 1))) / figures.Length;
        var narrow = setting.Indented(Length.Zero, work.Styles.Measure - setting.Left - setting.Shape.RightIndent - share);
        var boxes = figures.SelectMany(figure => BlockFlow.WithAnchors(work, figure, Build(work, figure, narrow)));
        return new FlowBlock.Row([.. boxes.OfType<FlowBlock.Box>()], gap)
        {
            SpaceBefore = work.Styles.Line, SpaceAfter = work.Styles.Line, KeepsTogether = true, Source = figures[0].Span,
        };
    }

    /// <summary><c>그림 1. …</c>; null where there is neither number nor words.</summary>
    public static FlowBlock? Caption(SectionWork work, Block owner, ImmutableArray<Inline> words, Alignment align, int parent)
    {
        var label = work.Inputs.Numbering.BlockLabels.GetValueOrDefault(owner);
        if (label is null && words.IsEmpty)
        {
            return null;
        }

        (string, TextStyle)? lead = label is null ? null : (words.IsEmpty ? label : label + ". ", work.Styles.CaptionLabel);
        return new FlowBlock.Text(
            InlineFlow.Build(work, words, work.Styles.Caption, lead), Styles.Balanced(align, work.Layout.Figures.CaptionLeading) with { Break = work.Layout.Figures.CaptionBreak })
        {
            KeepsTogether = true,
            Element = work.AddElement(ElementRole.Caption, parent),
            Source = words.IsEmpty ? owner.Span : words[0].Span,
        };
    }

    /// <summary>The share of the measure asked for, or the natural size; never wider than the measure nor higher than a page with the caption.</summary>
    private static Size SizeOf(SectionWork work, Block.Figure figure, ImageFile image, FlowBlock? caption, BlockSetting setting)
    {
        var natural = NaturalSize(image);
        if (figure.IsPageWide)
        {
            var trim = work.Layout.Page.Trim.Width;
            return new Size(trim, trim * (natural.Height / natural.Width));
        }

        var measure = work.Styles.Measure - setting.Left - setting.Shape.RightIndent;
        var width = Length.Min(figure.Width is { } share ? measure * share : natural.Width, measure);
        var height = width * (natural.Height / natural.Width);
        var room = work.Styles.Area.Height - CaptionHeight(work, caption);
        return height <= room ? new Size(width, height) : new Size(width * (room / height), room);
    }

    private static Length CaptionHeight(SectionWork work, FlowBlock? caption)
    {
        if (caption is not FlowBlock.Text { Styled.Text: var words })
        {
            return Length.Zero;
        }

        var design = work.Layout.Figures;
        var lines = (int)Math.Ceiling(design.CaptionSize * words.Length / work.Styles.Measure);

        // One line of the grid more: the box is rounded up to whole lines.
        return design.CaptionGap + (design.CaptionLeading * lines) + work.Styles.Line;
    }
}
