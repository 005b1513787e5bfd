namespace PolicyTargets.Tests.Text;

/// <content>Every measure, named by itself and in a target.</content>
public sealed partial class ClaimWriterTests
{
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Year(2020);
    private static readonly Unit Pieces = Unit.Parse("家");

    public static TheoryData<Indicator, Measure, string, string> Named => new()
    {
        { Zhejiang.Enterprises, Measure.Level, "高新技术企业数", "high-tech enterprises" },
        { Zhejiang.Trade, Measure.Sum, "技术交易额累计", "total technology transactions" },
        { Zhejiang.Trade, Measure.Average(), "技术交易额年均值", "average technology transactions per year" },
        { Zhejiang.Trade, Measure.Average(per: Frequency.HalfYearly), "技术交易额半年均值", "average technology transactions per half-year" },
        { Zhejiang.Trade, Measure.Average(per: Frequency.Quarterly), "技术交易额季均值", "average technology transactions per quarter" },
        { Zhejiang.Trade, Measure.Average(per: Frequency.Monthly), "技术交易额月均值", "average technology transactions per month" },
        { Zhejiang.Enterprises, Measure.Average(Measure.Change()), "高新技术企业数增量年均值", "average change in high-tech enterprises per year" },
        { Zhejiang.Enterprises, Measure.Change(), "高新技术企业数增量", "change in high-tech enterprises" },
        { Zhejiang.Enterprises, Measure.Change(Year2020), "高新技术企业数较2020年增量", "change in high-tech enterprises since 2020" },
        { Zhejiang.Intensity, Measure.Change(), "R&D经费投入强度提升幅度", "rise in R&D intensity" },
        { Zhejiang.Intensity, Measure.Change(Year2020), "R&D经费投入强度较2020年提升幅度", "rise in R&D intensity since 2020" },
        { Zhejiang.Energy, Measure.Change(), "能耗强度指数变化", "change in energy intensity index" },
        { Zhejiang.Energy, Measure.Change(Year2020), "能耗强度指数较2020年变化", "change in energy intensity index since 2020" },
        { Zhejiang.Place, Measure.Change(), "国家高新区综合排名变化", "change in rank in the zone evaluation" },
        { Zhejiang.Enterprises, new ChangeMeasure(Measure.Rank(Measure.Level, Zhejiang.Cities), null), "高新技术企业数在全省各市排名变化", "change in rank of high-tech enterprises among the cities of Zhejiang" },
        { Zhejiang.Enterprises, Measure.Additions, "高新技术企业数新增量", "additions to high-tech enterprises" },
        { Zhejiang.Trade, Measure.Growth(), "技术交易额增速", "growth of technology transactions" },
        { Zhejiang.Trade, Measure.Growth(Year2020), "技术交易额较2020年增幅", "growth of technology transactions since 2020" },
        { Zhejiang.Trade, Measure.AverageGrowth(), "技术交易额年均增长率", "average annual growth of technology transactions" },
        { Zhejiang.Trade, Measure.AverageGrowth(Year2020), "技术交易额较2020年年均增长率", "average annual growth of technology transactions since 2020" },
        { Zhejiang.Enterprises, Measure.Multiple(Year2020), "高新技术企业数与2020年之比", "high-tech enterprises as a multiple of 2020" },
        { Zhejiang.Enterprises, Measure.Multiple(), "高新技术企业数与2024年之比", "high-tech enterprises as a multiple of 2024" },
        { Zhejiang.Enterprises, Measure.Rank(Measure.Level, Zhejiang.Cities), "高新技术企业数在全省各市排名", "rank of high-tech enterprises among the cities of Zhejiang" },
        { Zhejiang.Enterprises, Measure.Rank(Measure.Growth(), Zhejiang.Cities), "高新技术企业数增速在全省各市排名", "rank of growth of high-tech enterprises among the cities of Zhejiang" },
        { Zhejiang.Score, Measure.Rank(Measure.Change(), Zhejiang.Cities), "科技创新指数提升幅度在全省各市排名", "rank of rise in S&T innovation index among the cities of Zhejiang" },
        { Zhejiang.Trade, Measure.RankInHistory(), "技术交易额历史排名", "rank of technology transactions in its own history" },
        { Zhejiang.Trade, Measure.RankInHistory(Measure.Growth()), "技术交易额增速历史排名", "rank of growth of technology transactions in its own history" },
        { Zhejiang.Score, Measure.Tier(Measure.Level, Zhejiang.Classes), "科技创新指数评价档次", "evaluation class of S&T innovation index" },
        { Zhejiang.Trade, Measure.ShareOf(Zhejiang.Product.Code), "技术交易额占地区生产总值比重", "share of technology transactions in GDP" },
        { Zhejiang.Trade, Measure.ContributionTo(Zhejiang.Province), "技术交易额增量对浙江省的贡献率", "contribution of change in technology transactions to that of Zhejiang" },
        { Zhejiang.Trade, Measure.ContributionTo(Zhejiang.Province, comparedWith: Year2020), "技术交易额较2020年增量对浙江省的贡献率", "contribution of change in technology transactions since 2020 to that of Zhejiang" },
        { Zhejiang.Intensity, Measure.RelativeTo(Benchmark.Of(Zhejiang.Province)), "R&D经费投入强度与浙江省之差", "R&D intensity relative to that of Zhejiang" },
        { Zhejiang.Intensity, Measure.RelativeTo(Benchmark.Of(Zhejiang.Cities.Id)), "R&D经费投入强度与全省各市平均水平之差", "R&D intensity relative to the average of the cities of Zhejiang" },
        { Zhejiang.Trade, Measure.RelativeTo(Benchmark.Of(Zhejiang.Product.Code), Measure.Growth()), "技术交易额增速与地区生产总值增速之差", "growth of technology transactions relative to growth of GDP" },
        { Zhejiang.Trade, Measure.RelativeTo(Benchmark.Of(Zhejiang.Province, Zhejiang.Product.Code), Measure.Growth()), "技术交易额增速与浙江省地区生产总值增速之差", "growth of technology transactions relative to growth of GDP of Zhejiang" },
    };

