namespace Publishing.Document;

/// <summary>How MARC relator codes read in a Korean book (M17): 지은이 before a name, 지음 after it.</summary>
internal static class ContributorRoles
{
    /// <summary>Before the name, as colophons have it.</summary>
    public static string LabelOf(string role) => role switch
    {
        "aut" => "지은이",
        "trl" => "옮긴이",
        "ill" => "그린이",
        "edt" or "com" => "엮은이",
        "ths" or "rev" => "감수",
        "pht" => "사진",
        "bkd" => "디자인",
        "pbl" => "펴낸이",
        _ => "도움",
    };

    /// <summary>After the name, as title pages and covers have it.</summary>
    public static string VerbOf(string role) => role switch
    {
        "aut" => "지음",
        "trl" => "옮김",
        "ill" => "그림",
        "edt" or "com" => "엮음",
        "ths" or "rev" => "감수",
        "pht" => "사진",
        "bkd" => "디자인",
        "pbl" => "펴냄",
        _ => "도움",
    };
}
