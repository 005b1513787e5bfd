namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    private static IEnumerable<Row> Sentences =>
    [
        new("target.by", "到{period},{subject}{value}应{bound}", "By {period}, {value} of {subject} is to be {bound}"),
        new("target.during", "{period},{subject}{value}应{bound}", "In {period}, {value} of {subject} is to be {bound}"),
        new("target.each", "{period}{each},{subject}{value}应{bound}", "In {period}, {each}, {value} of {subject} is to be {bound}"),
        new("target.undated", "{subject}{value}应{bound}(未定期限)", "{value} of {subject} is to be {bound} (no date stated)"),
        new("target.stage", "到{period},{subject}“{value}”应{bound}", "By {period}, {value} of {subject} is to {bound}"),
        new("result.actual", "最新为{actual}({period})", "latest {actual} ({period})"),
        new("result.baseline", "基期为{actual}({period})", "baseline {actual} ({period})"),
        new("result.gap", "尚差{gap}", "{gap} to go"),
        new("result.progress", "已完成进程的{progress},按期应为{expected}", "{progress} of the way, {expected} planned"),
        new("result.progressOnly", "已完成进程的{progress}", "{progress} of the way"),
        new("result.required", "此后每期需{change}", "{change} needed in each period left"),
        new("result.held", "尚须保持", "still to be held"),
        new("result.sub", "{met}/{all}期已达标", "{met} of {all} periods met"),
        new("result.rounding", "结论受四舍五入影响", "the outcome depends on rounding"),
        new("result.status", "{status}", "{status}"),
        new("result.statusBecause", "{status}({reasons})", "{status} ({reasons})"),
        new("list.separator", "、", ", "),
        new("clause.separator", ";", "; "),
        new("sentence.end", "。", "."),
    ];
}
