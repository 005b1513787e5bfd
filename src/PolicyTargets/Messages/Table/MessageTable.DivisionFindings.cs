namespace PolicyTargets.Messages;

/// <content>What validators say of administrative units and of targets that are split up.</content>
internal static partial class MessageTable
{
    private static IEnumerable<Row> DivisionFindings =>
    [
        new("DIV001", "“{item}”在{from}至{until}同时有{count}个有效版本:{first}、{second};请更正起止日期。", "\"{item}\" has {count} versions in force from {from} until {until}: {first} and {second}; correct the days."),
        new("DIV002", "区划变更“{change}”({kind},{date}):{problem};请更正。", "Division change \"{change}\" ({kind}, {date}): {problem}; correct it."),
        new("DIV003", "“{unit}”在{from}至{until}的上级“{parent}”{problem};请更正上级或日期。", "\"{unit}\" belongs from {from} until {until} to \"{parent}\", which {problem}; correct the parent or the days."),
        new("DIV004", "“{unit}”与其各版本不一致({what});请以版本为准更正。", "\"{unit}\" does not agree with its versions ({what}); correct it by them."),
        new("DIV005", "“{unit}”自{from}至{until}没有版本;请补充,或另立区划。", "\"{unit}\" has no version from {from} until {until}; add one, or make two units of it."),
        new("DIV006", "“{unit}”{date}的边界序号由{before}变为{after},而当日{problem};请核对。", "\"{unit}\": on {date} the number of its boundaries goes from {before} to {after}, but {problem} on that day; check both."),
        new("DIV007", "功能区“{area}”的所在地:{problem};请更正。", "The hosts of functional area \"{area}\": {problem}; correct them."),
        new("DEC001", "“{whole}”分解合计{sum},达不到上级目标{total},相差{gap};请核对。", "The parts of \"{whole}\" come to {sum} and miss the whole, {total}, by {gap}; check them."),
        new("DEC002", "“{whole}”分解合计{sum},比上级目标{total}多要求{excess}(为其{ratio}倍),存在层层加码;请核对。", "The parts of \"{whole}\" come to {sum} and ask {excess} more than the whole, {total} ({ratio} times): targets were raised on the way down; check them."),
        new("DEC003", "“{whole}”的“{indicator}”不能按加总方式分解到各{axis};应加权,或各部分同值。", "\"{whole}\": {indicator} does not add up over {axis}; weigh the parts, or give each the value of the whole."),
        new("DEC004", "“{whole}”的分解:功能区“{area}”已计入“{host}”,不得再单列合计;请去掉其一。", "The parts of \"{whole}\": functional area \"{area}\" is counted in \"{host}\" already and must not be added again; remove one."),
        new("DEC005", "“{whole}”的分解部分“{part}”不符:{problem};请更正。", "Part \"{part}\" does not fit \"{whole}\": {problem}; correct it."),
        new("argument.kind.change", "区划变更", "division change"),
        new("argument.axis.years", "年度", "years"),
        new("argument.from.always", "初始", "the beginning"),
        new("argument.until.now", "今", "now"),
        new("argument.what.name", "名称", "name"),
        new("argument.what.level", "层级", "level"),
        new("argument.what.code", "代码", "code"),
        new("argument.what.parent", "上级", "parent"),
        new("argument.what.validity", "起止", "validity"),
        new("argument.what.order", "版本次序", "order of the versions"),
        new("change.oneUnit", "变更前后应为同一个区划", "before and after it there is the same one unit"),
        new("change.merge", "合并前应有两个以上区划,合并后一个", "a merge has two units or more before it, and one after it"),
        new("change.split", "分设前应有一个区划,分设后两个以上", "a split has one unit before it, and two or more after it"),
        new("change.transfer", "划转应由一个区划到另一个区划", "a transfer goes from one unit to one other"),
        new("change.establish", "设立后应有一个区划", "an establishment has one unit after it"),
        new("change.abolish", "撤销前应有一个区划", "an abolition has one unit before it"),
        new("change.repeated", "{unit}列出两次", "{unit} is named twice on one side"),
        new("change.approval", "批准日{approved}晚于生效日", "it was approved on {approved}, after it took effect"),
        new("change.statistics", "统计启用日{statistics}早于生效日", "statistics follow it from {statistics}, before it took effect"),
        new("change.notBefore", "{unit}在前一日不存在", "{unit} does not stand on the day before"),
        new("change.notAfter", "{unit}在当日不存在", "{unit} does not stand on that day"),
        new("change.goesOn", "{unit}应当终止,而当日仍存在", "{unit} should end, and still stands on that day"),
        new("change.notNew", "{unit}应为新设,而前一日已存在", "{unit} should be new, and stood on the day before"),
        new("change.weightUnit", "权重{weight}所列的区划不在变更之中", "the weight {weight} is of units that it does not name so"),
        new("change.weightOver", "{unit}的权重({basis})合计{sum},超过1", "the weights of {unit} ({basis}) add to {sum}, more than 1"),
        new("change.weightUnder", "{unit}终止,而其权重({basis})合计{sum},不足1", "{unit} ends, and its weights ({basis}) add to {sum}, less than 1"),
        new("parent.area", "是功能区", "is a functional area"),
        new("parent.other", "不是行政区划", "is no administrative unit"),
        new("parent.itself", "是其自身", "is itself"),
        new("parent.time", "只在{standing}存在", "stands only in {standing}"),
        new("boundary.unmoved", "没有涉及它的区划变更", "no change moves land of it"),
        new("boundary.kept", "有土地变更({change})", "a change ({change}) moves land of it"),
        new("hosts.over", "份额合计{sum},超过1", "the shares add to {sum}, more than 1"),
        new("hosts.repeated", "{unit}列出两次", "{unit} is named twice"),
        new("part.itself", "它就是上级目标", "it is the whole itself"),
        new("part.repeated", "列出两次", "it is named twice"),
        new("part.indicator", "指标不同({indicator})", "it is about another indicator ({indicator})"),
        new("part.scope", "范围不同", "it is about another scope"),
        new("part.measure", "度量不同({measure})", "it is another measure ({measure})"),
        new("part.later", "期限{due}晚于上级目标", "it falls due in {due}, after the whole"),
        new("part.window", "{due}不在上级目标的期限之内", "{due} does not lie in the time of the whole"),
        new("part.otherTime", "期限{due}与上级目标不同,不能相加", "it falls due in {due}, not with the whole, and does not add to it"),
        new("part.overlap", "{due}与“{other}”的期限重叠", "{due} overlaps the time of \"{other}\""),
        new("part.subject", "{subject}不属于{owner}", "{subject} does not belong to {owner}"),
        new("part.value", "数值{value}与上级目标不同", "its value, {value}, is not that of the whole"),
    ];

    /// <summary>A clause within a message, in both languages, with the arguments that it is made of in theirs.</summary>
    internal static MessageArgument Clause(string name, string value, string key, params IReadOnlyList<MessageArgument> arguments)
    {
        string Told(Language language) => Write(key, language, [.. arguments.Select(argument => argument with { Value = argument.Said?.In(language) ?? argument.Value })]);
        return new(name, value) { Said = new LocalizedText(Told(Language.Chinese), Told(Language.English)) };
    }
}
