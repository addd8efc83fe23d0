using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report.Html;

/// <summary>Pages that could not be made good, and why.</summary>
internal static class FaultsSection
{
    public const string Id = "faults";

    public static void Write(PageMarkup page, ImmutableArray<PageFault> faults, ImmutableDictionary<string, SourceText> sources)
    {
        page.OpenSection(Id, ReportWords.Faults);
        if (faults.IsEmpty)
        {
            page.Both("p", ReportWords.NoFaults);
        }
        else
        {
            WriteTable(page, faults, sources);
        }

        page.CloseSection();
    }

    private static void WriteTable(PageMarkup page, ImmutableArray<PageFault> faults, ImmutableDictionary<string, SourceText> sources)
    {
        page.OpenTable((ReportWords.Pages, true), (ReportWords.Fault, false), (ReportWords.Why, false), (ReportWords.Next, false));
        foreach (var fault in faults)
        {
            page.OpenRow();
            page.PageCell(fault.Page);
            page.Cell(ReportWords.OfKind(fault));
            page.Cell(PageFaultReasons.Of(fault.Cause));
            page.Cell(SourcePlace.LineOf(fault.Source, sources) ?? "", "place");
            page.CloseRow();
        }

        page.CloseTable();
    }
}
