namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    /// <summary>The nodes of an explanation, one row a step, and what they are made of.</summary>
    private static IEnumerable<Row> Explanations =>
    [
        new("explain.Asked", "目标{id}(截至{date}):{target}", "Target {id} as of {date}: {target}"),
        new("explain.Actual", "实际值:{reading}", "Actual: {reading}"),
        new("explain.Baseline", "基期值:{reading}", "Baseline: {reading}"),
        new("explain.Input", "取用:{reading}", "Taken: {reading}"),
        new("explain.Derivation", "推算:{formula}", "Derived: {formula}"),
        new("explain.Observation", "来源{id}:{statement}", "Source {id}: {statement}"),
        new("explain.SubPeriod", "{period}:{verdict}", "{period}: {verdict}"),
        new("explain.Comparison", "对照目标({bound}):{relation}", "Against the bound ({bound}): {relation}"),
        new("explain.Stretch", "对照力争目标:{relation}", "Against the stretch: {relation}"),
        new("explain.Gap", "尚差:{figure}", "To go: {figure}"),
        new("explain.Missing", "到期值:{missing}", "Due value: {missing}"),
        new("explain.CeilingUsed", "已用上限:{figure}", "Ceiling used: {figure}"),
        new("explain.bridged", "按{factor}换算为可比口径", "made comparable by the factor {factor}"),
        new("explain.Progress", "已完成进程:{figure}", "Progress: {figure}"),
        new("explain.Expected", "按期应完成:{figure}({total}{steps}中已过{elapsed}{steps})", "Progress planned: {figure} ({elapsed} of {total} {steps} gone)"),
        new("explain.RequiredChange", "此后{each}需变化:{figure}", "Change needed {each} from then on: {figure}"),
        new("explain.RequiredGrowth", "此后{each}需增长:{figure}", "Growth needed {each} from then on: {figure}"),
        new("explain.Projection", "按目前进度,到期预计:{figure}", "At the present pace, on the due date: {figure}"),
        new("explain.Rounding", "结论受四舍五入影响", "The outcome depends on rounding"),
        new("explain.Conclusion", "结论:{status};判定:{verdict}", "Conclusion: {status}; verdict: {verdict}"),
        new("explain.none", "无法计算", "not computable"),
        new("explain.own", "目标所载", "stated with the target"),
        new("explain.revision", "修订值", "a revision"),
        new("explain.from", "出自{source}", "from {source}"),
        new("source.document", "《{title}》", "“{title}”"),
        new("source.dated", "《{title}》({date})", "“{title}” ({date})"),
        new("source.at", "{source}{locator}", "{source}, {locator}"),
        new("published.on", "{date}公布", "published on {date}"),
        new("published.presumed", "公布日未注明,按{date}计", "day of publication not stated, taken as {date}"),
        new("published.unknown", "公布日未注明", "day of publication not stated"),
    ];
}
