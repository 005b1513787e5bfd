namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    /// <summary>What a benefit pays, and the lines of its account, one row a step.</summary>
    private static IEnumerable<Row> Benefits =>
    [
        new("benefit.result", "{name}:{amount}", "{name}: {amount}"),
        new("benefit.notInForce", "{code}:当日无有效版本", "{code}: no version in force on the day"),
        new("benefit.fault", "{code}:规则中的检验出错", "{code}: a test in the rule failed"),
        new("benefit.total", "总计:{amount}", "Total: {amount}"),
        new("benefit.Base", "{fact}:{amount}", "{fact}: {amount}"),
        new("benefit.Flat", "定额{term} = {amount}", "flat {term} = {amount}"),
        new("benefit.Rate", "×{term} = {amount}", "× {term} = {amount}"),
        new("benefit.Ratio", "按{term}配套 = {amount}", "matched {term} = {amount}"),
        new("benefit.Bracket", "{bracket}的部分:{part}×{term} = {amount}", "part {bracket}: {part} × {term} = {amount}"),
        new("benefit.NoBracket", "分段计算 = {amount}", "by brackets = {amount}"),
        new("benefit.ShareFloor", "不低于其{term} → {amount}", "at least {term} of it → {amount}"),
        new("benefit.Sum", "合计:{summands} = {amount}", "sum: {summands} = {amount}"),
        new("benefit.Floor", "不低于{term} → {amount}", "at least {term} → {amount}"),
        new("benefit.Cap", "不超过{term} → {amount}", "at most {term} → {amount}"),
        new("benefit.Rounding", "按{step}{mode} → {amount}", "to whole steps of {step}, {mode} → {amount}"),
        new("benefit.Eligibility", "{verdict} → {amount}", "{verdict} → {amount}"),
        new("benefit.Ceiling", "{ceiling}不超过{term},尚余{part} → {amount}", "{ceiling} at most {term}, of which {part} left → {amount}"),
        new("benefit.summand", "({amount})", "({amount})"),
        new("benefit.noTerm", "(当日未定)", "(none in force)"),
        new("benefit.unknown", "{codes}金额未知", "not known: {codes}"),
        new("bracket.to", "{from}至{to}", "from {from} to {to}"),
        new("bracket.on", "{from}以上", "above {from}"),
        new("eligibility.Indeterminate", "尚不能确定是否符合条件", "eligibility open"),
        new("eligibility.Satisfied", "符合条件", "eligible"),
        new("eligibility.Violated", "不符合条件", "not eligible"),
        new("eligibility.NotApplicable", "条件对其不适用,不作要求", "conditions not applicable: nothing is demanded"),
        new("mode.ToEven", "取整(四舍六入五成双)", "half to even"),
        new("mode.AwayFromZero", "取整(四舍五入)", "half away from zero"),
        new("mode.ToZero", "取整(去尾)", "toward zero"),
        new("mode.ToNegativeInfinity", "向下取整", "downward"),
        new("mode.ToPositiveInfinity", "向上取整", "upward"),
    ];
}
