using System.Collections.Frozen;

namespace Publishing.Verifying.Epub;

/// <summary>What an element may stand in and hold (HTML Living Standard §4).</summary>
[Flags]
internal enum HtmlKind
{
    None = 0,
    Flow = 1,
    Phrasing = 2,
    Interactive = 4,

    /// <summary>Stands anywhere, also among rows and items.</summary>
    Script = 8,
}

internal enum HtmlContent
{
    Nothing,
    Text,
    Phrasing,
    Flow,

    /// <summary>What its parent may hold.</summary>
    Transparent,

    /// <summary>Only the children named.</summary>
    Named,
}

internal sealed record HtmlElement(string Name, HtmlKind Kind, HtmlContent Content, FrozenSet<string> Children, FrozenSet<string> Attributes);

/// <summary>The elements of HTML with their own attributes; obsolete ones are missing, so that they are told.</summary>
internal static class HtmlElements
{
    /// <summary>name | f flow, p phrasing (and flow), i interactive, s script | content: nothing, text, phrasing, flow, transparent, or children | attributes. A plus adds children to a content.</summary>
    private const string Table = """
        html||head body|manifest
        head||title meta link style base script noscript template|
        title||text|
        base||nothing|href target
        link||nothing|href crossorigin rel media integrity hreflang type referrerpolicy sizes imagesrcset imagesizes as blocking color disabled fetchpriority
        meta||nothing|name http-equiv content charset media property
        style||text|media blocking type
        body||flow|onafterprint onload onunload
        article|f|flow|
        section|f|flow|
        nav|f|flow|
        aside|f|flow|
        h1|f|phrasing|
        h2|f|phrasing|
        h3|f|phrasing|
        h4|f|phrasing|
        h5|f|phrasing|
        h6|f|phrasing|
        hgroup|f|h1 h2 h3 h4 h5 h6 p|
        header|f|flow|
        footer|f|flow|
        address|f|flow|
        p|f|phrasing|
        hr|f|nothing|
        pre|f|phrasing|
        blockquote|f|flow|cite
        ol|f|li|reversed start type
        ul|f|li|
        menu|f|li|
        li||flow|value
        dl|f|dt dd div|
        dt||flow|
        dd||flow|
        figure|f|flow+figcaption|
        figcaption||flow|
        main|f|flow|
        search|f|flow|
        div|f|flow+dt dd|
        a|pi|transparent|href target download ping rel hreflang type referrerpolicy
        em|p|phrasing|
        strong|p|phrasing|
        small|p|phrasing|
        s|p|phrasing|
        cite|p|phrasing|
        q|p|phrasing|cite
        dfn|p|phrasing|
        abbr|p|phrasing|
        ruby|p|phrasing+rt rp rb rtc|
        rt||phrasing|
        rp||phrasing|
        rb||phrasing|
        rtc||phrasing+rt rp|
        data|p|phrasing|value
        time|p|phrasing|datetime
        code|p|phrasing|
        var|p|phrasing|
        samp|p|phrasing|
        kbd|p|phrasing|
        sub|p|phrasing|
        sup|p|phrasing|
        i|p|phrasing|
        b|p|phrasing|
        u|p|phrasing|
        mark|p|phrasing|
        bdi|p|phrasing|
        bdo|p|phrasing|
        span|p|phrasing|
        br|p|nothing|
        wbr|p|nothing|
        ins|p|transparent|cite datetime
        del|p|transparent|cite datetime
        picture|p|source img|
        source||nothing|type media src srcset sizes width height
        img|p|nothing|alt src srcset sizes crossorigin usemap ismap width height referrerpolicy decoding loading fetchpriority
        iframe|pi|nothing|src srcdoc name sandbox allow allowfullscreen width height referrerpolicy loading
        embed|pi|nothing|src type width height
        object|p|transparent+param|data type name form width height usemap typemustmatch
        param||nothing|name value
        video|p|transparent+source track|src crossorigin poster preload autoplay playsinline loop muted controls width height
        audio|p|transparent+source track|src crossorigin preload autoplay loop muted controls
        track||nothing|kind src srclang label default
        map|p|transparent|name
        area|p|nothing|alt coords shape href target download ping rel referrerpolicy
        table|f|caption colgroup thead tbody tfoot tr|
        caption||flow|
        colgroup||col template|span
        col||nothing|span
        tbody||tr|
        thead||tr|
        tfoot||tr|
        tr||td th|
        td||flow|colspan rowspan headers
        th||flow|colspan rowspan headers scope abbr
        form|f|flow|accept-charset action autocomplete enctype method name novalidate target rel
        label|pi|phrasing|for
        input|pi|nothing|accept alt autocomplete checked dirname disabled form formaction formenctype formmethod formnovalidate formtarget height list max maxlength min minlength multiple name pattern placeholder readonly required size src step type value width
        button|pi|phrasing|disabled form formaction formenctype formmethod formnovalidate formtarget name type value
        select|pi|option optgroup hr|autocomplete disabled form multiple name required size
        datalist|p|phrasing+option|
        optgroup||option|disabled label
        option||text|disabled label selected value
        textarea|pi|text|autocomplete cols dirname disabled form maxlength minlength name placeholder readonly required rows wrap
        output|p|phrasing|for form name
        progress|p|phrasing|value max
        meter|p|phrasing|value min max low high optimum
        fieldset|f|flow+legend|disabled form name
        legend||phrasing+h1 h2 h3 h4 h5 h6|
        details|fi|flow+summary|open name
        summary||phrasing+h1 h2 h3 h4 h5 h6|
        dialog|f|flow|open
        script|ps|text|src type nomodule async defer crossorigin integrity referrerpolicy blocking fetchpriority
        noscript|p|transparent|
        template|ps|flow|
        canvas|p|transparent|width height
        slot|p|transparent|name
        """;

