namespace Publishing.Writing.Report.Html;

/// <summary>The looks of <c>report.html</c>: the fonts of the reader's system, light or dark as the system is. Holds no sign that XML and HTML read apart.</summary>
internal static class ReportStyle
{
    public const string Text = """

        :root {
          color-scheme: light dark;
          --paper: #fcfbf8; --raised: #f4f2ec; --ink: #21201d; --soft: #5f5b54; --line: #d9d4c9;
          --plot: #3f6391; --link: #2a5486; --good: #2f6b45; --look: #8a5a00; --bad: #a52a2a;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #191a1c; --raised: #222427; --ink: #e4e1da; --soft: #a8a49b; --line: #3b3d41;
            --plot: #8db1de; --link: #9dc0ee; --good: #86c79d; --look: #e0b45c; --bad: #f09a92;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 3rem 1.5rem 5rem; max-width: 70em;
          background: var(--paper); color: var(--ink);
          font: 1rem/1.65 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
          word-break: keep-all; overflow-wrap: anywhere;
        }
        p { margin: 0 0 .5rem; max-width: 46em; }
        a { color: var(--link); text-underline-offset: .15em; }
        code { font: .92em/1.4 ui-monospace, "SF Mono", Consolas, "Nanum Gothic Coding", monospace; }
        [lang=en] { color: var(--soft); font-size: .8em; font-weight: 400; letter-spacing: 0; }
        h1 { margin: 0; font-size: 2.1rem; line-height: 1.25; letter-spacing: -.01em; }
        h1[lang=en] { color: inherit; font-size: 2.1rem; font-weight: 700; }
        h2 { margin: 0 0 1rem; padding-top: .9rem; border-top: 2px solid var(--ink); font-size: 1.25rem; line-height: 1.4; }
        h3 { margin: 2rem 0 .6rem; font-size: 1rem; }
        section { margin-top: 3.2rem; }
        .kicker { margin-bottom: .4rem; color: var(--soft); font-size: .9rem; }
        .id { margin: .3rem 0 1.4rem; color: var(--soft); }
        .note { color: var(--soft); font-size: .9rem; }
        .verdict { padding: .9rem 1.2rem; border-left: .4rem solid var(--good); background: var(--raised); }
        .verdict p { margin: 0; }
        .verdict .count { font-size: 1.25rem; font-weight: 700; }
        .verdict [lang=en] { font-size: .82rem; }
        .verdict.look { border-color: var(--look); }
        .verdict.bad { border-color: var(--bad); }
        nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.4rem 0 0; padding: 0; list-style: none; font-size: .92rem; }
        table { width: 100%; border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; line-height: 1.5; overflow-wrap: break-word; }
        th, td { padding: .38rem 1.1rem .38rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { border-bottom-color: var(--soft); font-size: .86rem; vertical-align: bottom; white-space: nowrap; }
        thead [lang=en] { display: block; font-size: .85em; line-height: 1.3; }
        tbody th { font-weight: 600; }
        .number { text-align: right; white-space: nowrap; }
        .place { color: var(--soft); font-size: .88em; }
        small { margin-left: .5em; color: var(--soft); font-size: .85em; }
        td [lang=en] { display: block; line-height: 1.35; }
        .brief td [lang=en] { display: inline; }
        dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(17em, 1fr)); gap: .9rem 2rem; margin: 0; }
        dt { color: var(--soft); font-size: .86rem; }
        dd { margin: 0; font-variant-numeric: tabular-nums; }
        figure { margin: 0; }
        figcaption { margin-top: .4rem; color: var(--soft); font-size: .9rem; max-width: 46em; }
        figcaption [lang=en] { display: block; }
        svg { display: block; width: 100%; max-width: 52rem; height: auto; font-size: 12px; font-variant-numeric: tabular-nums; }
        svg text { fill: var(--soft); }
        svg path { fill: none; stroke: var(--line); }
        svg .frame { stroke: var(--soft); }
        svg .bars { stroke: var(--plot); }
        svg .dots { stroke: var(--plot); stroke-width: 5; stroke-linecap: round; }
        svg .level { stroke: var(--look); stroke-dasharray: 5 4; }
        svg .level-name { fill: var(--look); }
        svg .axis, svg .tick { text-anchor: middle; }
        svg .rise { text-anchor: end; }
        details { margin: .7rem 0; }
        summary { cursor: pointer; padding: .2rem 0; font-size: .95rem; }
        .list summary { font-weight: 600; }
        .numbers { margin-bottom: 1.6rem; }
        .numbers table, .numbers summary { width: auto; font-size: .88rem; }
        .numbers th, .numbers td { padding-right: 2.4rem; }
        .code { margin: 1.2rem 0 1.8rem; padding-left: 1rem; border-left: .25rem solid var(--line); }
        .code.look { border-color: var(--look); }
        .code.bad { border-color: var(--bad); }
        .code h3 { margin: 0 0 .5rem; }
        .code p { margin: 0; }
        .code ul { margin: 0 0 .5rem; padding: 0; list-style: none; }
        .code li { margin-bottom: .6rem; }
        .code .hint { padding-left: 1.1rem; }
        .code .hint::before { content: "→ "; margin-left: -1.1rem; }
        .code .hint[lang=en]::before { content: ""; margin-left: 0; }
        .times { color: var(--soft); font-weight: 400; }
        .pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 2.4rem 1.6rem; margin-top: 1.4rem; }
        .pages figure { scroll-margin-top: 1rem; }
        .sheet { position: relative; width: fit-content; border: 1px solid var(--line); line-height: 0; }
        .sheet img { max-width: 100%; height: auto; background: #fff; }
        .mark { position: absolute; outline: 1.5px solid #c2410c; outline-offset: 1px; border-radius: 1px; }
        .mark.loose { outline-style: dashed; }
        .mark.fault { outline-color: #b01e4f; }
        .mark.told { outline: 2px dotted #1d4fa3; }
        .pages .label { margin: .6rem 0 .2rem; color: var(--ink); font-weight: 600; }
        .pages ul { margin: 0; padding-left: 1.1rem; }
        figure:target .sheet { outline: 3px solid var(--link); outline-offset: 3px; }
        @media (max-width: 52em) {
          body { padding: 1.5rem 1rem 3rem; }
          section { overflow-x: auto; }
        }
        @media print {
          body { max-width: none; padding: 0; }
          nav { display: none; }
          figure, .code li, tr { break-inside: avoid; }
        }

        """;
}
