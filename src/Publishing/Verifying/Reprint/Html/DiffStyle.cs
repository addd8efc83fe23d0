namespace Publishing.Verifying.Reprint.Html;

/// <summary>What <c>diff.html</c> has beyond the looks of <c>report.html</c>. Holds no sign that XML and HTML read apart.</summary>
internal static class DiffStyle
{
    public const string Text = """

        :root { --out: #a52a2a; --in: #1f6b3f; --out-ground: #f9e2de; --in-ground: #dcf0e2; }
        @media (prefers-color-scheme: dark) {
          :root { --out: #f4a79f; --in: #94d3aa; --out-ground: #43211e; --in-ground: #173524; }
        }
        .runs { margin: 0; padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
        .runs li { padding: .3rem 0 .3rem .9rem; border-left: .3rem solid var(--line); }
        .runs li.edited, .runs li.fresh { border-color: var(--bad); font-weight: 600; }
        .runs li.renumbered, .runs li.restyled { border-color: var(--look); }
        .runs li.reflowed { border-color: var(--plot); }
        .runs li.unchanged { color: var(--soft); }
        .words { max-width: 34em; }
        del { padding: 0 .15em; background: var(--out-ground); color: var(--out); }
        ins { padding: 0 .15em; background: var(--in-ground); color: var(--in); text-decoration-thickness: from-font; }
        .pairs figure { margin: 2.2rem 0 0; scroll-margin-top: 1rem; }
        .pairs figcaption { max-width: none; margin: 0 0 .6rem; color: var(--ink); font-size: 1rem; font-weight: 600; }
        .pairs figcaption b { margin-left: .6em; color: var(--soft); font-weight: 400; }
        .pairs figcaption [lang=en] { display: inline; }
        .pairs .edited figcaption b, .pairs .fresh figcaption b { color: var(--bad); }
        .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 26rem)); gap: 1.4rem; }
        .side .note { margin: .4rem 0 0; }
        .absent { display: grid; place-content: center; min-height: 12rem; margin: 0; border: 1px dashed var(--line); color: var(--soft); text-align: center; }
        .mark.out { outline: none; background: #d9363633; box-shadow: 0 2px 0 #b3261e; }
        .mark.in { outline: none; background: #1e9e5433; box-shadow: 0 2px 0 #14743b; }

        """;

    /// <param name="change">Null for a page that is gone.</param>
    public static string ClassOf(PageChange? change) => change switch
    {
        PageChange.Unchanged => "unchanged",
        PageChange.Shifted => "shifted",
        PageChange.Edited => "edited",
        PageChange.Renumbered => "renumbered",
        PageChange.Reflowed => "reflowed",
        PageChange.Restyled => "restyled",
        _ => "fresh",
    };
}
