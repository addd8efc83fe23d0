namespace Publishing.Core;

/// <summary>Says in a reader's words why a file could not be read or written; the framework's own sentence only where nothing is known.</summary>
public static class DiskTrouble
{
    private const int NoSpaceUnix = 28;
    private const int NoSpaceWindows = unchecked((int)0x80070070);
    private const int ReadOnlyUnix = 30;

    public static bool IsDiskFull(Exception trouble) => trouble.HResult is NoSpaceUnix or NoSpaceWindows;

    public static Wording Reason(Exception trouble) => trouble switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("그런 파일이나 폴더가 없습니다", "there is no such file or folder"),
        UnauthorizedAccessException => new("권한이 없거나 폴더입니다", "permission is missing, or it is a folder"),
        PathTooLongException => new("경로가 너무 깁니다", "the path is too long"),
        _ when IsDiskFull(trouble) => new("디스크가 가득 찼습니다", "the disk is full"),
        _ when trouble.HResult == ReadOnlyUnix => new("쓸 수 없는 디스크입니다", "the disk is read-only"),
        _ => new(trouble.Message, trouble.Message),
    };
}