    public static TheoryData<Target, string, string> Promised => new()
    {
        { Goal(Zhejiang.Enterprises, Measure.Level, "2027", Bound.AtLeast(Count(13000))), "到2027年,宁波市高新技术企业数应≥1.3万家", "By 2027, high-tech enterprises of Ningbo is to be at least 13,000 entities" },
        { Goal(Zhejiang.Place, Measure.Level, "2027", Bound.AtMost(Quantity.Rank(10))), "到2027年,宁波市国家高新区综合排名应居前10位", "By 2027, rank in the zone evaluation of Ningbo is to be within the first 10" },
        { Goal(Zhejiang.Place, Measure.Change(), "2027", Bound.AtMost(Quantity.Rank(-2))), "2027年,宁波市国家高新区综合排名变化应≤-2位", "In 2027, change in rank in the zone evaluation of Ningbo is to be at most -2 places" },
        { Goal(Zhejiang.Trade, Measure.Sum, "2023/2027", Bound.AtLeast(Quantity.Yuan(500_000_000_000))), "2023–2027年,宁波市技术交易额累计应≥5000亿元", "In 2023–2027, total technology transactions of Ningbo is to be at least 500 billion yuan" },
        { Goal(Zhejiang.Trade, Measure.Average(), "2023/2027", Bound.MoreThan(Quantity.Yuan(100_000_000_000))), "2023–2027年,宁波市技术交易额年均值应>1000亿元", "In 2023–2027, average technology transactions of Ningbo per year is to be more than 100 billion yuan" },
        { Goal(Zhejiang.Intensity, Measure.Change(), "2025", Bound.AtLeast(Quantity.PercentagePoints(0.1m))), "2025年,宁波市R&D经费投入强度提升幅度应≥0.1个百分点", "In 2025, rise in R&D intensity of Ningbo is to be at least 0.1 percentage points" },
        { Goal(Zhejiang.Enterprises, Measure.Additions, "2025", Bound.MoreThan(Count(120))), "2025年,宁波市高新技术企业数新增量应>120家", "In 2025, additions to high-tech enterprises of Ningbo is to be more than 120 entities" },
        { Goal(Zhejiang.Trade, Measure.Growth(), "2025", Bound.Approximately(Quantity.Percent(10))), "2025年,宁波市技术交易额增速应为10%左右", "In 2025, growth of technology transactions of Ningbo is to be around 10%" },
        { Goal(Zhejiang.Trade, Measure.Growth(Year2020), "2025", Bound.AtLeast(Quantity.Percent(50))), "2025年,宁波市技术交易额较2020年增幅应≥50%", "In 2025, growth of technology transactions of Ningbo since 2020 is to be at least 50%" },
        { Goal(Zhejiang.Trade, Measure.AverageGrowth(), "2023/2027", Bound.AtLeast(Quantity.Percent(20))), "2023–2027年,宁波市技术交易额年均增长率应≥20%", "In 2023–2027, average annual growth of technology transactions of Ningbo is to be at least 20%" },
        { Goal(Zhejiang.Enterprises, Measure.Multiple(Year2020), "2025", Bound.AtLeast(Quantity.Multiple(2))), "到2025年,宁波市高新技术企业数应≥2020年的2倍(翻一番)", "By 2025, high-tech enterprises of Ningbo is to be at least 2 times that of 2020 (doubled)" },
        { Goal(Zhejiang.Enterprises, Measure.Multiple(), "2023/2027", Bound.MoreThan(Quantity.Multiple(3))), "到2027年,宁波市高新技术企业数应>2022年的3倍", "By 2027, high-tech enterprises of Ningbo is to be more than 3 times that of 2022" },
        { Goal(Zhejiang.Enterprises, Measure.Multiple(), "..", Bound.Exactly(Quantity.Multiple(4))), "宁波市高新技术企业数应为基期的4倍(翻两番)(未定期限)", "high-tech enterprises of Ningbo is to be 4 times that of the base period (quadrupled) (no date stated)" },
        { Goal(Zhejiang.Enterprises, Measure.Rank(Measure.Growth(), Zhejiang.Cities), "2025", Bound.AtMost(Quantity.Rank(3))), "2025年,宁波市高新技术企业数增速在全省各市排名应居前3位", "In 2025, rank of growth of high-tech enterprises of Ningbo among the cities of Zhejiang is to be within the first 3" },
        { Goal(Zhejiang.Enterprises, Measure.Rank(Measure.Level, Zhejiang.Cities), "2025", Bound.AtMost(Quantity.Rank(1))), "到2025年,宁波市高新技术企业数在全省各市排名应居第1位", "By 2025, rank of high-tech enterprises of Ningbo among the cities of Zhejiang is to be No. 1" },
        { Goal(Zhejiang.Trade, Measure.RankInHistory(), "2025", Bound.Exactly(Quantity.Rank(1))), "2025年,宁波市技术交易额应创历史最好水平", "In 2025, technology transactions of Ningbo is to be the best in its history" },
        { Goal(Zhejiang.Trade, Measure.RankInHistory(), "2025", Bound.AtMost(Quantity.Rank(3))), "2025年,宁波市技术交易额历史排名应居前3位", "In 2025, rank of technology transactions of Ningbo in its own history is to be within the first 3" },
        { Goal(Zhejiang.Score, Measure.Tier(Measure.Level, Zhejiang.Classes), "2027", Bound.AtLeast(Zhejiang.Classes.Grade("第一档"))), "到2027年,宁波市科技创新指数评价档次应达到“第一档”", "By 2027, evaluation class of S&T innovation index of Ningbo is to reach \"first class\"" },
        { Goal(Zhejiang.Trade, Measure.ShareOf(Zhejiang.Product.Code), "2027", Bound.AtLeast(Quantity.Percent(5))), "2027年,宁波市技术交易额占地区生产总值比重应≥5%", "In 2027, share of technology transactions of Ningbo in GDP is to be at least 5%" },
        { Goal(Zhejiang.Trade, Measure.ContributionTo(Zhejiang.Province), "2025", Bound.AtLeast(Quantity.Percent(22.5m))), "2025年,宁波市技术交易额增量对浙江省的贡献率应≥22.5%", "In 2025, contribution of change in technology transactions of Ningbo to that of Zhejiang is to be at least 22.5%" },
        { Goal(Zhejiang.Laboratory, Measure.Level, "2023/2027", Bound.AtLeast(Zhejiang.Approval.Grade("获批"))), "到2027年,宁波市“全国重点实验室”应达到“获批”", "By 2027, “national key laboratory” for Ningbo is to reach \"approved\"" },
        { Goal(Zhejiang.Award, Measure.Level, "2025", Bound.MoreThan(OrdinalScale.Occurrence.Grade("未发生"))), "到2025年,宁波市“获科技创新鼎”应实现", "By 2025, “innovation tripod” for Ningbo is to be achieved" },
        { Goal(Zhejiang.Trade, Measure.Growth(), "2023/2027", Bound.AtLeast(Quantity.Percent(20)), Recurrence.Each(Frequency.Annual)), "2023–2027年每年,宁波市技术交易额增速应≥20%", "In 2023–2027, every year, growth of technology transactions of Ningbo is to be at least 20%" },
        { Goal(Zhejiang.Trade, Measure.Growth(), "2021/..", Bound.AtLeast(Quantity.Percent(20)), Recurrence.Each(Frequency.Annual)), "2021年起每年,宁波市技术交易额增速应≥20%", "growth of technology transactions of Ningbo is to be at least 20% every year from 2021 on" },
        { Goal(Zhejiang.Intensity, Measure.Level, "2021/..", Bound.AtLeast(Quantity.Percent(3))), "2021年起,宁波市R&D经费投入强度应≥3%", "R&D intensity of Ningbo is to be at least 3% from 2021 on" },
        { Goal(Zhejiang.Trade, Measure.Growth(), "..", Bound.AtLeast(Quantity.Percent(20)), Recurrence.Each(Frequency.Annual)), "每年,宁波市技术交易额增速应≥20%(未定期限)", "growth of technology transactions of Ningbo is to be at least 20% every year (no date stated)" },
    };

