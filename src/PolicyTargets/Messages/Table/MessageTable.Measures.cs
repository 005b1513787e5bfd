namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    /// <summary>Names of what is measured, from the indicator outward.</summary>
    private static IEnumerable<Row> Measures =>
    [
        new("series.scoped", "{indicator}({scope})", "{indicator} ({scope})"),
        new("series.owned", "{subject}{indicator}", "{indicator} of {subject}"),
        new("series.stage", "{subject}“{indicator}”", "“{indicator}” for {subject}"),
        new("measure.sum", "{of}累计", "total {of}"),
        new("measure.additions", "{of}新增量", "additions to {of}"),
        new("measure.average.Annual", "{of}年均值", "average {of} per year"),
        new("measure.average.HalfYearly", "{of}半年均值", "average {of} per half-year"),
        new("measure.average.Quarterly", "{of}季均值", "average {of} per quarter"),
        new("measure.average.Monthly", "{of}月均值", "average {of} per month"),
        new("measure.change", "{of}增量", "change in {of}"),
        new("measure.changeSince", "{of}较{base}增量", "change in {of} since {base}"),
        new("measure.rise", "{of}提升幅度", "rise in {of}"),
        new("measure.riseSince", "{of}较{base}提升幅度", "rise in {of} since {base}"),
        new("measure.shift", "{of}变化", "change in {of}"),
        new("measure.shiftSince", "{of}较{base}变化", "change in {of} since {base}"),
        new("measure.growth", "{of}增速", "growth of {of}"),
        new("measure.growthSince", "{of}较{base}增幅", "growth of {of} since {base}"),
        new("measure.averageGrowth", "{of}年均增长率", "average annual growth of {of}"),
        new("measure.averageGrowthSince", "{of}较{base}年均增长率", "average annual growth of {of} since {base}"),
        new("measure.multiple", "{of}与{base}之比", "{of} as a multiple of {base}"),
        new("measure.rank", "{of}在{peers}排名", "rank of {of} among {peers}"),
        new("measure.rankInHistory", "{of}历史排名", "rank of {of} in its own history"),
        new("measure.tier", "{of}{scale}", "{scale} of {of}"),
        new("measure.share", "{of}占{whole}比重", "share of {of} in {whole}"),
        new("measure.contribution", "{of}对{whole}的贡献率", "contribution of {of} to that of {whole}"),
        new("measure.relative", "{of}与{benchmark}之差", "{of} relative to {benchmark}"),
        new("benchmark.subject", "{subject}", "that of {subject}"),
        new("benchmark.average", "{series}平均水平", "the average of {series}"),
    ];
}
