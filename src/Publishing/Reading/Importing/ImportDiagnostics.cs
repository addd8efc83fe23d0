using System.Globalization;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>What an import has to say: refusals, and what its rules did without being sure.</summary>
internal static class ImportDiagnostics
{
    private static readonly Wording LookAtLine = new("원문의 이 줄과 들여온 글을 견주어 보십시오.", "Compare this line of the file with the imported text.");

    public static Diagnostic FolderNotEmpty(string folder) => new(
        "import-001", Severity.Error, null,
        new($"{folder} 폴더에 이미 파일이 있습니다.", $"The folder {folder} is not empty."),
        new("없는 폴더나 빈 폴더를 --to로 지정하십시오. 있는 파일은 건드리지 않았습니다.", "Name an absent or empty folder with --to. Nothing was touched."));

    public static Diagnostic CannotRead(string file, Exception trouble) => new(
        "import-002", Severity.Error, null,
        new($"{file} 파일을 읽지 못했습니다: {DiskTrouble.Reason(trouble).Korean}.", $"{file} cannot be read: {DiskTrouble.Reason(trouble).English}."),
        new("파일 이름과 읽기 권한을 확인하십시오.", "Check the name and the permissions of the file."));

    public static Diagnostic NotText(string file) => new(
        "import-003", Severity.Error, null,
        new($"{file} 파일은 UTF-8 글이 아닙니다.", $"{file} is not UTF-8 text."),
        new("UTF-8로 다시 저장하십시오. PDF는 pdftotext -layout 같은 도구로 먼저 글로 바꾸십시오.", "Save it as UTF-8. Turn a PDF into text first, for example with pdftotext -layout."));

    public static Diagnostic TooLarge(string file, long limit) => new(
        "import-004", Severity.Error, null,
        new($"{file} 파일이 너무 큽니다. {Megabytes(limit)} MB까지 들여올 수 있습니다.", $"{file} is too large; the limit is {Megabytes(limit)} MB."),
        new("파일을 나누어 들여오십시오.", "Import it in parts."));

    public static Diagnostic NothingFound(string file) => new(
        "import-005", Severity.Error, null,
        new($"{file} 파일에 글이 없습니다.", $"There is no text in {file}."),
        new("그림으로만 된 PDF라면 글자를 먼저 인식시켜야 합니다.", "A PDF of pictures must go through text recognition first."));

    public static Diagnostic CannotMakeFolder(string folder, Exception trouble) => new(
        "import-006", Severity.Error, null,
        new($"{folder} 폴더를 만들지 못했습니다: {DiskTrouble.Reason(trouble).Korean}.", $"The folder {folder} cannot be made: {DiskTrouble.Reason(trouble).English}."),
        new("다른 곳을 --to로 지정하거나 쓰기 권한을 확인하십시오.", "Name another place with --to, or check the permissions."));

    /// <summary>One place to look at; all of them carry one code, so that they are counted together.</summary>
    public static Diagnostic Doubt(ImportDoubt doubt, SourceSpan where) =>
        new("import-010", Severity.Information, where, WordingOf(doubt), LookAtLine);

    private static Wording WordingOf(ImportDoubt doubt) => doubt switch
    {
        ImportDoubt.HeadingLikeSentence => new("문장처럼 끝나지만 절 제목으로 보았습니다.", "Taken for a heading although it ends like a sentence."),
        ImportDoubt.ParagraphAtEdge => new("문장이 글줄 끝에서 끝나 단락이 이어지는지 알 수 없습니다.", "A sentence ends at the edge of the column; the paragraph may go on."),
        ImportDoubt.PictureBeside => new("글줄이 좁습니다. 옆에 그림이 있었던 것으로 보입니다.", "The lines are narrow; a picture probably stood beside them."),
        ImportDoubt.WordAtLineEnd => new("글줄 끝에서 낱말이 이어지는지 글의 다른 곳을 보고 정했습니다.", "Whether the word goes on over the line end was decided by the rest of the text."),
        ImportDoubt.QuotationSetApart => new("출처가 딸린 인용으로 보고 따로 세웠습니다.", "Set apart as a quotation with its source."),
        ImportDoubt.FolioLeftOut => new("쪽 번호로 보고 뺐습니다.", "Left out as a page number."),
        ImportDoubt.RunningHeadLeftOut => new("면주로 보고 뺐습니다.", "Left out as a running head."),
        ImportDoubt.ContentsLeftOut => new("차례의 한 줄로 보고 뺐습니다.", "Left out as a line of the contents."),
        ImportDoubt.SignatureSetRight => new("끝의 짧은 줄을 날짜와 서명으로 보았습니다.", "The last short lines were taken for date and signature."),
        ImportDoubt.TitleTaken => new("첫 줄을 제목으로, 다음 줄을 부제로 보았습니다.", "The first line was taken for the title, the next for the subtitle."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Megabytes(long bytes) => (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
