using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Measurands;

public class CriterionTests
{
    private static readonly SubjectId City = SubjectId.Parse("city");
    private static readonly MeasurandPattern Growth = new(IndicatorCode.Parse("spending"), Measure.Growth());

    [Theory]
    [InlineData(0, "2024", "city spending growth 2024")]
    [InlineData(1, "2024", "city spending growth 2023")]
    [InlineData(2, "2024-Q1", "city spending growth 2023-Q3")]
    public void Pattern_IsFilledIn(int back, string period, string expected) => Assert.Equal(expected, (Growth with { PeriodsBack = back }).For(City, ReportingPeriod.Parse(period))!.ToString());

    [Fact]
    public void Pattern_NamesItsOwnSubjectAndScope()
    {
        MeasurandPattern own = Growth with { Subject = SubjectId.Parse("nation"), Scope = "规上" };

        Assert.Equal("nation spending [规上] growth 2024", own.For(City, ReportingPeriod.Year(2024))!.ToString());
        Assert.Equal("nation spending [规上] growth 2024", own.For(null, ReportingPeriod.Year(2024))!.ToString());
        Assert.Equal("nation spending [规上] growth, 1 back", (own with { PeriodsBack = 1 }).ToString());
    }

    [Fact]
    public void Pattern_WithoutSubjectOrPeriod_IsNothing()
    {
        Assert.Null(Growth.For(null, ReportingPeriod.Year(2024)));
        Assert.Null((Growth with { PeriodsBack = 1 }).For(City, ReportingPeriod.Unstated));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth with { PeriodsBack = -1 });
    }

    [Fact]
    public void Criterion_HasValueEqualityAndPrintsItself()
    {
        var floor = Criterion.Of(IndicatorCode.Parse("spending"), Measure.Growth(), Bound.AtLeast(Quantity.Percent(20)));

        Assert.Equal(floor, new Criterion(Growth, Bound.AtLeast(Quantity.Percent(20))));
        Assert.Equal("spending growth in [20, ∞) %", floor.ToString());
        Assert.Equal("spending level", new MeasurandPattern(IndicatorCode.Parse("spending")).ToString());
        Assert.Throws<ArgumentNullException>(() => floor with { Bound = null! });
    }
}
