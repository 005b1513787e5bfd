using PolicyTargets.Tests.Scenarios;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

/// <content>Every rule of derivation, with the formula in words and numbers.</content>
public sealed partial class ExplanationWriterTests
{
    private const decimal Hundred = 10_000_000_000m; // 100亿元

    public static TheoryData<DerivationRule, Measurand, Observation[], string, string> Rules => new()
    {
        { DerivationRule.LevelAfterChange, Firms("2024"), [Told(Firms("2023"), 1000), Told(Firms("2024", Measure.Change()), 120)], "基数 + 增量:1000家 + 120家,得1120家", "base + change: 1,000 entities + 120 entities gives 1,120 entities" },
        { DerivationRule.LevelBeforeChange, Firms("2023"), [Told(Firms("2024"), 1120), Told(Firms("2024", Measure.Change()), 120)], "期末值 − 增量:1120家 − 120家,得1000家", "later level − change: 1,120 entities − 120 entities gives 1,000 entities" },
        { DerivationRule.LevelAfterGrowth, Trade("2024"), [Told(Trade("2023"), Hundred), Told(Trade("2024", Measure.Growth()), 20)], "基数 × (1 + 增速):100亿元 × (1 + 20%),得120亿元", "base × (1 + growth): 10 billion yuan × (1 + 20%) gives 12 billion yuan" },
        { DerivationRule.LevelAfterGrowth, Trade("2024"), [Told(Trade("2023"), Hundred), Told(Trade("2024", Measure.Multiple()), 2)], "基数 × 倍数:100亿元 × 2倍,得200亿元", "base × multiple: 10 billion yuan × 2 times gives 20 billion yuan" },
        { DerivationRule.LevelAfterGrowth, Trade("2024"), [Told(Trade("2022"), Hundred), Told(Trade("2023/2024", Measure.AverageGrowth()), 10)], "基数 × (1 + 年均增长率)的2次方:100亿元 × (1 + 10%)^2,得121亿元", "base × (1 + average growth) to the power of 2: 10 billion yuan × (1 + 10%)^2 gives 12.1 billion yuan" },
        { DerivationRule.LevelBeforeGrowth, Trade("2023"), [Told(Trade("2024"), 1.2m * Hundred), Told(Trade("2024", Measure.Growth()), 20)], "期末值 ÷ (1 + 增速):120亿元 ÷ (1 + 20%),得100亿元", "later level ÷ (1 + growth): 12 billion yuan ÷ (1 + 20%) gives 10 billion yuan" },
        { DerivationRule.LevelBeforeGrowth, Trade("2023"), [Told(Trade("2024"), 2 * Hundred), Told(Trade("2024", Measure.Multiple()), 2)], "期末值 ÷ 倍数:200亿元 ÷ 2倍,得100亿元", "later level ÷ multiple: 20 billion yuan ÷ 2 times gives 10 billion yuan" },
        { DerivationRule.LevelBeforeGrowth, Trade("2022"), [Told(Trade("2024"), 1.21m * Hundred), Told(Trade("2023/2024", Measure.AverageGrowth()), 10)], "期末值 ÷ (1 + 年均增长率)的2次方:121亿元 ÷ (1 + 10%)^2,得100亿元", "later level ÷ (1 + average growth) to the power of 2: 12.1 billion yuan ÷ (1 + 10%)^2 gives 10 billion yuan" },
        { DerivationRule.Total, Trade("2023/2024", Measure.Sum), [Told(Trade("2023"), Hundred), Told(Trade("2024"), 1.2m * Hundred)], "各部分之和:100亿元 + 120亿元,得220亿元", "sum of the parts: 10 billion yuan + 12 billion yuan gives 22 billion yuan" },
        { DerivationRule.TotalOfAverage, Trade("2023/2024", Measure.Sum), [Told(Trade("2023/2024", Measure.Average()), 1.1m * Hundred)], "平均值 × 期数:110亿元 × 2,得220亿元", "average × periods: 11 billion yuan × 2 gives 22 billion yuan" },
        { DerivationRule.AverageOfTotal, Trade("2023/2024", Measure.Average()), [Told(Trade("2023/2024", Measure.Sum), 2.2m * Hundred)], "合计 ÷ 期数:220亿元 ÷ 2,得110亿元", "total ÷ periods: 22 billion yuan ÷ 2 gives 11 billion yuan" },
        { DerivationRule.AverageOfTotal, Firms("2023/2024", Measure.Average(Measure.Change())), [Told(Firms("2022"), 100), Told(Firms("2024"), 140)], "(期末值 − 基数) ÷ 期数:(140家 − 100家) ÷ 2,得20家", "(value − base) ÷ periods: (140 entities − 100 entities) ÷ 2 gives 20 entities" },
        { DerivationRule.Mean, Share("2023/2024", Measure.Average()), [Told(Share("2023"), 3), Told(Share("2024"), 3.2m)], "各部分之和 ÷ 期数:(3% + 3.2%) ÷ 2,得3.1%", "sum of the parts ÷ periods: (3% + 3.2%) ÷ 2 gives 3.1%" },
        { DerivationRule.Difference, Share("2024", Measure.Change()), [Told(Share("2023"), 3), Told(Share("2024"), 3.2m)], "期末值 − 基数:3.2% − 3%,得0.2个百分点", "value − base: 3.2% − 3% gives 0.2 percentage points" },
        { DerivationRule.Difference, Of(Zhejiang.Place, "2024", Measure.Change()), [Told(Of(Zhejiang.Place, "2023"), 20), Told(Of(Zhejiang.Place, "2024"), 16)], "期末值 − 基数:第16位 − 第20位,得-4位", "value − base: No. 16 − No. 20 gives -4 places" },
        { DerivationRule.ChangeOfGrowth, Trade("2024", Measure.Change()), [Told(Trade("2023"), Hundred), Told(Trade("2024", Measure.Growth()), 20)], "基数 × 增速:100亿元 × 20%,得20亿元", "base × growth: 10 billion yuan × 20% gives 2 billion yuan" },
        { DerivationRule.Ratio, Trade("2024", Measure.Growth()), [Told(Trade("2023"), Hundred), Told(Trade("2024"), 1.2m * Hundred)], "期末值 ÷ 基数 − 1:120亿元 ÷ 100亿元 − 1,得20%", "value ÷ base − 1: 12 billion yuan ÷ 10 billion yuan − 1 gives 20%" },
        { DerivationRule.Ratio, Trade("2024", Measure.Multiple()), [Told(Trade("2023"), Hundred), Told(Trade("2024"), 1.2m * Hundred)], "期末值 ÷ 基数:120亿元 ÷ 100亿元,得1.2倍", "value ÷ base: 12 billion yuan ÷ 10 billion yuan gives 1.2 times" },
        { DerivationRule.Ratio, Trade("2023/2024", Measure.AverageGrowth()), [Told(Trade("2022"), Hundred), Told(Trade("2024"), 1.21m * Hundred)], "(期末值 ÷ 基数)的2次方根 − 1:(121亿元 ÷ 100亿元)^(1/2) − 1,得10%", "root 2 of (value ÷ base) − 1: (12.1 billion yuan ÷ 10 billion yuan)^(1/2) − 1 gives 10%" },
        { DerivationRule.RatioOfChange, Trade("2024", Measure.Growth()), [Told(Trade("2024"), 1.2m * Hundred), Told(Trade("2024", Measure.Change()), 0.2m * Hundred)], "增量 ÷ (期末值 − 增量):20亿元 ÷ (120亿元 − 20亿元),得20%", "change ÷ (value − change): 2 billion yuan ÷ (12 billion yuan − 2 billion yuan) gives 20%" },
        { DerivationRule.RatioOfChange, Trade("2024", Measure.Growth()), [Told(Trade("2023"), Hundred), Told(Trade("2024", Measure.Change()), 0.2m * Hundred)], "增量 ÷ 基数:20亿元 ÷ 100亿元,得20%", "change ÷ base: 2 billion yuan ÷ 10 billion yuan gives 20%" },
        { DerivationRule.RatioOfChange, Trade("2024", Measure.Multiple()), [Told(Trade("2024"), 1.2m * Hundred), Told(Trade("2024", Measure.Change()), 0.2m * Hundred)], "1 + 增量 ÷ (期末值 − 增量):1 + 20亿元 ÷ (120亿元 − 20亿元),得1.2倍", "1 + change ÷ (value − change): 1 + 2 billion yuan ÷ (12 billion yuan − 2 billion yuan) gives 1.2 times" },
        { DerivationRule.RatioOfChange, Trade("2024", Measure.Multiple()), [Told(Trade("2023"), Hundred), Told(Trade("2024", Measure.Change()), 0.2m * Hundred)], "1 + 增量 ÷ 基数:1 + 20亿元 ÷ 100亿元,得1.2倍", "1 + change ÷ base: 1 + 2 billion yuan ÷ 10 billion yuan gives 1.2 times" },
        { DerivationRule.Chain, Trade("2023/2024", Measure.Growth()), [Told(Trade("2023", Measure.Growth()), 10), Told(Trade("2024", Measure.Growth()), 20)], "逐期增速连乘 − 1:(1 + 10%) × (1 + 20%) − 1,得32%", "product of the yearly factors − 1: (1 + 10%) × (1 + 20%) − 1 gives 32%" },
        { DerivationRule.Chain, Trade("2023/2024", Measure.Multiple()), [Told(Trade("2023", Measure.Growth()), 10), Told(Trade("2024", Measure.Multiple()), 2)], "逐期增速连乘:(1 + 10%) × 2倍,得2.2倍", "product of the yearly factors: (1 + 10%) × 2 times gives 2.2 times" },
        { DerivationRule.Chain, Trade("2023/2024", Measure.AverageGrowth()), [Told(Trade("2023", Measure.Growth()), 10), Told(Trade("2024", Measure.Growth()), 10)], "逐期增速连乘的2次方根 − 1:((1 + 10%) × (1 + 10%))^(1/2) − 1,得10%", "root 2 of the product of the yearly factors − 1: ((1 + 10%) × (1 + 10%))^(1/2) − 1 gives 10%" },
        { DerivationRule.Restated, Trade("2024", Measure.Growth()), [Told(Trade("2024", Measure.Multiple()), 1.2m)], "同一时段增长的换算:1.2倍,得20%", "the growth of the same time put otherwise: 1.2 times gives 20%" },
        { DerivationRule.PlaceAmongPeers, Firms("2024", Measure.Rank(Measure.Level, Zhejiang.Cities)), [Told(Firms("2024"), 100), Told(Firms("2024") with { Subject = Zhejiang.Cities.Members[1] }, 200), Told(Firms("2024") with { Subject = Zhejiang.Cities.Members[2] }, 50)], "已知数值的2个比较对象排序:100家,得第2至第10位", "order of the 2 peers with known values: 100 entities gives No. 2 to No. 10" },
        { DerivationRule.PlaceInHistory, Trade("2024", Measure.RankInHistory()), [Told(Trade("2022"), Hundred), Told(Trade("2023"), 1.1m * Hundred), Told(Trade("2024"), 1.2m * Hundred)], "本期与以往共3期数值排序:120亿元,得第1位", "order of 3 values, this one and earlier ones: 12 billion yuan gives No. 1" },
        { DerivationRule.Share, Trade("2024", Measure.ShareOf(Zhejiang.Product.Code)), [Told(Trade("2024"), 0.05m * Hundred), Told(Of(Zhejiang.Product, "2024"), Hundred)], "部分 ÷ 总体:5亿元 ÷ 100亿元,得5%", "part ÷ whole: 500 million yuan ÷ 10 billion yuan gives 5%" },
        { DerivationRule.PartOfShare, Trade("2024"), [Told(Trade("2024", Measure.ShareOf(Zhejiang.Product.Code)), 5), Told(Of(Zhejiang.Product, "2024"), Hundred)], "总体 × 占比:100亿元 × 5%,得5亿元", "whole × share: 10 billion yuan × 5% gives 500 million yuan" },
        { DerivationRule.Contribution, Trade("2024", Measure.ContributionTo(Zhejiang.Province)), [Told(Trade("2024", Measure.Change()), 0.2m * Hundred), Told(Trade("2024", Measure.Change()) with { Subject = Zhejiang.Province }, 0.8m * Hundred)], "本地增量 ÷ 总体增量:20亿元 ÷ 80亿元,得25%", "own change ÷ change of the whole: 2 billion yuan ÷ 8 billion yuan gives 25%" },
        { DerivationRule.DistanceFromBenchmark, Share("2024", Measure.RelativeTo(Benchmark.Of(Zhejiang.Province))), [Told(Share("2024"), 3.2m), Told(Share("2024") with { Subject = Zhejiang.Province }, 3)], "本地数值 − 对标值:3.2% − 3%,得0.2个百分点", "own value − benchmark: 3.2% − 3% gives 0.2 percentage points" },
        { DerivationRule.ValueOfBenchmark, Share("2024"), [Told(Share("2024", Measure.RelativeTo(Benchmark.Of(Zhejiang.Province))), 0.2m), Told(Share("2024") with { Subject = Zhejiang.Province }, 3)], "对标值 + 差距:3% + 0.2个百分点,得3.2%", "benchmark + difference: 3% + 0.2 percentage points gives 3.2%" },
        { DerivationRule.Components, Of(Zhejiang.Platforms, "2024"), [Told(Firms("2024"), 100), Told(Of(Zhejiang.Centres, "2024"), 20)], "各组成部分之和:100家 + 20个,得120家", "sum of the components: 100 entities + 20 items gives 120 entities" },
        { DerivationRule.Quotient, Of(Zhejiang.Weight, "2024"), [Told(Trade("2024"), 0.05m * Hundred), Told(Of(Zhejiang.Product, "2024"), Hundred)], "分子 ÷ 分母:5亿元 ÷ 100亿元,得5%", "numerator ÷ denominator: 500 million yuan ÷ 10 billion yuan gives 5%" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Write_Derivation_ShowsTheFormulaAndItsNumbers(DerivationRule rule, Measurand asked, Observation[] published, string chinese, string english)
    {
        Reading reading = new ObservationSet(Zhejiang.Indicators, Numbered(published)).Read(asked, World.Day("2026-01-01")).Reading!;
        Assert.Equal(rule, reading.Derivation?.Rule);
        Assert.Equal((chinese, english), (Formula(Zhejiang.Chinese, reading), Formula(Zhejiang.English, reading)));
    }

    [Fact]
    public void Write_Derivations_AreAllTried() =>
        Assert.Equal(Enum.GetValues<DerivationRule>(), Rules.Select(row => (DerivationRule)row[0]).Distinct().Order());

    /// <summary>What is secured of an average is the total so far over all periods of its time.</summary>
    [Fact]
    public void Write_SecuredAverage_IsDividedByAllPeriods()
    {
        Target target = Zhejiang.Goal(Zhejiang.Trade, Measure.Average(), "2023/2027", Bound.AtLeast(Quantity.Yuan(Hundred)));
        var observations = new ObservationSet(Zhejiang.Indicators, Numbered([Told(Trade("2023"), 3 * Hundred), Told(Trade("2024"), 3 * Hundred)]));
        Reading actual = new AttainmentCalculator().Assess(target, observations, World.Day("2025-06-01")).Actual!;
        Assert.Equal("合计 ÷ 期数:≥600亿元 ÷ 5,得≥120亿元", Formula(Zhejiang.Chinese, actual));
    }

    private static string Formula(ClaimWriter writer, Reading reading) => new DerivationWords(writer.Values, writer.Series, writer.Wording).Write(reading);

    private static Measurand Of(Indicator indicator, string period, Measure? measure = null) => Zhejiang.Of(indicator, measure ?? Measure.Level, period);

    private static Measurand Firms(string period, Measure? measure = null) => Of(Zhejiang.Enterprises, period, measure);

    private static Measurand Trade(string period, Measure? measure = null) => Of(Zhejiang.Trade, period, measure);

    private static Measurand Share(string period, Measure? measure = null) => Of(Zhejiang.Intensity, period, measure);

    private static Observation Told(Measurand measurand, decimal amount) =>
        Zhejiang.Told("o", measurand, Known.Exactly(new Quantity(amount, measurand.Measure.UnitFor(Zhejiang.Indicators.Get(measurand.Indicator)))));

    private static IEnumerable<Observation> Numbered(Observation[] observations) =>
        observations.Select((observation, index) => observation with { Id = ObservationId.Parse($"o{index + 1}") });
}
