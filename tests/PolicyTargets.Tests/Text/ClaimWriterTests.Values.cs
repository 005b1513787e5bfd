using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Text;

/// <content>Every bound and everything that can be known, by itself and in a sentence.</content>
public sealed partial class ClaimWriterTests
{
    public static TheoryData<Bound, string, string> Bounds => new()
    {
        { Bound.AtLeast(Quantity.Percent(3.75m)), "≥3.75%", "at least 3.75%" },
        { Bound.MoreThan(Count(8800)), ">8800家", "more than 8,800 entities" },
        { Bound.AtMost(Count(10)), "≤10家", "at most 10 entities" },
        { Bound.LessThan(Quantity.Percent(2)), "<2%", "less than 2%" },
        { Bound.Between(Count(2), Count(3)), "2家至3家", "2 entities to 3 entities" },
        { Bound.Exactly(Count(7)), "7家", "7 entities" },
        { Bound.AtMost(Quantity.Rank(10)), "前10位", "within the first 10" },
        { Bound.AtMost(Quantity.Rank(1)), "第1位", "No. 1" },
        { Bound.Exactly(Quantity.Rank(6)), "第6位", "No. 6" },
        { Bound.Between(Quantity.Rank(3), Quantity.Rank(5)), "第3至第5位", "No. 3 to No. 5" },
        { Bound.LessThan(Quantity.Rank(4)), "前3位", "within the first 3" },
        { Bound.AtLeast(Quantity.Rank(8)), "第8位或以后", "No. 8 or lower" },
        { Bound.AtLeast(Quantity.Multiple(2)), "≥2倍", "at least 2 times" },
        { Bound.Approximately(Quantity.Percent(10)), "10%左右", "around 10%" },
        { Bound.Approximately(Quantity.Rank(10)), "第10位左右", "around No. 10" },
        { Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(5.5m)), "5%至5.5%(含力争目标)", "5% to 5.5% (with a stretch)" },
        { Bound.Assigned("国家"), "完成国家下达任务", "what 国家 assigns" },
        { Bound.Assigned("国家", Bound.AtLeast(Count(25))), "完成国家下达任务(≥25家)", "what 国家 assigns (at least 25 entities)" },
        { Bound.Assigned("省", Bound.AtLeast(Count(25)), new LocalDate(2025, 3, 1)), "完成省下达任务(≥25家;2025-03-01登记)", "what 省 assigns (at least 25 entities; registered on 2025-03-01)" },
        { Bound.Qualitative("前列"), "达到“前列”的要求", "\"前列\" (in words)" },
        { Bound.AtLeast(Zhejiang.Approval.Grade("获批")), "达到“获批”", "reach \"approved\"" },
        { Bound.MoreThan(Zhejiang.Approval.Grade("申报")), "达到“获批”", "reach \"approved\"" },
        { Bound.AtMost(Zhejiang.Approval.Grade("获批")), "不超过“获批”", "go no further than \"approved\"" },
        { Bound.Exactly(Zhejiang.Approval.Grade("获批")), "处于“获批”", "stand at \"approved\"" },
        { Bound.Between(Zhejiang.Approval.Grade("申报"), Zhejiang.Approval.Grade("获批")), "处于“申报”至“获批”", "stand between \"applied for\" and \"approved\"" },
        { Bound.AtLeast(OrdinalScale.Occurrence.Grade("已发生")), "实现", "be achieved" },
        { Bound.AtMost(OrdinalScale.Occurrence.Grade("未发生")), "不发生", "not happen" },
    };

    public static TheoryData<Bound, string, string> InASentence => new()
    {
        { Bound.Exactly(Count(7)), "应为7家", "is to be 7 entities" },
        { Bound.Between(Count(2), Count(3)), "应为2家至3家", "is to be 2 entities to 3 entities" },
        { Bound.FloorAndStretch(Count(2), Count(3)), "应≥2家,力争3家", "is to be at least 2 entities, striving for 3 entities" },
        { Bound.Assigned("国家"), "应完成国家下达任务", "is to be what 国家 assigns" },
        { Bound.Assigned("国家", Bound.AtLeast(Count(25))), "应完成国家下达任务(≥25家)", "is to be what 国家 assigns (at least 25 entities)" },
        { Bound.Qualitative("取得新突破"), "应达到“取得新突破”的要求", "is to be \"取得新突破\" (in words)" },
    };

    public static TheoryData<Known, string, string> KnownValues => new()
    {
        { Known.Exactly(Quantity.Percent(3.08m)), "3.08%", "3.08%" },
        { Known.MoreThan(Count(8800)), ">8800家", "more than 8,800 entities" },
        { Known.LessThan(Count(9000)), "<9000家", "less than 9,000 entities" },
        { Known.AtLeast(Count(20)), "≥20家", "at least 20 entities" },
        { Known.AtMost(Count(20)), "≤20家", "at most 20 entities" },
        { Known.Between(Count(20), Count(30)), "20家至30家", "20 entities to 30 entities" },
        { Known.Exactly(Quantity.Rank(6)), "第6位", "No. 6" },
        { Known.Within(QuantityRange.AtMost(Quantity.Rank(10))), "前10位", "within the first 10" },
        { Known.Exactly(Zhejiang.Approval.Grade("获批")), "获批", "approved" },
        { Known.Approximately(Count(80)), "80家左右", "around 80 entities" },
        { Known.Stated("前列"), "“前列”", "\"前列\"" },
        { Known.Missing(MissingStatus.NotYetAvailable), "尚未公布", "not yet published" },
        { Known.Missing(MissingStatus.Withdrawn), "已撤回", "withdrawn" },
        { Known.Missing(MissingStatus.NotCollected), "未统计", "not collected" },
        { Known.Missing(MissingStatus.Suppressed), "保密", "confidential" },
        { Known.Missing(MissingStatus.NotApplicable), "不适用", "not applicable" },
    };

    public static TheoryData<Observation, string, string> Told => new()
    {
        { Observed(Zhejiang.Intensity, Measure.Level, "2023", Known.Exactly(Quantity.Percent(3.08m))), "2023年,宁波市R&D经费投入强度为3.08%", "R&D intensity of Ningbo was 3.08% (2023)" },
        { Observed(Zhejiang.Enterprises, Measure.Level, "2024", Known.MoreThan(Count(8800)), ObservationStatus.Provisional), "2024年,宁波市高新技术企业数为>8800家(预计)", "high-tech enterprises of Ningbo was more than 8,800 entities (2024, provisional)" },
        { Observed(Zhejiang.Trade, Measure.Level, "2024-01-01/P8M", Known.Exactly(Quantity.Yuan(40_000_000_000)), ObservationStatus.Partial), "2024年1–8月,宁波市技术交易额为400亿元(部分时段)", "technology transactions of Ningbo was 40 billion yuan (months 1–8 of 2024, partial)" },
        { Observed(Zhejiang.Enterprises, Measure.Rank(Measure.Growth(), Zhejiang.Cities), "2024", Known.Exactly(Quantity.Rank(2))), "2024年,宁波市高新技术企业数增速在全省各市排名居第2位", "rank of growth of high-tech enterprises of Ningbo among the cities of Zhejiang was No. 2 (2024)" },
        { Observed(Zhejiang.Place, Measure.Change(), "2024", Known.Exactly(Quantity.Rank(-3))), "2024年,宁波市国家高新区综合排名变化为-3位", "change in rank in the zone evaluation of Ningbo was -3 places (2024)" },
        { Observed(Zhejiang.Trade, Measure.RankInHistory(), "2024", Known.Exactly(Quantity.Rank(1))), "2024年,宁波市技术交易额创历史最好水平", "technology transactions of Ningbo was the best in its history (2024)" },
        { Observed(Zhejiang.Intensity, Measure.RelativeTo(Benchmark.Of(Zhejiang.Province)), "2024", Known.Exactly(Points(0.5m))), "2024年,宁波市R&D经费投入强度高于浙江省0.5个百分点", "R&D intensity of Ningbo was 0.5 percentage points above that of Zhejiang (2024)" },
        { Observed(Zhejiang.Enterprises, Measure.Multiple(Year2020), "2023", Known.Exactly(Quantity.Multiple(2.1m))), "2023年,宁波市高新技术企业数为2020年的2.1倍", "high-tech enterprises of Ningbo was 2.1 times that of 2020 (2023)" },
        { Observed(Zhejiang.Laboratory, Measure.Level, "2024", Known.Exactly(Zhejiang.Approval.Grade("获批"))), "2024年,宁波市“全国重点实验室”已到“获批”", "“national key laboratory” for Ningbo was at \"approved\" (2024)" },
        { Observed(Zhejiang.Award, Measure.Level, "2024", Known.Exactly(OrdinalScale.Occurrence.Grade("已发生"))), "2024年,宁波市“获科技创新鼎”已实现", "“innovation tripod” for Ningbo was achieved (2024)" },
        { Observed(Zhejiang.Award, Measure.Level, "2024", Known.Exactly(OrdinalScale.Occurrence.Grade("未发生"))), "2024年,宁波市“获科技创新鼎”尚未实现", "“innovation tripod” for Ningbo was not achieved (2024)" },
        { Observed(Zhejiang.Score, Measure.Tier(Measure.Level, Zhejiang.Classes), "2024", Known.Exactly(Zhejiang.Classes.Grade("第一档"))), "2024年,宁波市科技创新指数评价档次为第一档", "evaluation class of S&T innovation index of Ningbo was first class (2024)" },
        { Observed(Zhejiang.Score, Measure.Level, "2024", Known.Stated("全国前列")), "2024年,宁波市科技创新指数为“全国前列”", "S&T innovation index of Ningbo was \"全国前列\" (2024)" },
        { Observed(Zhejiang.Intensity, Measure.Level, "2024", Known.Missing(MissingStatus.NotYetAvailable)), "2024年,宁波市R&D经费投入强度尚未公布", "R&D intensity of Ningbo was not yet published (2024)" },
        { Observed(Zhejiang.Enterprises, Measure.Level, "2024", Known.Approximately(Count(80))), "2024年,宁波市高新技术企业数为80家左右", "high-tech enterprises of Ningbo was around 80 entities (2024)" },
        { Observed(Zhejiang.Enterprises, Measure.Level, "..", Known.Exactly(Count(80))), "宁波市高新技术企业数为80家(未注明时间)", "high-tech enterprises of Ningbo was 80 entities (no date stated)" },
        { Observed(Zhejiang.Enterprises, Measure.Level, "..", Known.Exactly(Count(80)), ObservationStatus.Estimated), "宁波市高新技术企业数为80家(未注明时间,估计)", "high-tech enterprises of Ningbo was 80 entities (no date stated, estimated)" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Write_Bound_ByItself(Bound bound, string chinese, string english) =>
        Assert.Equal((chinese, english), (Zhejiang.Chinese.Write(bound), Zhejiang.English.Write(bound)));

    [Theory]
    [MemberData(nameof(InASentence))]
    public void Write_Bound_JoinsTheSentence(Bound bound, string chinese, string english)
    {
        Target target = Goal(Zhejiang.Enterprises, Measure.Change(), "2025", bound);
        Assert.Equal(("2025年,宁波市高新技术企业数增量" + chinese, "In 2025, change in high-tech enterprises of Ningbo " + english), (Zhejiang.Chinese.Write(target), Zhejiang.English.Write(target)));
    }

    /// <summary>The floor is the easy end, by direction.</summary>
    [Fact]
    public void Write_StretchOfAFallingTarget_IsTheLowerNumber()
    {
        Target target = Goal(Zhejiang.Energy, Measure.Level, "2025", Bound.FloorAndStretch(new Quantity(80, Unit.Index), new Quantity(85, Unit.Index)));
        Assert.Equal("到2025年,宁波市能耗强度指数应≤85,力争80", Zhejiang.Chinese.Write(target));
        Assert.Equal("By 2025, energy intensity index of Ningbo is to be at most 85 index points, striving for 80 index points", Zhejiang.English.Write(target));
    }

    [Theory]
    [MemberData(nameof(KnownValues))]
    public void Write_Known_ByItself(Known known, string chinese, string english) =>
        Assert.Equal((chinese, english), (Zhejiang.Chinese.Write(known), Zhejiang.English.Write(known)));

    [Theory]
    [MemberData(nameof(Told))]
    public void Write_Observation_IsASentence(Observation observation, string chinese, string english) =>
        Assert.Equal((chinese, english), (Zhejiang.Chinese.Write(observation), Zhejiang.English.Write(observation)));

    [Fact]
    public void Write_MissingStatus_HasWordsForEach() => Assert.All(Enum.GetValues<MissingStatus>(), status =>
        AssertTwoTongues(Zhejiang.Chinese.Write(Known.Missing(status)), Zhejiang.English.Write(Known.Missing(status))));

    [Fact]
    public void Write_ReadingInWords_QuotesThem()
    {
        var observations = new ObservationSet(Zhejiang.Indicators, Observed(Zhejiang.Score, Measure.Level, "2024", Known.Stated("全国前列"), ObservationStatus.Provisional));
        Reading reading = observations.Read(Zhejiang.Of(Zhejiang.Score, Measure.Level, "2024"), World.Day("2025-03-01")).Reading!;
        Assert.Equal(("“全国前列” 预计", "\"全国前列\" provisional"), (Zhejiang.Chinese.Write(reading), Zhejiang.English.Write(reading)));
    }

    [Fact]
    public void Write_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((Known)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((Bound)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((Observation)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((Reading)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((AttainmentChange)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((PlanSummary)null!));
    }

    private static Observation Observed(Indicator indicator, Measure measure, string period, Known known, ObservationStatus status = default) =>
        Zhejiang.Told("o1", Zhejiang.Of(indicator, measure, period), known, status);
}
