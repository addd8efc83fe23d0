using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report;

/// <summary>Why a page could not be made good, in the words that both reports share.</summary>
internal static class PageFaultReasons
{
    public static Wording Of(PageFaultCause cause) => cause switch
    {
        PageFaultCause.Heading => new("다음이 제목이라 두 줄의 글과 함께 넘어갔습니다.", "A heading follows and went over with two lines of its text."),
        PageFaultCause.Figure => new("다음에 오는 그림이 들어갈 자리가 없었습니다.", "The figure that follows had no room."),
        PageFaultCause.Table => new("다음에 오는 표의 줄이 들어갈 자리가 없었습니다.", "The rows that follow had no room."),
        PageFaultCause.Block => new("다음에 오는 것은 나누지 않는 묶음입니다.", "A block that is kept whole follows."),
        PageFaultCause.Notes => new("다음 줄에 걸린 주가 들어갈 자리가 없었습니다.", "The notes of the next line had no room."),
        _ => new("다음 단락의 두 줄을 갈라놓지 않으려고 넘겼고, 한 줄을 늘리거나 줄일 단락도 없었습니다.",
            "Two lines of the next paragraph stay together, and no paragraph could give a line."),
    };
}
