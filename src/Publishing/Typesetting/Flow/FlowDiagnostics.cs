using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>All that the flow has to say to an author. Number 001 was ruby in parentheses, now set over its base; 002 the colophon's missing items, now said by reading.</summary>
internal static class FlowDiagnostics
{
    public static Diagnostic NotesCountedByChapter(SourceSpan? where) => new(
        "flow-003",
        Severity.Information,
        where,
        new Wording(
            "주 번호를 쪽마다 새로 매기는 일은 아직 하지 못합니다. 장마다 새로 매겼습니다.",
            "Notes cannot be counted afresh on every page yet; they are counted by chapter."),
        new Wording(
            "layout.yaml에 notes.number: chapter 또는 book이라고 적으십시오.",
            "Write notes.number: chapter or book in layout.yaml."));

    public static Diagnostic RunningHeadByChapter(SourceSpan? where) => new(
        "flow-004",
        Severity.Information,
        where,
        new Wording(
            "면주에 절 제목을 넣는 일은 아직 하지 못합니다. 장 제목을 넣었습니다.",
            "Running heads cannot follow sections yet; they show the chapter."),
        new Wording(
            "layout.yaml의 running-heads에 chapter라고 적으면 이 알림이 사라집니다.",
            "Write chapter under running-heads in layout.yaml to silence this."));
}
