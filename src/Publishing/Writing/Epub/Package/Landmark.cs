namespace Publishing.Writing.Epub.Package;

/// <summary>A place a reading system may jump to (EPUB 3.3 §7.4.4).</summary>
internal sealed record Landmark(string Type, string Title, string Href);
