using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

/// <summary>Names for worked sentences: a city, its province, a group of peers, and a series of every nature.</summary>
internal static class Zhejiang
{
    internal static readonly SubjectId City = SubjectId.Parse("ningbo");
    internal static readonly SubjectId Province = SubjectId.Parse("zhejiang");
    internal static readonly PeerGroup Cities = new() { Id = SubjectId.Parse("zj-cities"), Name = new LocalizedText("全省各市", "the cities of Zhejiang"), Size = 11, Members = [City, SubjectId.Parse("hangzhou"), SubjectId.Parse("wenzhou")] };
    internal static readonly OrdinalScale Classes = new("classes", new LocalizedText("评价档次", "evaluation class"), new Grade("第二档", "second class"), new Grade("第一档", "first class"));
    internal static readonly OrdinalScale Approval = new("approval", new LocalizedText("建设进展", "progress"), new Grade("申报", "applied for"), new Grade("获批", "approved"), new Grade("建成", "built"));

    internal static readonly Indicator Enterprises = Named("enterprises", "高新技术企业数", "high-tech enterprises", Unit.Parse("家"), Nature.Stock);
    internal static readonly Indicator Intensity = Named("intensity", "R&D经费投入强度", "R&D intensity", Unit.Percent, Nature.Ratio);
    internal static readonly Indicator Trade = Named("trade", "技术交易额", "technology transactions", Unit.Yuan, Nature.Flow) with { SeriesStart = ReportingPeriod.Year(2022), Domain = QuantityRange.AtLeast(Quantity.Yuan(0)) };
    internal static readonly Indicator Product = Named("gdp", "地区生产总值", "GDP", Unit.Yuan, Nature.Flow);
    internal static readonly Indicator Score = Named("score", "科技创新指数", "S&T innovation index", Unit.Index, Nature.Index);
    internal static readonly Indicator Energy = Named("energy", "能耗强度指数", "energy intensity index", Unit.Index, Nature.Index) with { Direction = Direction.Lower };
    internal static readonly Indicator Place = Named("place", "国家高新区综合排名", "rank in the zone evaluation", Unit.Rank, Nature.Rank) with { Direction = Direction.Lower };
    internal static readonly Indicator Laboratory = Named("laboratory", "全国重点实验室", "national key laboratory", Approval.Unit, Nature.Stage);
    internal static readonly Indicator Award = Named("award", "获科技创新鼎", "innovation tripod", OrdinalScale.Occurrence.Unit, Nature.Happening);
    internal static readonly Indicator Centres = Named("centres", "技术创新中心数", "innovation centres", Unit.Parse("个"), Nature.Stock);
    internal static readonly Indicator Platforms = Named("platforms", "创新主体数", "innovators", Unit.Parse("家"), Nature.Stock) with { Composition = Composition.Sum(new IndicatorComponent(Enterprises.Code), new IndicatorComponent(Centres.Code)) };
    internal static readonly Indicator Weight = Named("weight", "技术交易占比", "weight of technology transactions", Unit.Percent, Nature.Ratio) with { Composition = Composition.Quotient(Trade.Code, Product.Code) };

    internal static readonly IndicatorCatalogue Indicators = new(Enterprises, Intensity, Trade, Product, Score, Energy, Place, Laboratory, Award, Centres, Platforms, Weight);
    internal static readonly SubjectCatalogue Subjects = new(
        Cities, Territory(City, "宁波市", "Ningbo"), Territory(Province, "浙江省", "Zhejiang"), Territory(SubjectId.Parse("hangzhou"), "杭州市", "Hangzhou"), Territory(SubjectId.Parse("wenzhou"), "温州市", "Wenzhou"));

    internal static readonly ClaimWriter Chinese = new(Subjects, Indicators, Language.Chinese);
    internal static readonly ClaimWriter English = new(Subjects, Indicators, Language.English);

    internal static Measurand Of(Indicator indicator, Measure measure, string period, string? scope = null) => new(City, indicator.Code, measure, ReportingPeriod.Parse(period), scope);

    internal static Target Goal(Indicator indicator, Measure measure, string period, Bound bound, Recurrence? recurrence = null) => new()
    {
        Id = TargetId.Parse("t"),
        Measurand = Of(indicator, measure, period),
        Bound = bound,
        Recurrence = recurrence ?? Recurrence.Once,
    };

    internal static Observation Told(string id, Measurand measurand, Known known, ObservationStatus status = default) =>
        new() { Id = ObservationId.Parse(id), Measurand = measurand, Known = known, Status = status };

    private static Indicator Named(string code, string chinese, string english, Unit unit, Nature nature) =>
        new() { Code = IndicatorCode.Parse(code), Name = new LocalizedText(chinese, english), Unit = unit, Direction = Direction.Higher, Nature = nature };

    private static AdministrativeUnit Territory(SubjectId id, string chinese, string english) =>
        new() { Id = id, Name = new LocalizedText(chinese, english), Level = AdministrativeLevel.Prefecture };
}
