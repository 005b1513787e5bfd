using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

/// <content>Whole accounts, line by line.</content>
public sealed partial class ExplanationWriterTests
{
    private static readonly SourceDocument Scheme = new() { Id = "P", Title = "实施方案" };
    private static readonly SourceDocument Review = new() { Id = "N", Title = "2024年工作总结", PublishedOn = new LocalDate(2025, 3, 13) };

    [Fact]
    public void Write_LevelOnTheWay_InChinese() => AssertLines(
        Chinese,
        Intensity(),
        "目标t(截至2025-03-13):到2027年,宁波市R&D经费投入强度应≥3.75%(约束性;力争;出自《实施方案》一、(二))",
        "  基期值:2022年,宁波市R&D经费投入强度为2.9%(正式)",
        "    来源o1:2022年,宁波市R&D经费投入强度为2.9%(正式);公布日未注明,按2022-12-31计",
        "  实际值:2023年,宁波市R&D经费投入强度为3.08%(预计)",
        "    来源o2:2023年,宁波市R&D经费投入强度为3.08%(预计);《2024年工作总结》(2025-03-13)一、1;2025-03-13公布",
        "  对照目标(≥3.75%):不符合",
        "  尚差:0.67个百分点",
        "  已完成进程:21.1765%",
        "  按期应完成:20%(5年中已过1年)",
        "  此后每年需变化:0.1675个百分点",
        "  此后每年需增长:5.0437%",
        "  按目前进度,到期预计:3.8%",
        "  结论:符合预期;判定:尚无定论");

    [Fact]
    public void Write_LevelOnTheWay_InEnglish() => AssertLines(
        English,
        Intensity(),
        "Target t as of 2025-03-13: By 2027, R&D intensity of Ningbo is to be at least 3.75% (obligatory; striven for; from “实施方案”, 一、(二))",
        "  Baseline: R&D intensity of Ningbo was 2.9% (2022, final)",
        "    Source o1: R&D intensity of Ningbo was 2.9% (2022, final); day of publication not stated, taken as 2022-12-31",
        "  Actual: R&D intensity of Ningbo was 3.08% (2023, provisional)",
        "    Source o2: R&D intensity of Ningbo was 3.08% (2023, provisional); “2024年工作总结” (2025-03-13), 一、1; published on 2025-03-13",
        "  Against the bound (at least 3.75%): not kept",
        "  To go: 0.67 percentage points",
        "  Progress: 21.1765%",
        "  Progress planned: 20% (1 of 5 years gone)",
        "  Change needed every year from then on: 0.1675 percentage points",
        "  Growth needed every year from then on: 5.0437%",
        "  At the present pace, on the due date: 3.8%",
        "  Conclusion: on schedule; verdict: open");

    [Fact]
    public void Write_DerivedChange_ShowsItsInputs()
    {
        AttainmentResult result = Assess(Zhejiang.Goal(Zhejiang.Enterprises, Measure.Change(), "2024", Bound.AtLeast(Firm(120))), "2025-06-01", Told(Firms("2023"), 1000), Told(Firms("2024"), 1100));
        AssertLines(
            Chinese,
            result,
            "目标t(截至2025-06-01):2024年,宁波市高新技术企业数增量应≥120家",
            "  基期值:2023年,宁波市高新技术企业数为1000家(正式)",
            "    来源o1:2023年,宁波市高新技术企业数为1000家(正式);公布日未注明,按2023-12-31计",
            "  实际值:2024年,宁波市高新技术企业数增量为100家(正式)",
            "    推算:期末值 − 基数:1100家 − 1000家,得100家",
            "      取用:2024年,宁波市高新技术企业数为1100家(正式)",
            "        来源o2:2024年,宁波市高新技术企业数为1100家(正式);公布日未注明,按2024-12-31计",
            "      取用:2023年,宁波市高新技术企业数为1000家(正式)",
            "        来源o1:2023年,宁波市高新技术企业数为1000家(正式);公布日未注明,按2023-12-31计",
            "  对照目标(≥120家):不符合",
            "  尚差:20家",
            "  已完成进程:83.3333%",
            "  按期应完成:100%(1年中已过1年)",
            "  按目前进度,到期预计:100家",
            "  结论:未实现;判定:未达标");
    }

