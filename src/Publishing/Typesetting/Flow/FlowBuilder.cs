using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>Turns a book into things to place: styles and counters resolved, generated matter made, notes gathered.</summary>
internal static class FlowBuilder
{
    /// <param name="pageLabels">Page labels by identifier as far as they are known; unknown ones are set as <c>000</c>.</param>
    public static Outcome<BookFlow> Build(Book book, LayoutConfig layout, Numbering numbering, ImmutableDictionary<string, string> pageLabels) =>
        throw new NotImplementedException();
}
