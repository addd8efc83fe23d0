using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// All that the flow has to say to an author. Retired numbers: 001 ruby in parentheses, now set over its base; 002 the colophon's missing
/// items, now said by reading; 003 notes counted by page and 004 running heads by section, now done.
/// </summary>
internal static class FlowDiagnostics
{
    public static Diagnostic LowResolution(SourceSpan where, string image, int pixelsPerInch, int least, bool isRefused) => new(
        "flow-006",
        isRefused ? Severity.Error : Severity.Warning,
        where,
        new Wording(
            $"그림 ‘{image}’의 해상도가 찍힐 크기에서 {pixelsPerInch}ppi입니다.",
            $"The picture ‘{image}’ has {pixelsPerInch} ppi at its printed size."),
        new Wording(
            $"{least}ppi보다 낮으면 종이에서 흐리거나 계단이 보입니다. 더 큰 그림을 쓰거나 width를 줄이십시오.",
            $"Below {least} ppi a picture is blurred or stepped on paper: use a larger one, or lessen its width."));

    public static Diagnostic SeeLeadsNowhere(SourceSpan? where, string term, string other) => new(
        "flow-005",
        Severity.Warning,
        where,
        new Wording(
            $"찾아보기의 ‘{term}’이(가) 보라고 한 ‘{other}’이(가) 찾아보기에 없습니다.",
            $"The index sends the reader of ‘{term}’ to ‘{other}’, which is not in the index."),
        new Wording(
            "가리킬 낱말도 [낱말]{.index}로 표시하거나 see의 말을 고치십시오.",
            "Mark the other term as well with [term]{.index}, or correct the see attribute."));
}
