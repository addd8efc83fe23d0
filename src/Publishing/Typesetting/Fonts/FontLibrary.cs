using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Fonts;

/// <summary>The faces of a fonts folder, checked against its <c>fonts.lock</c>, opened on first use, each once. The only owner of native handles.</summary>
internal sealed class FontLibrary : IDisposable
{
    /// <summary>Opens a folder that holds <c>fonts.lock</c>. A face that differs from the lock is an error.</summary>
    public static Outcome<FontLibrary> Open(string folder) => throw new NotImplementedException();

    /// <summary>The face that comes nearest, by family, then slope, then weight; null when the family is unknown.</summary>
    public FontFace? Find(FontChoice choice, bool isItalic) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
