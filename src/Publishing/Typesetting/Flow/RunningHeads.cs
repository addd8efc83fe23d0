using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>면주: what stands at the head of the pages of a section (K52).</summary>
internal static class RunningHeads
{
    /// <summary>Of a chapter. A head by section changes inside the chapter, page by page; this one stands before its first section.</summary>
    public static string? Text(FlowInputs inputs, RunningHeadText what, Chapter chapter, string? part) => what switch
    {
        RunningHeadText.None => null,
        RunningHeadText.Part when part is not null => part,
        RunningHeadText.Book or RunningHeadText.Part => inputs.Book.Metadata.Title,
        _ => NullIfEmpty(chapter.ShortTitle ?? PlainText.Of(chapter.Title)),
    };

    /// <summary>Of generated matter with a title of its own, such as the contents.</summary>
    public static string? Text(FlowInputs inputs, RunningHeadText what, string title) => what switch
    {
        RunningHeadText.None => null,
        RunningHeadText.Book or RunningHeadText.Part => inputs.Book.Metadata.Title,
        _ => title,
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
