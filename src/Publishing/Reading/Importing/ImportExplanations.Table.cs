using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>The pages of help to what an import refuses, and to what it did without being sure.</summary>
internal static class ImportExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("import-001",
            new("비어 있지 않은 폴더로 들여오기", "Importing into a folder that is not empty"),
            new(
                "들여오기는 책 폴더를 새로 만드는 일입니다. 이미 파일이 있는 곳에 쓰면 고쳐 둔 원고를 덮을 수 있으므로 손대지 않습니다. 새 폴더의 이름을 `--to`에 적으십시오. 같은 글을 다시 들여오려면 앞서 만든 폴더의 이름을 바꾸거나 지운 다음 하십시오.",
                "An import makes a new folder for a book. In one with files it might overwrite chapters you have worked on, so it touches nothing. Give `--to` a new name; to import the same text again, rename or delete the folder that was made before.")),
        new("import-002",
            new("열지 못한 원문", "A source that cannot be opened"),
            new(
                "들여올 파일이 그 이름으로 그 자리에 없거나 읽을 권한이 없습니다. 이름에 빈칸이 있으면 전체를 따옴표로 감싸야 합니다. 확장자를 감추는 컴퓨터에서는 `draft.txt.txt`가 `draft.txt`로 보이기도 합니다. 다른 프로그램이 열어 두었으면 닫고 다시 하십시오.",
                "The file is not there under this name, or may not be read. A name with spaces needs quotes; on computers that hide endings `draft.txt.txt` may show as `draft.txt`. Close it in other programs and try again.")),
        new("import-003",
            new("글이 아닌 원문", "A source that is not text"),
            new(
                "들여오기는 UTF-8로 적힌 글만 읽습니다. PDF, 한글, 워드 파일은 글과 모양이 함께 든 다른 형식이고, 옛 글 파일은 CP949로 적혀 있습니다. 한글이나 워드에서는 ‘다른 이름으로 저장’에서 텍스트와 UTF-8을 고르십시오. PDF는 `pdftotext -layout`으로 뽑으면 단락과 낱말의 끝을 알아볼 수 있습니다.",
                "An import reads text in UTF-8. PDF and the files of word processors hold text and looks together, and old text files are in CP949. Save as plain text in UTF-8; get text out of a PDF with `pdftotext -layout`, which keeps what shows the ends of paragraphs and words.")),
        new("import-004",
            new("너무 큰 원문", "A source that is too large"),
            new(
                "책 한 권의 글은 길어야 몇 메가바이트입니다. 이만큼 크면 여러 권을 이은 파일이거나 그림 데이터가 섞인 파일입니다. 책마다, 또는 부마다 나누어 들여오십시오. 나눈 뒤에는 만들어진 폴더의 장들을 한 폴더에 모으고 `contents`에 차례로 적으면 됩니다.",
                "The text of a book has a few megabytes at most. A file this large joins several books or has picture data in it. Import it in parts; afterwards bring the chapters together in one folder and list them in `contents`.")),
        new("import-005",
            new("글이 없는 원문", "A source without text"),
            new(
                "파일을 읽었으나 글자가 하나도 없습니다. 종이를 스캔한 PDF는 쪽마다 사진 한 장이라 글을 뽑아도 빈 파일이 나옵니다. 글자 인식(OCR) 프로그램을 거쳐 글을 얻은 다음 들여오십시오. 그렇게 얻은 글에는 잘못 읽은 글자가 있으니 원본과 견주어 읽어야 합니다.",
                "The file was read and has no letters. A scanned PDF is one photograph to a page, and nothing can be got out of it as text. Run it through text recognition first, and proofread what comes out: some letters will be wrong.")),
        new("import-006",
            new("만들지 못한 책 폴더", "A folder that cannot be made"),
            new(
                "`--to`에 적은 자리에 폴더를 만들 수 없습니다. 그 이름의 파일이 이미 있거나, 위의 폴더에 쓸 권한이 없거나, 읽기 전용 디스크입니다. 문서 폴더처럼 내 것인 자리를 적어 보십시오. 들여올 파일은 그대로 있습니다.",
                "No folder can be made at the place that `--to` names: a file has the name already, you may not write there, or the disk is read-only. Name a place of your own. The source is untouched.")),
        new("import-010",
            new("짐작으로 정한 곳", "A place that was decided by a guess"),
            new(
                "PDF에서 뽑은 글에는 무엇이 제목이고 어디서 단락이 끝나는지가 적혀 있지 않습니다. 프로그램은 글줄의 길이와 글의 다른 곳을 보고 정하되, 틀릴 수 있는 곳을 모두 여기에 적습니다. 원문의 그 줄과 들여온 글을 견주어, 맞으면 넘어가고 틀리면 원고를 고치십시오. 같은 목록이 `import-report.md`에도 있어 하나씩 지워 갈 수 있습니다.",
                "Text taken out of a PDF does not say what is a heading or where a paragraph ends. The program decides by the lengths of lines and the rest of the text, and tells every place where it may be wrong. Compare the line with the imported text and correct it if need be. `import-report.md` has the same list, to be ticked off.")),
    ];
}
