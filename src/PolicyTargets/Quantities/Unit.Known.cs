using PolicyTargets.Messages;

namespace PolicyTargets;

/// <content>The units known from the start.</content>
public sealed partial class Unit
{
    /// <summary>Gets the percent, <c>%</c>: 100 % is the whole.</summary>
    public static Unit Percent { get; } = Define("%", new LocalizedText("百分比", "percent"), Dimension.Percent);

    /// <summary>Gets the percentage point, <c>pp</c>: the difference of two percentages.</summary>
    public static Unit PercentagePoint { get; } = Define("pp", new LocalizedText("个百分点", "percentage points"), Dimension.PercentagePoint);

    /// <summary>Gets the place in an order, <c>rank</c>; 1 is the first. Integral.</summary>
    public static Unit Rank { get; } = Define("rank", new LocalizedText("位", "places"), Dimension.Rank, isIntegral: true);

    /// <summary>Gets the pure factor, <c>x</c>: 2 is twice as much.</summary>
    public static Unit Multiple { get; } = Define("x", new LocalizedText("倍", "times"), Dimension.Multiple);

    /// <summary>Gets the point of an index number, <c>index</c>.</summary>
    public static Unit Index { get; } = Define("index", new LocalizedText("指数", "index points"), Dimension.Index);

    /// <summary>Gets the yuan, <c>元</c>, which converts one to one with <c>CNY</c>.</summary>
    public static Unit Yuan { get; } = Define("元", new LocalizedText("元", "yuan"), Dimension.Money("CNY"));

    /// <summary>Gets the full-time equivalent of one person working a year, <c>人年</c>.</summary>
    public static Unit PersonYear { get; } = Define("人年", new LocalizedText("人年", "person-years"), Dimension.PersonYear);

    /// <summary>Gets the visit or attendance, <c>人次</c>. Integral.</summary>
    public static Unit PersonVisit { get; } = Define("人次", new LocalizedText("人次", "person-visits"), Dimension.PersonVisit, isIntegral: true);

    /// <summary>Gets the day of 24 hours, <c>天</c>.</summary>
    public static Unit Day { get; } = Define("天", new LocalizedText("天", "days"), Dimension.Duration, 86_400m);

    /// <summary>Gets the counters and the units of time that are known besides, in no order.</summary>
    internal static IEnumerable<Unit> Others { get; } =
    [
        Counter("家", "entities"), Counter("项", "items"), Counter("个", "items"), Counter("人", "persons"), Counter("件", "pieces"),
        Counter("场", "events"), Counter("次", "times"), Counter("款", "products"), Counter("支", "units"), Counter("册", "volumes"),
        Counter("种", "kinds"), Counter("类", "classes"), Counter("名", "persons"), Counter("篇", "papers"), Counter("座", "sites"),
        Counter("台", "machines"), Counter("套", "sets"), Counter("所", "institutions"), Counter("户", "households"), Counter("辆", "vehicles"),
        Counter("条", "articles"), Counter("门", "courses"), Counter("只", "pieces"), Counter("处", "places"), Counter("批", "batches"),
        Define("秒", new LocalizedText("秒", "seconds"), Dimension.Duration),
        Define("分钟", new LocalizedText("分钟", "minutes"), Dimension.Duration, 60m),
        Define("小时", new LocalizedText("小时", "hours"), Dimension.Duration, 3_600m),
        Define("周", new LocalizedText("周", "weeks"), Dimension.Duration, 604_800m),
    ];
}
