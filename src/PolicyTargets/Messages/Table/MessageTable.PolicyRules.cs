namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    /// <summary>The nodes of the account of a policy rule, one row a step, and what they are made of.</summary>
    private static IEnumerable<Row> PolicyRules =>
    [
        new("policy.Rule", "规则“{rule}”:{verdict}", "Rule “{rule}”: {verdict}"),
        new("policy.NotInForce", "规则{code}在{date}无有效版本:{verdict}", "Rule {code} has no version in force on {date}: {verdict}"),
        new("policy.guard", "适用对象:{line}", "For whom: {line}"),
        new("policy.then", "则:{line}", "Then: {line}"),
        new("policy.otherwise", "否则:{line}", "Otherwise: {line}"),
        new("policy.Criterion", "{demand};实际为{found}:{verdict}", "{demand}; found {found}: {verdict}"),
        new("policy.Amount", "{fact}应{bound};所报为{found}:{verdict}", "{fact} is to {bound}; stated {found}: {verdict}"),
        new("policy.Flag", "{fact};所报为{found}:{verdict}", "{fact}; stated {found}: {verdict}"),
        new("policy.Choice", "{fact}应为其一:{values};所报为{found}:{verdict}", "{fact} is to be one of {values}; stated {found}: {verdict}"),
        new("policy.Predicate", "{fact}:{test};所报为{found}:{verdict}", "{fact}: {test}; stated {found}: {verdict}"),
        new("policy.All", "下列各项均应满足:{verdict}", "All of these: {verdict}"),
        new("policy.Any", "下列各项应至少满足一项:{verdict}", "Any of these: {verdict}"),
        new("policy.AtLeast", "下列各项应至少满足{count}项:{verdict}", "At least {count} of these: {verdict}"),
        new("policy.Not", "下列事项不得成立:{verdict}", "Not this: {verdict}"),
        new("policy.Each", "{each}均应满足:{verdict}", "Each period ({each}): {verdict}"),
        new("policy.Streak", "连续{count}{steps}均应满足:{verdict}", "{count} {steps} in a row: {verdict}"),
        new("policy.Period", "{period}:{verdict}", "{period}: {verdict}"),
        new("policy.When", "仅对部分对象的要求:{verdict}", "Demanded of some only: {verdict}"),
        new("policy.Rest", "其余时段:{verdict}", "The rest of the time: {verdict}"),
        new("policy.unusable", "无可用数据", "no usable value"),
        new("policy.code", "{code}{version}", "{code}{version}"),
        new("policy.version", ",第{version}版", ", version {version}"),
        new("policy.inForce", "{date}有效", "in force on {date}"),
        new("policy.noBound", "符合尚无有效版本的界限", "keep a bound that has no version in force"),
        new("policy.nothing", "未公布", "nothing published"),
        new("policy.unstated", "未报", "nothing"),
        new("policy.factOf", "{period}{fact}", "{fact} in {period}"),
        new("policy.yes", "是", "yes"),
        new("policy.no", "否", "no"),
        new("ruleVerdict.Satisfied", "满足", "satisfied"),
        new("ruleVerdict.Violated", "不满足", "violated"),
        new("ruleVerdict.NotApplicable", "不适用", "not applicable"),
        new("ruleVerdict.Indeterminate", "无法判定", "indeterminate"),
        new("ruleVerdict.part.Satisfied", "成立", "holds"),
        new("ruleVerdict.part.Violated", "不成立", "does not hold"),
        new("ruleVerdict.part.NotApplicable", "不适用", "not applicable"),
        new("ruleVerdict.part.Indeterminate", "无法判定", "indeterminate"),
    ];
}
