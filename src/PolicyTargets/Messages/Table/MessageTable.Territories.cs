namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    /// <summary>What the parts of a territory give together, and its series in the boundaries of one day.</summary>
    private static IEnumerable<Row> Territories =>
    [
        new("rollUp.head", "{parent}{indicator}({period},由下级汇总):{value}", "{indicator} of {parent} in {period}, from its parts: {value}"),
        new("rollUp.floor", "{range}(不完整)", "{range} (incomplete)"),
        new("rollUp.none", "无法汇总({reasons})", "none ({reasons})"),
        new("rollUp.rule", "汇总方式:{rule}", "Rule: {rule}"),
        new("rollUp.rule.None", "不汇总", "not aggregable"),
        new("rollUp.rule.Sum", "各部分之和", "sum of the parts"),
        new("rollUp.rule.Last", "不汇总", "not aggregable"),
        new("rollUp.rule.Ratio", "分子之和除以分母之和", "sum of the numerators over sum of the denominators"),
        new("rollUp.rule.WeightedMean", "加权平均", "weighted mean"),
        new("rollUp.part", "{name}{share}:{value}", "{name}{share}: {value}"),
        new("rollUp.share", "(份额{share})", " (share {share})"),
        new("rollUp.coverage", "覆盖:{known}/{children}个下级有数", "Coverage: {known} of {children} children have a value"),
        new("rollUp.childless", "{date}无下级;请核对区划、时期与区划表", "No children on {date}; check the unit, the period and the divisions"),
        new("rollUp.missing", "缺数:{names}", "Missing: {names}"),
        new("rollUp.notFinal", "非最终数:{names}", "Not final: {names}"),
        new("rollUp.censored", "只知范围:{names}", "Known as a range only: {names}"),
        new("rollUp.changed", "期内区划有变:{names}", "Boundaries changed within the period: {names}"),
        new("rollUp.area", "{name}:{treatment}", "{name}: {treatment}"),
        new("rollUp.area.Added", "单列,加入一次", "reported separately, added once"),
        new("rollUp.area.WithinHosts", "已计入所在地,不加", "within its hosts, not added"),
        new("rollUp.area.WithinChildren", "已计入下级,不加", "within the children, not added"),
        new("rollUp.area.ParentIsHost", "单列于本级之外,不加", "apart from the unit itself, not added"),
        new("rollUp.area.CountingUnknown", "统计归属不明,未加", "nobody says where it is counted, not added"),
        new("rollUp.area.ShareUnknown", "所在地份额不明,未加", "shares of its hosts not known, not added"),
        new("rollUp.area.HostNotInForce", "所在地当日已不存在,未加", "a host does not stand on the day, not added"),
        new("rollUp.own", "本级公布值:{reading};相差{difference}", "Published for the unit itself: {reading}; difference {difference}"),
        new("rollUp.noDifference", "无法计算", "not computable"),
        new("rollUp.name", "{name}({reasons})", "{name} ({reasons})"),
        new("concord.head", "{unit}{indicator}(按{date}区划)", "{indicator} of {unit} in the boundaries of {date}"),
        new("concord.value", "{period}:{value}({exactness})", "{period}: {value} ({exactness})"),
        new("concord.Exact", "准确", "exact"),
        new("concord.Apportioned", "按{basis}分摊,份额{share}", "apportioned by {basis}, share {share}"),
        new("concord.Partial", "不完整:{missing}", "partial: {missing}"),
        new("concord.Irreversible", "不可逆", "irreversible"),
        new("concord.basis.Area", "面积", "area"),
        new("concord.basis.Population", "人口", "population"),
        new("concord.basis.Output", "产出", "output"),
        new("concord.basis.Enterprises", "企业数", "enterprises"),
        new("concord.nobody", "去向无记载", "land of which nobody says where it is"),
    ];
}
