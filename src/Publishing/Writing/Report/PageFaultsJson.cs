using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report;

/// <summary>The part of <c>report.json</c> that names the pages which could not be made good, and why.</summary>
internal static class PageFaultsJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<PageFault> faults, ImmutableDictionary<string, SourceText> sources)
    {
        json.WriteStartArray("pageFaults");
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("page", fault.Page);
            json.WriteString("kind", NameOf(fault.Kind));
            json.WriteNumber("lines", fault.Lines);
            if (fault.Source.Path is { } path && sources.TryGetValue(path, out var source))
            {
                json.WriteString("place", string.Create(CultureInfo.InvariantCulture, $"{path}:{source.PositionAt(fault.Source.Start).Line}"));
            }

            var why = WhyOf(fault.Cause);
            json.WriteStartObject("why");
            json.WriteString("ko", why.Korean);
            json.WriteString("en", why.English);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(PageFaultKind kind) => kind switch
    {
        PageFaultKind.Short => "short",
        PageFaultKind.Uneven => "uneven",
        PageFaultKind.Widow => "widow",
        PageFaultKind.Orphan => "orphan",
        PageFaultKind.Stranded => "heading",
        PageFaultKind.Parted => "parted",
        _ => "late-note",
    };

    private static Wording WhyOf(PageFaultCause cause) => cause switch
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
