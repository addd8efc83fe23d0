using Publishing.Core;
using Publishing.Design;
using Publishing.Writing.Epub.Content;
using Publishing.Writing.Images;

namespace Publishing.Writing.Epub;

/// <summary>What a store does not take of a finished e-book, each with the place that says so (E8–E11, E32, E35–E38, M14).</summary>
internal static class StoreChecks
{
    private const double BytesOfMegabyte = 1e6;
    private const string SvgType = "image/svg+xml";

    public static void Check(EpubInputs inputs, EpubFile cover, Findings findings, long bytes)
    {
        var (store, metadata) = (inputs.Store, inputs.Book.Metadata);
        var (width, height) = PictureSize.Of(cover.Bytes.Span);
        var (shorter, longer) = (Math.Min(width, height), Math.Max(width, height));
        var size = FormattableString.Invariant($"{width}×{height}px");
        Limit(shorter > 0 && store.CoverShortSide.Value > shorter, store.CoverShortSide, "표지의 짧은 변", "the short side of the cover", size);
        Limit(store.CoverLongSide.Value > 0 && longer > store.CoverLongSide.Value, store.CoverLongSide, "표지의 긴 변", "the long side of the cover", size);
        foreach (var drawing in inputs.Book.Images.Values.Where(image => image.MediaType == SvgType && store.SvgSide.Value > 0).OrderBy(image => image.Path, StringComparer.Ordinal))
        {
            Limit(Math.Max(drawing.Width, drawing.Height) > store.SvgSide.Value, store.SvgSide, $"{drawing.Path}의 긴 변", $"the long side of {drawing.Path}", FormattableString.Invariant($"{drawing.Width}×{drawing.Height}px"));
        }

        var megabytes = bytes / BytesOfMegabyte;
        var weight = FormattableString.Invariant($"{megabytes:0.0}MB");
        Limit(store.MostMegabytes.Value > 0 && megabytes > store.MostMegabytes.Value, store.MostMegabytes, "파일의 크기", "the size of the file", weight);
        Limit(store.WarnMegabytes.Value > 0 && megabytes > store.WarnMegabytes.Value && megabytes <= Math.Max(store.MostMegabytes.Value, store.WarnMegabytes.Value), store.WarnMegabytes, "파일의 크기", "the size of the file", weight);
        Need(store.AlternativeText, findings.DescribedPictures == findings.Pictures, "모든 그림의 대체 글", "alternative text of every picture");
        Need(store.Pages, inputs.PrintEdition is null || findings.Pages.Count > 0, "종이책 쪽 번호", "the page numbers of the print edition");
        Need(store.Price, metadata.Price.Ebook is not null || metadata.IsNotForSale, "전자책 값(price.ebook)", "the price of the e-book (price.ebook)");

        void Limit(bool isBroken, StoreRule<int> rule, string korean, string english, string found)
        {
            if (isBroken)
            {
                findings.Diagnostics.Add(EpubDiagnostics.StoreLimit(new Wording(korean, english), found, rule));
            }
        }

        void Need(StoreRule<bool> rule, bool isThere, string korean, string english)
        {
            if (rule.Value && !isThere)
            {
                findings.Diagnostics.Add(EpubDiagnostics.StoreNeeds(new Wording(korean, english), rule));
            }
        }
    }
}
