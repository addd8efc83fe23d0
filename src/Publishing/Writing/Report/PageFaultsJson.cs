using System.Collections.Immutable;
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
            if (SourcePlace.LineOf(fault.Source, sources) is { } place)
            {
                json.WriteString("place", place);
            }

            var why = PageFaultReasons.Of(fault.Cause);
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
}
