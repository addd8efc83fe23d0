using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>Opens a picture of the book and checks it; the bytes are kept as they are.</summary>
internal static class PictureReader
{
    /// <summary>The picture, or null and why.</summary>
    /// <param name="where">Where the book names it.</param>
    /// <param name="source">The file that names it.</param>
    public static (ImageFile? Picture, Diagnostic? Complaint) Read(BookFolder folder, string path, SourceSpan where, SourceText? source)
    {
        if (PicturePath.IsRemote(path))
        {
            return (null, ReadingDiagnostics.RemoteImage(path, where));
        }

        return folder.Read(path, BookFolder.LargestPicture) switch
        {
            FileAnswer.Found found => Check(path, found.Bytes, where),
            FileAnswer.Missing missing => (null, ReadingDiagnostics.MissingImage(path, where, source?.Find(PicturePath.NameOf(path), where), missing.Near)),
            FileAnswer.Outside => (null, ReadingDiagnostics.OutsideFolder(path, where)),
            FileAnswer.TooLarge large => (null, ReadingDiagnostics.TooLarge(path, where, large.Bytes, BookFolder.LargestPicture)),
            FileAnswer.Unreadable unreadable => (null, ReadingDiagnostics.Unreadable(path, where, unreadable.Reason)),
            _ => throw new UnreachableException(),
        };
    }

    private static (ImageFile? Picture, Diagnostic? Complaint) Check(string path, ImmutableArray<byte> bytes, SourceSpan where) => PictureHeader.Read(bytes.AsSpan()) switch
    {
        PictureHeader.Acting acting => (null, ReadingDiagnostics.ActingImage(path, where, acting.What)),
        PictureHeader.Truncated => (null, ReadingDiagnostics.TruncatedImage(path, where)),
        PictureHeader.Sound sound => (
            new ImageFile(path, sound.MediaType, sound.Width, sound.Height, bytes),
            sound.IsRotated ? ReadingDiagnostics.RotatedImage(path, where) : null),
        _ => (null, ReadingDiagnostics.NotAnImage(path, where)),
    };
}