    [Fact]
    public void Write_EveryYear_ShowsEachYear()
    {
        AttainmentResult result = Assess(
            Zhejiang.Goal(Zhejiang.Trade, Measure.Growth(), "2023/2025", Bound.AtLeast(Quantity.Percent(20)), Recurrence.Each(Frequency.Annual)), "2025-06-01", Told(Trade("2023", Measure.Growth()), 25));
        AssertLines(
            English,
            result,
            "Target t as of 2025-06-01: In 2023–2025, every year, growth of technology transactions of Ningbo is to be at least 20%",
            "  2023: attained",
            "    Actual: growth of technology transactions of Ningbo was 25% (2023, final)",
            "      Source o1: growth of technology transactions of Ningbo was 25% (2023, final); day of publication not stated, taken as 2023-12-31",
            "  2024: open (due value not published)",
            "  2025: open",
            "  To go: 0 percentage points",
            "  Conclusion: on schedule; verdict: open");
    }

    /// <summary>The number is not registered, so nothing can be held against it.</summary>
    [Fact]
    public void Write_AssignedElsewhere_SaysThatTheNumberIsUnknown()
    {
        AttainmentResult result = Assess(Zhejiang.Goal(Zhejiang.Enterprises, Measure.Additions, "2024", Bound.Assigned("国家")), "2025-06-01", Told(Firms("2024", Measure.Additions), 25) with { IsRevision = true, PublishedOn = new LocalDate(2025, 2, 1) });
        AssertLines(
            Chinese,
            result,
            "目标t(截至2025-06-01):2024年,宁波市高新技术企业数新增量应完成国家下达任务",
            "  实际值:2024年,宁波市高新技术企业数新增量为25家(正式)",
            "    来源o1:2024年,宁波市高新技术企业数新增量为25家(正式);修订值;2025-02-01公布",
            "  结论:无法判定(下达任务数未知);判定:不能判定");
    }

