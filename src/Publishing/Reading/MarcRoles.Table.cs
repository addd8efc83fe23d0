using System.Collections.Immutable;

namespace Publishing.Reading;

/// <summary>The relator codes of MARC (id.loc.gov/vocabulary/relators) that people around a book have.</summary>
internal static class MarcRoles
{
    /// <summary>In alphabetical order.</summary>
    public static readonly ImmutableArray<string> Codes =
    [
        "abr", "adp", "aft", "ann", "ant", "arr", "art", "asn", "ato", "aud", "aui", "aus", "aut", "bdd", "bjd", "bkd", "bkp", "blw", "bnd", "bpd",
        "brl", "cll", "cli", "clr", "clt", "cmm", "cmp", "col", "com", "cov", "cpe", "cre", "crr", "csl", "csp", "ctb", "ctg", "cwt", "dnr", "dpc",
        "drm", "dsr", "dst", "dte", "dto", "edc", "edt", "etr", "evp", "fds", "fmo", "fnd", "his", "hnr", "ill", "ilu", "ins", "inv", "isb", "ive",
        "ivr", "jud", "lbt", "led", "lyr", "mfr", "mon", "mrk", "msd", "nrt", "oth", "own", "pat", "pbd", "pbl", "pfr", "pht", "ppm", "prc", "prm",
        "prt", "pte", "rce", "red", "res", "rev", "rpt", "rth", "scr", "spk", "spn", "ths", "tlp", "trc", "trl", "tyd", "tyg", "wac", "wal", "wam",
        "wat", "wdc", "wde", "win", "wit", "wpr", "wst",
    ];

    /// <summary>Those that a slip was most likely meant to be.</summary>
    public static readonly ImmutableArray<string> Common = ["aut", "trl", "ill", "edt", "ths", "pbl", "aui", "ctb", "pht", "cov", "dsr", "bkd", "com", "ann", "rev"];

    /// <summary>The code of a Korean or English name of a role, or null: for a hint.</summary>
    public static string? CodeFor(string name) => name.ToLowerInvariant() switch
    {
        "지은이" or "저자" or "글쓴이" or "글" or "author" or "writer" => "aut",
        "옮긴이" or "역자" or "번역" or "translator" => "trl",
        "그린이" or "그림" or "삽화" or "illustrator" => "ill",
        "엮은이" or "편자" or "편집" or "editor" => "edt",
        "감수" or "감수자" => "ths",
        "펴낸이" or "발행인" or "publisher" => "pbl",
        "사진" or "photographer" => "pht",
        "디자인" or "designer" => "bkd",
        "해설" or "commentator" => "cwt",
        _ => null,
    };
}
