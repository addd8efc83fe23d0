using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>Markup in the two languages of the page: Korean first, and English after it in smaller type.</summary>
/// <param name="pictures">Labels of the pages that are drawn further down, each with the identifier of its picture.</param>
internal sealed class PageMarkup(MarkupWriter to, ImmutableDictionary<string, string> pictures)
{
    public MarkupWriter To => to;

    public void OpenSection(string id, Wording title)
    {
        to.Open("section", ("id", id), ("aria-labelledby", id + "-title")).Line();
        Both("h2", title, ("id", id + "-title"));
    }

    public void CloseSection() => to.Close().Line();

    /// <summary>An element with words in both languages.</summary>
    public void Both(string element, Wording words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        to.Open(element, attributes);
        Both(words);
        to.Close().Line();
    }

    public void Both(Wording words)
    {
        to.Text(words.Korean);
        if (words.English.Length > 0)
        {
            to.Text(" ").Element("span", words.English, ("lang", "en"));
        }
    }

    public void OpenDetails(Wording summary, string kind, bool isOpen = false)
    {
        to.Open("details", ("class", kind), ("open", isOpen ? "" : null)).Line();
        Both("summary", summary);
    }

    public void CloseDetails() => to.Close().Line();

    /// <summary>A column's heading, and whether it holds numbers, which stand under each other.</summary>
    public void OpenTable(params ReadOnlySpan<(Wording Title, bool IsNumber)> columns)
    {
        to.Open("table").Open("thead").Open("tr");
        foreach (var (title, isNumber) in columns)
        {
            to.Open("th", ("scope", "col"), ("class", isNumber ? "number" : null));
            Both(title);
            to.Close();
        }

        to.Close().Close().Line().Open("tbody").Line();
    }

    public void CloseTable() => to.Close().Close().Line();

    public void OpenRow() => to.Open("tr");

    public void CloseRow() => to.Close().Line();

    public void Cell(string words, string? kind = null) => to.Element("td", words, ("class", kind));

    public void Cell(Wording words)
    {
        to.Open("td");
        Both(words);
        to.Close();
    }

    public void Number(string digits) => Cell(digits, "number");

    public void Number(double value, string format) => Number(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>A page by its label; it leads to the picture where there is one.</summary>
    public void PageCell(string label)
    {
        if (!pictures.TryGetValue(label, out var id))
        {
            Number(label);
            return;
        }

        to.Open("td", ("class", "number")).Element("a", label, ("href", "#" + id)).Close();
    }
}