    private static readonly FrozenDictionary<string, HtmlElement> Known = Table.Split('\n').Select(Parse).ToFrozenDictionary(element => element.Name, StringComparer.Ordinal);

    /// <summary>Attributes that every element may have; those that begin with aria-, data- and on are told by their beginning.</summary>
    private static readonly FrozenSet<string> Global = FrozenSet.ToFrozenSet(
        ("accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce popover "
         + "role slot spellcheck style tabindex title translate vocab typeof property resource prefix about content datatype rel rev").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Aria = FrozenSet.ToFrozenSet(
        ("activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext colspan controls current describedby description details disabled dropeffect "
         + "errormessage expanded flowto grabbed haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns placeholder posinset "
         + "pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan selected setsize sort valuemax valuemin valuenow valuetext").Split(' '),
        StringComparer.Ordinal);

    public static HtmlElement? Find(string name) => Known.GetValueOrDefault(name);

    public static bool Allows(HtmlElement element, string attribute) =>
        element.Attributes.Contains(attribute) || Global.Contains(attribute)
        || attribute.StartsWith("data-", StringComparison.Ordinal) || attribute.StartsWith("on", StringComparison.Ordinal)
        || (attribute.StartsWith("aria-", StringComparison.Ordinal) && Aria.Contains(attribute["aria-".Length..]));

    private static HtmlElement Parse(string line)
    {
        var cells = line.Trim().Split('|');
        var kind = cells[1].Aggregate(HtmlKind.None, (sum, letter) => sum | letter switch
        {
            'f' => HtmlKind.Flow,
            'p' => HtmlKind.Flow | HtmlKind.Phrasing,
            'i' => HtmlKind.Interactive,
            _ => HtmlKind.Script,
        });
        var (first, more) = cells[2].IndexOf('+', StringComparison.Ordinal) is > 0 and var plus ? (cells[2][..plus], cells[2][(plus + 1)..]) : (cells[2], "");
        var content = first switch
        {
            "nothing" => HtmlContent.Nothing,
            "text" => HtmlContent.Text,
            "phrasing" => HtmlContent.Phrasing,
            "flow" => HtmlContent.Flow,
            "transparent" => HtmlContent.Transparent,
            _ => HtmlContent.Named,
        };
        var children = content == HtmlContent.Named ? first : more;
        return new(cells[0], kind, content, SetOf(children), SetOf(cells[3]));
    }

    private static FrozenSet<string> SetOf(string words) => FrozenSet.ToFrozenSet(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
