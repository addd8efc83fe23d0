using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Report;

/// <summary>What can be wrong with the catalogues of shards that are to be put together.</summary>
internal static class ReportDiagnostics
{
    /// <summary>Enough to see which machines to look at; the rest is counted.</summary>
    public const int ShownShards = 20;

    public static Diagnostic CannotRead(string path, Wording reason) => Unread(
        new($"{path} 파일을 읽지 못했습니다: {reason.Korean}.", $"{path} cannot be read: {reason.English}."));

    public static Diagnostic NoCatalogue(string path) => Unread(
        new($"{path} 파일은 목록이 아니거나 깨졌습니다.", $"{path} is no catalogue, or broken."));

    public static Diagnostic NoCatalogueIn(string folder) => Unread(
        new($"{folder} 폴더에 목록이 없습니다.", $"There is no catalogue in {folder}."));

    private static Diagnostic Unread(Wording message) => new("report-001", Severity.Error, null, message,
        new("publish build가 쓴 출력 폴더나, 그 안의 catalogue.json 또는 catalogue.I-of-N.json을 적으십시오.", "Name an output folder that publish build wrote, or the catalogue.json or catalogue.I-of-N.json in it."));

    /// <param name="missing">In order; one more than is shown tells that there are more.</param>
    /// <param name="inAll">How many are missing.</param>
    public static Diagnostic ShardsMissing(IReadOnlyList<int> missing, int inAll, int count)
    {
        var names = string.Join(", ", missing.Take(ShownShards).Select(index => string.Create(CultureInfo.InvariantCulture, $"{index}/{count}"))) + (missing.Count > ShownShards ? ", …" : "");
        return new("report-002", Severity.Error, null,
            new($"{count}개 몫 가운데 {inAll}개의 목록이 없습니다: {names}.", $"Of {count} shards {inAll} have no catalogue here: {names}."),
            new("그 몫을 맡은 작업이 끝났는지 보고, 그 출력 폴더도 함께 적으십시오.", "See whether the job of that shard has ended, and name its output folder too."));
    }

    public static Diagnostic ShardsOfSeveralRuns(IReadOnlyList<int> counts) => new("report-003", Severity.Error, null,
        new($"몫의 수가 서로 다른 목록이 섞여 있습니다: {Joined(counts)}개로 나눈 것.", $"These catalogues are of runs that were split differently: into {Joined(counts)} shards."),
        new("앞서 남은 catalogue.I-of-N.json을 지우고, 한 번에 지은 몫만 적으십시오.", "Remove the catalogue.I-of-N.json files of earlier runs, and name the shards of one run only."));

    public static Diagnostic BookTwice(string id, string first, string second) => new("report-004", Severity.Error, null,
        new($"‘{id}’ 책이 두 목록에 서로 다르게 적혀 있습니다: {first}, {second}.", $"The book ‘{id}’ stands in two catalogues, and differently: {first}, {second}."),
        new("두 작업이 같은 원고, 같은 판의 프로그램, 같은 옵션으로 지었는지 보고 다시 지으십시오.", "See whether both jobs had the same manuscript, release of the program and options, and build again."));

    public static Diagnostic FileDiffers(string path, string catalogue) => new("report-005", Severity.Error, null,
        new($"{path} 파일의 SHA-256이 {catalogue}에 적힌 것과 다릅니다.", $"The SHA-256 of {path} is not that in {catalogue}."),
        new("파일을 다시 옮기거나, 그 몫을 다시 지으십시오.", "Copy the file again, or build its shard again."));

    public static Diagnostic FileMissing(string path, string catalogue) => new("report-006", Severity.Error, null,
        new($"{catalogue}에 적힌 {path} 파일이 없습니다.", $"{path}, which {catalogue} names, is not there."),
        new("출력 폴더를 통째로 옮기거나, 파일 없이 목록만 모으려면 목록 파일을 적으십시오.", "Copy the whole output folder; or name the catalogue file itself to merge without the files."));

    private static string Joined(IReadOnlyList<int> counts) => string.Join(", ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));
}