    /// <summary>As an official says it: 高于, 不低于, 同步.</summary>
    public static TheoryData<Bound, string, string> Compared => new()
    {
        { Bound.MoreThan(Points(0)), "高于全省各市平均水平", "above the average of the cities of Zhejiang" },
        { Bound.AtLeast(Points(0)), "不低于全省各市平均水平", "not below the average of the cities of Zhejiang" },
        { Bound.LessThan(Points(0)), "低于全省各市平均水平", "below the average of the cities of Zhejiang" },
        { Bound.AtMost(Points(0)), "不高于全省各市平均水平", "not above the average of the cities of Zhejiang" },
        { Bound.Approximately(Points(0)), "与全省各市平均水平同步", "in step with the average of the cities of Zhejiang" },
        { Bound.Exactly(Points(0)), "与全省各市平均水平持平", "equal to the average of the cities of Zhejiang" },
        { Bound.AtLeast(Points(0.5m)), "高于全省各市平均水平0.5个百分点以上", "at least 0.5 percentage points above the average of the cities of Zhejiang" },
        { Bound.MoreThan(Points(0.5m)), "高于全省各市平均水平超过0.5个百分点", "more than 0.5 percentage points above the average of the cities of Zhejiang" },
        { Bound.AtMost(Points(-0.5m)), "低于全省各市平均水平0.5个百分点以上", "at least 0.5 percentage points below the average of the cities of Zhejiang" },
        { Bound.LessThan(Points(-0.5m)), "低于全省各市平均水平超过0.5个百分点", "more than 0.5 percentage points below the average of the cities of Zhejiang" },
        { Bound.Exactly(Points(0.5m)), "高于全省各市平均水平0.5个百分点", "0.5 percentage points above the average of the cities of Zhejiang" },
        { Bound.Exactly(Points(-0.5m)), "低于全省各市平均水平0.5个百分点", "0.5 percentage points below the average of the cities of Zhejiang" },
        { Bound.Approximately(Points(0.5m)), "高于全省各市平均水平0.5个百分点左右", "around 0.5 percentage points above the average of the cities of Zhejiang" },
        { Bound.Approximately(Points(-0.5m)), "低于全省各市平均水平0.5个百分点左右", "around 0.5 percentage points below the average of the cities of Zhejiang" },
        { Bound.AtLeast(Points(-0.5m)), "与全省各市平均水平之差为≥-0.5个百分点", "at least -0.5 percentage points relative to the average of the cities of Zhejiang" },
        { Bound.Between(Points(-1), Points(1)), "与全省各市平均水平之差为-1个百分点至1个百分点", "-1 percentage points to 1 percentage points relative to the average of the cities of Zhejiang" },
        { Bound.FloorAndStretch(Points(1), Points(2)), "与全省各市平均水平之差为≥1个百分点,力争2个百分点", "at least 1 percentage points, striving for 2 percentage points relative to the average of the cities of Zhejiang" },
        { Bound.Assigned("省", Bound.MoreThan(Points(0))), "完成省下达任务(高于全省各市平均水平)", "what 省 assigns (above the average of the cities of Zhejiang)" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void WriteValue_Measure_IsNamedAsOfficialsNameIt(Indicator indicator, Measure measure, string chinese, string english)
    {
        Measurand measurand = Zhejiang.Of(indicator, measure, "2025");
        Assert.Equal((chinese, english), (Zhejiang.Chinese.WriteValue(measurand), Zhejiang.English.WriteValue(measurand)));
    }

    [Theory]
    [MemberData(nameof(Promised))]
    public void Write_TargetOfAMeasure_ReadsAsOfficialsSayIt(Target target, string chinese, string english) =>
        Assert.Equal((chinese, english), (Zhejiang.Chinese.Write(target), Zhejiang.English.Write(target)));

    [Theory]
    [MemberData(nameof(Compared))]
    public void Write_TargetBesideABenchmark_SaysHowTheyCompare(Bound bound, string chinese, string english)
    {
        Target target = Goal(Zhejiang.Intensity, Measure.RelativeTo(Benchmark.Of(Zhejiang.Cities.Id)), "2027", bound);
        Assert.Equal(("到2027年,宁波市R&D经费投入强度应" + chinese, "By 2027, R&D intensity of Ningbo is to be " + english), (Zhejiang.Chinese.Write(target), Zhejiang.English.Write(target)));
    }

    [Fact]
    public void Write_GrowthInStepWithAnotherSeries_NamesBothGrowths()
    {
        Target target = Goal(Zhejiang.Trade, Measure.RelativeTo(Benchmark.Of(Zhejiang.Product.Code), Measure.Growth()), "2025", Bound.Approximately(Points(0)));
        Assert.Equal("2025年,宁波市技术交易额增速应与地区生产总值增速同步", Zhejiang.Chinese.Write(target));
        Assert.Equal("In 2025, growth of technology transactions of Ningbo is to be in step with growth of GDP", Zhejiang.English.Write(target));
    }

    /// <summary>Words decide nothing, so the sentence keeps the name of what is measured.</summary>
    [Fact]
    public void Write_WordsBesideABenchmark_KeepTheMeasure()
    {
        Target target = Goal(Zhejiang.Intensity, Measure.RelativeTo(Benchmark.Of(Zhejiang.Province)), "2027", Bound.Qualitative("差距缩小"));
        Assert.Equal("到2027年,宁波市R&D经费投入强度与浙江省之差应达到“差距缩小”的要求", Zhejiang.Chinese.Write(target));
    }

    [Fact]
    public void Write_Scope_StandsBesideTheIndicator()
    {
        Measurand measurand = Zhejiang.Of(Zhejiang.Trade, Measure.Growth(), "2025", "规上工业企业");
        Assert.Equal("技术交易额(规上工业企业)增速", Zhejiang.Chinese.WriteValue(measurand));
        Assert.Equal("growth of technology transactions (规上工业企业)", Zhejiang.English.WriteValue(measurand));
    }

    [Fact]
    public void WriteValue_PeersThatTheCatalogueDoesNotKnow_HaveTheirOwnName()
    {
        Measurand measurand = Zhejiang.Of(Zhejiang.Enterprises, Measure.Rank(Measure.Level, new PeerGroup { Id = SubjectId.Parse("zones"), Name = new("全国高新区", "the national zones") }), "2025");
        Assert.Equal(("高新技术企业数在全国高新区排名", "rank of high-tech enterprises among the national zones"), (Zhejiang.Chinese.WriteValue(measurand), Zhejiang.English.WriteValue(measurand)));
    }

    private static Target Goal(Indicator indicator, Measure measure, string period, Bound bound, Recurrence? recurrence = null) => Zhejiang.Goal(indicator, measure, period, bound, recurrence);

    private static Quantity Count(decimal amount) => new(amount, Pieces);

    private static Quantity Points(decimal amount) => Quantity.PercentagePoints(amount);
}
