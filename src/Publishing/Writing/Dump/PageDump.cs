using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Dump;

/// <summary>Writes pages as text: the golden format of the tests and what <c>publish dump</c> prints.</summary>
internal static class PageDump
{
    public static void Write(TypesetBook book, TextWriter output) => throw new NotImplementedException();
}
