namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    private static IEnumerable<Row> Divisions =>
    [
        new("division.Found", "{date}的“{asked}”是{hits}。", "On {date} '{asked}' is {hits}."),
        new("division.Ambiguous", "{date}有{count}个区划叫“{asked}”:{hits};请给出代码,或指明上级区划。", "On {date} {count} divisions are called '{asked}': {hits}; give a code, or say within which unit."),
        new("division.AmbiguousCode", "{date}有{count}个区划使用代码“{asked}”:{hits};同一时间一个代码只属于一个区划,请更正区划表。", "On {date} {count} divisions bear the code '{asked}': {hits}; a code belongs to one at a time: mend the table."),
        new("division.Retired", "“{asked}”({hits})自{when}起停用;{date}其地域属于{successors}。", "'{asked}' ({hits}) has been out of use since {when}; on {date} its land belongs to {successors}."),
        new("division.RetiredLost", "“{asked}”({hits})自{when}起停用;其地域归属无记载。", "'{asked}' ({hits}) has been out of use since {when}; where its land went is not recorded."),
        new("division.NotYet", "“{asked}”({hits})自{when}起才启用,{date}尚不存在。", "'{asked}' ({hits}) comes into use on {when} only; on {date} there was none."),
        new("division.Unknown", "没有叫“{asked}”的区划;请核对代码或名称,或换一份区划表。", "There is no division '{asked}'; check the code or name, or use another table of divisions."),
        new("division.UnknownWithin", "{within}没有叫“{asked}”的下级区划;请核对名称,或不指明上级区划再查。", "There is no division '{asked}' within {within}; check the name, or search without a unit that it belongs to."),
        new("division.UnknownAsName", "没有叫“{asked}”的区划;这是代码,请按代码(DivisionCode)查找。", "There is no division called '{asked}'; that is a code: ask for it as one (DivisionCode)."),
        new("division.inParent", "{unit}({parent})", "{unit} ({parent})"),
        new("division.version.Subordinate", "{from} – {until} {unit},属{parent}", "{from} – {until} {unit}, in {parent}"),
        new("division.version.Entrusted", "{from} – {until} {unit},由{parent}代管", "{from} – {until} {unit}, run on behalf of the province by {parent}"),
        new("division.version.Direct", "{from} – {until} {unit},由{parent}直辖", "{from} – {until} {unit}, directly under {parent}"),
        new("division.top", "{from} – {until} {unit}", "{from} – {until} {unit}"),
        new("division.change", "{date} {kind}:{predecessors} → {successors}{source}", "{date} {kind}: {predecessors} → {successors}{source}"),
        new("division.begin", "{date} {kind}:{successors}{source}", "{date} {kind}: {successors}{source}"),
        new("division.end", "{date} {kind}:{predecessors}{source}", "{date} {kind}: {predecessors}{source}"),
        new("division.source", "({title})", " ({title})"),
        new("division.change.Rename", "更名", "renamed"),
        new("division.change.Recode", "代码变更", "recoded"),
        new("division.change.KindChange", "建制变更", "kind changed"),
        new("division.change.Merge", "合并", "merged"),
        new("division.change.Split", "分设", "split"),
        new("division.change.PartialTransfer", "部分区域划转", "part transferred"),
        new("division.change.ParentChange", "隶属变更", "parent changed"),
        new("division.change.Establish", "设立", "established"),
        new("division.change.Abolish", "撤销", "abolished"),
    ];
}