    [Fact]
    public void Write_Stretch_SaysWhetherItIsReachedToo()
    {
        AttainmentResult result = Assess(
            Zhejiang.Goal(Zhejiang.Trade, Measure.Growth(), "2024", Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(5.5m))), "2025-06-01", Told(Trade("2024", Measure.Growth()), 5.2m));
        AssertLines(
            Chinese,
            result,
            "目标t(截至2025-06-01):2024年,宁波市技术交易额增速应≥5%,力争5.5%",
            "  实际值:2024年,宁波市技术交易额增速为5.2%(正式)",
            "    来源o1:2024年,宁波市技术交易额增速为5.2%(正式);公布日未注明,按2024-12-31计",
            "  对照目标(≥5%,力争5.5%):符合",
            "  对照力争目标:不符合",
            "  尚差:0个百分点",
            "  结论:已实现;判定:达标");
    }

    /// <summary>The months so far are held against the months of the year that are gone.</summary>
    [Fact]
    public void Write_PartOfAYear_CountsMonths()
    {
        AttainmentResult result = Assess(Zhejiang.Goal(Zhejiang.Trade, Measure.Level, "2025", Bound.AtLeast(Quantity.Yuan(Hundred))), "2025-08-01", Told(Trade("2025-01-01/P6M"), 0.6m * Hundred));
        AssertLines(
            English,
            result,
            "Target t as of 2025-08-01: In 2025, technology transactions of Ningbo is to be at least 10 billion yuan",
            "  Actual: technology transactions of Ningbo was 6 billion yuan (months 1–6 of 2025, partial)",
            "    Source o1: technology transactions of Ningbo was 6 billion yuan (months 1–6 of 2025, final); day of publication not stated, taken as 2025-06-30",
            "  Against the bound (at least 10 billion yuan): not kept",
            "  To go: 4 billion yuan",
            "  Progress: 60%",
            "  Progress planned: 50% (6 of 12 months gone)",
            "  Change needed every month from then on: 666,666,666.6667 yuan",
            "  At the present pace, on the due date: 12 billion yuan",
            "  Conclusion: ahead; verdict: open");
    }

    [Fact]
    public void Write_NoData_SaysWhatIsMissing()
    {
        Target target = Zhejiang.Goal(Zhejiang.Enterprises, Measure.Level, "2027", Bound.AtLeast(Firm(100))) with { Baseline = new Baseline(Known.Approximately(Firm(80)), ReportingPeriod.Year(2022)) };
        AssertLines(
            Chinese,
            Assess(target, "2025-06-01"),
            "目标t(截至2025-06-01):到2027年,宁波市高新技术企业数应≥100家",
            "  基期值:2022年,宁波市高新技术企业数为80家左右(目标所载)",
            "  已完成进程:无法计算(“左右”未定容差)",
            "  结论:推进中(期内尚无数据);判定:尚无定论");
    }

    [Fact]
    public void Explain_Catalogue_GivesTheNames()
    {
        PolicyCatalogue catalogue = PolicyCatalogue.Empty with { Subjects = Zhejiang.Subjects, Observations = new ObservationSet(Zhejiang.Indicators) };
        Assert.Equal(Chinese.Write(Intensity().Explain()), Intensity().Explain(catalogue, Language.Chinese));
        Assert.Throws<ArgumentNullException>(() => Intensity().Explain(null!, Language.Chinese));
        Assert.Throws<ArgumentNullException>(() => ((AttainmentResult)null!).Explain(catalogue, Language.Chinese));
    }

    /// <summary>Every result of the reference catalogue: no line is empty, none ends with a blank, none has an unfilled placeholder, and the indent follows the tree.</summary>
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Write_EveryResult_IsATreeOfLines(Language language)
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        var calculator = new AttainmentCalculator();
        Assert.All(ningbo.Plans.SelectMany(plan => calculator.Assess(plan, ningbo, new LocalDate(2025, 4, 30))), result =>
        {
            string[] lines = result.Explain(ningbo, language).Split('\n');
            Assert.Equal(Depths(result.Explain(), 0), lines.Select(line => (line.Length - line.TrimStart(' ').Length) / 2));
            Assert.All(lines, line => Assert.True(line.Trim().Length > 0 && line == line.TrimEnd() && !line.Contains('{', StringComparison.Ordinal), line));
        });
    }

    [Fact]
    public void Write_DoesNotDependOnTheCulture() => PropertyCheck.Holds(Cultures.Foreign, culture =>
        English.Write(Intensity().Explain()) == Cultures.Under(culture, () => English.Write(Intensity().Explain())));

    private static IEnumerable<int> Depths(Explanation node, int depth) => node.Children.SelectMany(child => Depths(child, depth + 1)).Prepend(depth);

    private static void AssertLines(ExplanationWriter writer, AttainmentResult result, params string[] lines) => Assert.Equal(lines, writer.Write(result.Explain()).Split('\n'));

    private static AttainmentResult Intensity()
    {
        Target target = Zhejiang.Goal(Zhejiang.Intensity, Measure.Level, "2027", Bound.AtLeast(Quantity.Percent(3.75m))) with
        {
            Window = ReportingPeriod.Years(2023, 2027),
            BindingForce = BindingForce.Obligatory,
            Commitment = Commitment.Strive,
            Source = new Citation(Scheme, "一、(二)"),
        };
        return Assess(
            target, "2025-03-13", Told(Share("2022"), 2.9m),
            Told(Share("2023"), 3.08m) with { Status = ObservationStatus.Provisional, PublishedOn = new LocalDate(2025, 3, 13), Source = new Citation(Review, "一、1") });
    }

    private static AttainmentResult Assess(Target target, string day, params Observation[] observations) =>
        new AttainmentCalculator().Assess(target, new ObservationSet(Zhejiang.Indicators, Numbered(observations)), World.Day(day));

    private static Quantity Firm(decimal amount) => new(amount, Zhejiang.Enterprises.Unit);
}
