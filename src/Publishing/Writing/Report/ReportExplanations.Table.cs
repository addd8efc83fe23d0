using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Report;

/// <summary>The pages of help to putting the catalogues of shards together.</summary>
internal static class ReportExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("report-001",
            new("읽을 수 없는 목록", "A catalogue that cannot be read"),
            new(
                "`publish report merge`에는 `publish build`가 쓴 출력 폴더를 적습니다. 그 안에 `catalogue.json`이나 `catalogue.1-of-3.json`이 있어야 합니다. 책 한 권만 지으면 목록을 쓰지 않으니 `--shard`를 적어 지으십시오. 파일이 있는데도 나온다면 옮기다 깨졌거나 사람이 고친 것입니다.",
                "`publish report merge` takes output folders that `publish build` wrote, with a `catalogue.json` or a `catalogue.1-of-3.json` in them. A build of one book alone writes none unless `--shard` is given. If the file is there, it was broken on its way or changed by hand.")),
        new("report-002",
            new("빠진 몫", "A shard that is missing"),
            new(
                "나누어 지은 몫이 하나라도 빠지면 합친 목록에서 책이 소리 없이 사라집니다. 그래서 목록마다 적힌 수를 보고 모두 모였는지 따집니다. 빠진 몫을 맡은 작업이 실패했는지, 그 출력 폴더를 올리고 내려받았는지 보십시오. 빈 몫도 빈 목록을 씁니다.",
                "If one shard were left out, its books would vanish from the merged catalogue without a word; so the numbers in the catalogues are counted. See whether the job of that shard failed, and whether its output folder was kept and fetched. An empty shard writes an empty catalogue too.")),
        new("report-003",
            new("다르게 나눈 몫의 섞임", "Shards of runs that were split differently"),
            new(
                "세 몫으로 나눈 것의 첫째와 네 몫으로 나눈 것의 둘째를 합치면 빠지는 책과 겹치는 책이 생깁니다. 기계의 수를 바꾸어 다시 지으면서 앞서 쓴 출력 폴더를 비우지 않았을 때 흔히 나옵니다. 남은 목록을 지우거나, 빈 폴더에 다시 지으십시오.",
                "The first of three shards and the second of four hold neither every book nor each book once. It happens when the number of machines was changed and the output folder was not emptied. Remove the old catalogues, or build into an empty folder.")),
        new("report-004",
            new("두 몫에서 다르게 지은 한 책", "One book, built differently by two shards"),
            new(
                "같은 원고에서는 어느 기계에서나 바이트까지 같은 책이 나옵니다. 그러니 두 목록의 크기나 SHA-256, 알림의 수가 다르면 원고나 프로그램의 판, 옵션이 달랐던 것입니다. 두 작업이 같은 커밋에서 시작했는지, 한쪽에만 `--draft`나 `--format`을 적지 않았는지 보십시오. 서로 다른 두 책의 `id`가 같을 때도 나옵니다.",
                "The same manuscript gives the same bytes on every machine, so two catalogues that disagree come of different manuscripts, releases of the program or options. See whether both jobs began at one commit, and whether only one had `--draft` or `--format`. Two books that share an `id` are told of here too.")),
        new("report-005",
            new("목록과 다른 파일", "A file that is not the one in the catalogue"),
            new(
                "목록에는 지을 때 잰 SHA-256이 적혀 있습니다. 파일이 다르면 옮기다 깨졌거나, 지은 다음에 누가 고쳤거나, 다른 몫의 파일이 덮어쓴 것입니다. 독자와 인쇄소에 보낼 파일이니 그대로 두지 말고 다시 옮기거나 다시 지으십시오.",
                "The catalogue holds the SHA-256 that was taken when the file was written. A file that differs was broken on its way, changed afterwards, or overwritten by another shard's. It is what readers and the printer would get: copy it again, or build it again.")),
        new("report-006",
            new("목록에만 있는 파일", "A file that only the catalogue knows"),
            new(
                "출력 폴더를 적으면 목록에 적힌 파일이 그 안에 다 있는지 봅니다. 작업의 결과를 올릴 때 PDF만 고르면 `report.json`이나 표지 그림이 빠져 이 알림이 나옵니다. 폴더를 통째로 올리십시오. 파일 없이 목록만 모으려면 폴더 대신 목록 파일을 적으면 됩니다.",
                "Where an output folder is named, every file of its catalogue must be in it. If a job keeps only its PDFs, `report.json` and the cover's picture are missing. Keep the whole folder; or name the catalogue file in place of the folder, to merge without the files.")),
    ];
}
