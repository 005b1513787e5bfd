using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Targets;

public sealed class TargetTests
{
    private static readonly Target Bare = new World(Direction.Higher).Target("≥ 3.75").Goal;

    [Fact]
    public void LeadBody_IsTheFirstPrinted() => Assert.Equal("市科技局", (Bare with { ResponsibleBodies = ["市科技局", "市经信局"] }).LeadBody);

    [Fact]
    public void LeadBody_NonePrinted_IsNull() => Assert.Null(Bare.LeadBody);

    [Fact]
    public void Defaults_GuessNothing()
    {
        Assert.Equal((Commitment.Firm, BindingForce.Unspecified, Recurrence.Once), (Bare.Commitment, Bare.BindingForce, Bare.Recurrence));
        Assert.Null(Bare.IssuedOn);
    }

    [Fact]
    public void Recurrence_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Bare with { Recurrence = null! });

    [Fact]
    public void Equality_ComparesListsByTheirElements() => Assert.Equal(Bare with { ResponsibleBodies = ["a"] }, Bare with { ResponsibleBodies = new List<string> { "a" } });

    [Fact]
    public void Baseline_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new Baseline(null!, ReportingPeriod.Year(2022)));

    [Fact]
    public void Baseline_ToString_IsValueAndPeriod() => Assert.Equal("2.9 % (2022)", new Baseline(Known.Exactly(Quantity.Percent(2.9m)), ReportingPeriod.Year(2022)).ToString());

    [Fact]
    public void ToString_IsIdMeasurandAndBound() => Assert.Equal("t ningbo x level 2027 in [3.75, ∞) %", Bare.ToString());
}
