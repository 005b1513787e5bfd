using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Time;

public sealed partial class FiveYearPlanTests
{
    [Theory]
    [InlineData(1, 1953, 1957)]
    [InlineData(2, 1958, 1962)]
    [InlineData(3, 1966, 1970)]
    [InlineData(4, 1971, 1975)]
    [InlineData(10, 2001, 2005)]
    [InlineData(13, 2016, 2020)]
    [InlineData(14, 2021, 2025)]
    [InlineData(15, 2026, 2030)]
    [InlineData(99, 2446, 2450)]
    public void Period_OfANumber_IsItsFiveYears(int number, int first, int last) =>
        Assert.Equal(ReportingPeriod.Years(first, last), FiveYearPlan.Of(number).Period);

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(99)]
    public void Of_Number_KeepsIt(int number) => Assert.Equal(number, FiveYearPlan.Of(number).Number);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Of_NumberOutOfRange_Throws(int outside) => Assert.Throws<ArgumentOutOfRangeException>("number", () => FiveYearPlan.Of(outside));

    [Fact]
    public void Default_HasNoPeriodAndNoName()
    {
        FiveYearPlan none = default;
        Assert.Equal(0, none.Number);
        Assert.Equal("(none)", none.ToString());
        Assert.Contains("FiveYearPlan.Of", Assert.Throws<InvalidOperationException>(() => none.Period).Message, StringComparison.Ordinal);
        Assert.Contains("FiveYearPlan.Of", Assert.Throws<InvalidOperationException>(() => none.ChineseName).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1953, 1)]
    [InlineData(1957, 1)]
    [InlineData(1958, 2)]
    [InlineData(1962, 2)]
    [InlineData(1966, 3)]
    [InlineData(1970, 3)]
    [InlineData(1971, 4)]
    [InlineData(2020, 13)]
    [InlineData(2021, 14)]
    [InlineData(2025, 14)]
    [InlineData(2026, 15)]
    [InlineData(2450, 99)]
    public void Containing_AYearOfAPlan_IsThatPlan(int year, int number) => Assert.Equal(FiveYearPlan.Of(number), FiveYearPlan.Containing(year));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(1952)]
    [InlineData(1963)]
    [InlineData(1965)]
    [InlineData(2451)]
    [InlineData(int.MaxValue)]
    public void Containing_AYearOfNoPlan_IsNull(int year) => Assert.Null(FiveYearPlan.Containing(year));

    [Fact]
    public void Containing_EveryYearOfThePeriod_IsThePlan() =>
        PropertyCheck.Holds(Arbitraries.PlanPeriod, plan =>
            Assert.Equal([plan, plan, plan, plan, plan], plan.Period.SubPeriods(Frequency.Annual).Select(year => FiveYearPlan.Containing(year.Start!.Value.Year))));

    [Fact]
    public void Containing_IsTheOnlyPlanWhosePeriodHasTheYear() =>
        PropertyCheck.Holds(Gen.Choose(1940, 2460).ToArbitrary(), year =>
        {
            IEnumerable<FiveYearPlan> having = Enumerable.Range(1, 99).Select(FiveYearPlan.Of).Where(plan => plan.Period.Contains(ReportingPeriod.Year(year)));
            return having.Select(plan => (FiveYearPlan?)plan).SingleOrDefault() == FiveYearPlan.Containing(year);
        });

    [Fact]
    public void Period_FromTheThirdOn_FollowsTheOneBefore() =>
        PropertyCheck.Holds(Gen.Choose(4, 99).ToArbitrary(), number => FiveYearPlan.Of(number).Period.Previous() == FiveYearPlan.Of(number - 1).Period);

    [Fact]
    public void Order_IsThatOfThePeriods() =>
        PropertyCheck.Holds(Arbitraries.PlanPeriod, Arbitraries.PlanPeriod, (a, b) =>
            Math.Sign(a.CompareTo(b)) == Math.Sign(a.Number - b.Number) && Math.Sign(a.CompareTo(b)) == Math.Sign(a.Period.CompareTo(b.Period)));

    [Theory]
    [InlineData(13, 14, true, true, false, false)]
    [InlineData(14, 14, false, true, false, true)]
    [InlineData(15, 14, false, false, true, true)]
    public void Operators_CompareTheNumbers(int first, int second, bool less, bool lessOrSame, bool more, bool moreOrSame)
    {
        (FiveYearPlan a, FiveYearPlan b) = (FiveYearPlan.Of(first), FiveYearPlan.Of(second));
        Assert.Equal((less, lessOrSame, more, moreOrSame), (a < b, a <= b, a > b, a >= b));
    }

    [Fact]
    public void Default_ComesBeforeTheFirst() => Assert.True(default(FiveYearPlan) < FiveYearPlan.Of(1));

    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Arbitraries.PlanPeriod, plan => FiveYearPlan.Of(plan.Number), (a, b) => a == b);

    [Fact]
    public void Ordering_ObeysTheLaws() => ValueLaws.Ordering(Arbitraries.PlanPeriod);
}
