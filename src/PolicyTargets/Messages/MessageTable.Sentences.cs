namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    private static IEnumerable<Row> Sentences =>
    [
        new("target.by", "到{period},{value}应{bound}", "By {period}, {value} is to {bound}"),
        new("target.during", "{period},{value}应{bound}", "In {period}, {value} is to {bound}"),
        new("target.each", "{period}{each},{value}应{bound}", "In {period}, {each}, {value} is to {bound}"),
        new("target.open", "{period},{value}应{bound}", "{value} is to {bound} {period}"),
        new("target.openEach", "{period}{each},{value}应{bound}", "{value} is to {bound} {each} {period}"),
        new("target.undated", "{value}应{bound}(未定期限)", "{value} is to {bound} (no date stated)"),
        new("target.undatedEach", "{each},{value}应{bound}(未定期限)", "{value} is to {bound} {each} (no date stated)"),
        new("told.dated", "{period},{value}{known}", "{value} was {known} ({period})"),
        new("told.marked", "{period},{value}{known}({status})", "{value} was {known} ({period}, {status})"),
        new("told.undated", "{value}{known}(未注明时间)", "{value} was {known} (no date stated)"),
        new("told.undatedMarked", "{value}{known}(未注明时间,{status})", "{value} was {known} (no date stated, {status})"),
        new("result.actual", "最新{actual}({period})", "latest {actual} ({period})"),
        new("result.baseline", "基期{actual}({period})", "baseline {actual} ({period})"),
        new("result.gap", "尚差{gap}", "{gap} to go"),
        new("result.progress", "已完成进程的{progress},按期应为{expected}", "{progress} of the way, {expected} planned"),
        new("result.progressOnly", "已完成进程的{progress}", "{progress} of the way"),
        new("result.required", "此后每期需{change}", "{change} needed in each period left"),
        new("result.requiredLess", "此后每期需降低{change}", "{change} less needed in each period left"),
        new("result.requiredPlaces", "此后每期需前移{change}", "{change} up needed in each period left"),
        new("result.held", "尚须保持", "still to be held"),
        new("result.sub", "{met}/{all}期已达标", "{met} of {all} periods met"),
        new("result.rounding", "结论受四舍五入影响", "the outcome depends on rounding"),
        new("result.statusBecause", "{status}({reasons})", "{status} ({reasons})"),
        new("change.other", "{from}至{to},“{target}”由{before}变为{after}", "From {from} to {to}, \"{target}\" went from {before} to {after}"),
        new("change.otherBecause", "{from}至{to},“{target}”由{before}变为{after},原因:{causes}", "From {from} to {to}, \"{target}\" went from {before} to {after}, because of {causes}"),
        new("change.none", "{from}至{to},“{target}”仍为{after}", "From {from} to {to}, \"{target}\" stayed {after}"),
        new("change.noneDespite", "{from}至{to},“{target}”仍为{after},其间:{causes}", "From {from} to {to}, \"{target}\" stayed {after}, with {causes} in between"),
        new("summary.counts", "共{total}项:{counts};约束性目标未实现{missed}项", "{total} in all: {counts}; obligatory targets missed: {missed}"),
        new("summary.count", "{status}{count}项", "{count} {status}"),
        new("summary.empty", "共{total}项;约束性目标未实现{missed}项", "{total} in all; obligatory targets missed: {missed}"),
        new("remark", "{words}({remarks})", "{words} ({remarks})"),
        new("list.separator", "、", ", "),
        new("clause.separator", ";", "; "),
        new("sentence.end", "。", "."),
    ];
}
