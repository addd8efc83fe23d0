namespace Publishing.Reading;
internal static class Schemas { public static string BookSchema() => ""; public static string LayoutSchema() => ""; }
