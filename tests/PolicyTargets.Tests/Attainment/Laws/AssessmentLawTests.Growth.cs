using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Attainment;

/// <content>Growth, multiples and average growth against exact fractions: decided exactly where they can be, on the bound and one unit of the last digit beside it.</content>
public sealed partial class AssessmentLawTests
{
    [Fact]
    public void Verdict_OnAverageGrowth_IsThatOfExactArithmetic() => PropertyCheck.Holds(Arbitraries.Compound, compound =>
        AssertDecided(compound, compound.Years, compound.Bound, Unit.Percent, Measure.AverageGrowth()));

    [Fact]
    public void Verdict_OnGrowth_IsThatOfExactArithmetic() => PropertyCheck.Holds(Arbitraries.Compound, compound =>
        AssertDecided(compound with { Years = 1 }, compound.Years, compound.Bound, Unit.Percent, Measure.Growth()));

    [Fact]
    public void Verdict_OnAMultiple_IsThatOfExactArithmetic() => PropertyCheck.Holds(Arbitraries.Compound, compound =>
    {
        Interval bound = Interval.Create((compound.Bound.Low + 100) / 100, compound.Bound.LowIncluded, (compound.Bound.High + 100) / 100, compound.Bound.HighIncluded)!.Value;
        AssertDecided(compound with { Years = 1 }, compound.Years, bound, Unit.Multiple, Measure.Multiple());
    });

    private static void AssertDecided(Compound compound, int years, Interval bound, Unit unit, Measure measure)
    {
        World world = new World(Direction.Higher, Nature.Flow, "万元").Level("2020", "1").Level($"{2020 + years}", "1")
            .Target("≥ 0", $"{ReportingPeriod.Years(2021, 2020 + years)}", window: null, measure: measure).Promising(Bound.Within(new QuantityRange(bound, unit)));
        world = world with { Observations = [world.Observations[0] with { Known = In(compound.Base) }, world.Observations[1] with { Known = In(compound.Value) }] };
        AttainmentResult result = world.AsOf("2040-01-01");
        Assert.True(compound.Verdict == result.Verdict, $"{compound.Verdict}, but {result.Outcome()} {result.Actual?.Range} against {bound}");

        Known In(Interval known) => Known.Within(new QuantityRange(known, world.Indicator.Unit));
    }
}
