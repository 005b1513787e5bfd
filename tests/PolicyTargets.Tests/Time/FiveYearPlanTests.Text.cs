using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Time;

/// <content>Names.</content>
public sealed partial class FiveYearPlanTests
{
    private static readonly string[] Suffixes = ["", "时期", "规划", "计划", "期间"];

    [Theory]
    [InlineData(1, "一五")]
    [InlineData(2, "二五")]
    [InlineData(3, "三五")]
    [InlineData(5, "五五")]
    [InlineData(9, "九五")]
    [InlineData(10, "十五")]
    [InlineData(11, "十一五")]
    [InlineData(14, "十四五")]
    [InlineData(15, "十五五")]
    [InlineData(19, "十九五")]
    [InlineData(20, "二十五")]
    [InlineData(21, "二十一五")]
    [InlineData(25, "二十五五")]
    [InlineData(90, "九十五")]
    [InlineData(99, "九十九五")]
    public void ChineseName_OfANumber_IsTheShortName_AndReadsBack(int number, string name)
    {
        Assert.Equal(name, FiveYearPlan.Of(number).ChineseName);
        Assert.True(FiveYearPlan.TryParse(name, out FiveYearPlan plan));
        Assert.Equal(FiveYearPlan.Of(number), plan);
    }

    [Fact]
    public void ChineseName_OfEveryNumber_ReadsBack_AndIsItsOwn()
    {
        string[] names = [.. Enumerable.Range(1, 99).Select(number => FiveYearPlan.Of(number).ChineseName)];
        Assert.Equal(99, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enumerable.Range(1, 99), names.Select(name => FiveYearPlan.TryParse(name, out FiveYearPlan plan) ? plan.Number : 0));
    }

    [Theory]
    [InlineData("十四五")]
    [InlineData("“十四五”")]
    [InlineData("十四五时期")]
    [InlineData("十四五规划")]
    [InlineData("十四五计划")]
    [InlineData("十四五期间")]
    [InlineData("“十四五”时期")]
    [InlineData("“十四五”规划")]
    [InlineData("“十四五规划”")]
    public void TryParse_NameAsWritten_ReadsIt(string text)
    {
        Assert.True(FiveYearPlan.TryParse(text, out FiveYearPlan plan));
        Assert.Equal(FiveYearPlan.Of(14), plan);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("五")]
    [InlineData("十四")]
    [InlineData("时期")]
    [InlineData("规划")]
    [InlineData("“”")]
    [InlineData("零五")]
    [InlineData("〇五")]
    [InlineData("一十四五")]
    [InlineData("一四五")]
    [InlineData("十十五")]
    [InlineData("十零五")]
    [InlineData("十四十五")]
    [InlineData("四十四四五")]
    [InlineData("二百五")]
    [InlineData("一百五")]
    [InlineData("廿五")]
    [InlineData("拾四五")]
    [InlineData("14五")]
    [InlineData("14-5")]
    [InlineData("第十四五")]
    [InlineData(" 十四五")]
    [InlineData("十四五 ")]
    [InlineData("十四 五")]
    [InlineData("十四五年")]
    [InlineData("时期十四五")]
    [InlineData("十四六")]
    [InlineData("十四五 (2021/2025)")]
    [InlineData("2021/2025")]
    public void TryParse_TextThatNamesNone_GivesTheDefault(string? text)
    {
        Assert.False(FiveYearPlan.TryParse(text, out FiveYearPlan plan));
        Assert.Equal(default, plan);
    }

    [Fact]
    public void TryParse_QuotedOrWithASuffix_ReadsTheSamePlan() =>
        PropertyCheck.Holds(Arbitraries.PlanPeriod, Gen.Elements(Suffixes).ToArbitrary(), (plan, suffix) =>
            Assert.All([plan.ChineseName + suffix, $"“{plan.ChineseName}”{suffix}", $"“{plan.ChineseName}{suffix}”"], text =>
            {
                Assert.True(FiveYearPlan.TryParse(text, out FiveYearPlan read));
                Assert.Equal(plan, read);
            }));

    [Fact]
    public void TryParse_AnyText_NeverThrows_AndReadsOnlyWhatStartsWithTheName() =>
        PropertyCheck.Holds(Arbitraries.PlanLikeText, text =>
        {
            bool accepted = FiveYearPlan.TryParse(text, out FiveYearPlan plan);
            Assert.Equal(accepted, plan != default);
            Assert.True(!accepted || Bare(text!) == plan.ChineseName, $"'{text}' was read as {plan}");
        });

    [Theory]
    [InlineData(1, "一五 (1953/1957)")]
    [InlineData(14, "十四五 (2021/2025)")]
    public void ToString_ShowsNameAndYears(int number, string text) => Assert.Equal(text, FiveYearPlan.Of(number).ToString());

    [Fact]
    public void Text_InAnyCulture_IsTheSame() =>
        PropertyCheck.Holds(Arbitraries.PlanPeriod, Cultures.Foreign, (plan, culture) =>
        {
            Assert.Equal(plan.ToString(), Cultures.Under(culture, plan.ToString));
            Assert.True(Cultures.Under(culture, () => FiveYearPlan.TryParse(plan.ChineseName, out FiveYearPlan read) && read == plan));
        });

    /// <summary>The text without quotation marks and suffixes.</summary>
    private static string Bare(string text) =>
        Suffixes.Skip(1).Append("“").Append("”").Aggregate(text, (rest, part) => rest.Replace(part, "", StringComparison.Ordinal));
}
