using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>What must hold for the assessment of every measure, found in worlds of every kind.</summary>
/// <remarks>The first law: a verdict is never stronger than the data. The worlds are drawn around a hidden truth, so that every number in every published range may be the true one.</remarks>
public sealed partial class AssessmentLawTests
{
    [Fact]
    public void Verdict_OnWhatIsKnown_IsThatOfTheTruth() => PropertyCheck.Holds(Arbitraries.TrueWorld, drawn =>
    {
        AttainmentResult result = drawn.Assess();
        if (IsDecided(result))
        {
            AssertIsTrue(drawn, result);
            AttainmentVerdict atPoint = drawn.Assess(drawn.AtItsPoints()).Verdict;
            Assert.True(atPoint == result.Verdict || (atPoint == AttainmentVerdict.Undetermined && !drawn.IsWritable), $"{result.Outcome()}, but {atPoint} at the true values");
        }
    });

    private static bool IsDecided(AttainmentResult result) => result.Verdict is AttainmentVerdict.Attained or AttainmentVerdict.NotAttained;

    private static void AssertIsTrue(DrawnWorld drawn, AttainmentResult result)
    {
        if (drawn is { Goal: null, World.Goal.Measurand.Measure: RankMeasure or AverageGrowthMeasure })
        {
            return; // a peer that has no growth has no place; a value below 0 has no root, and is decided by multiplication
        }

        (bool isKept, bool isBroken) = Judged(drawn);
        Assert.True(result.Verdict == AttainmentVerdict.Attained ? isKept : isBroken, $"{result.Outcome()} on {result.Actual}, but in truth {drawn.Goal}");
    }

    /// <summary>Whether the promise is in truth kept, and whether it is broken; neither where it has no true value.</summary>
    private static (bool IsKept, bool IsBroken) Judged(DrawnWorld drawn)
    {
        Target goal = drawn.World.Goal;
        Direction direction = goal.Measurand.Measure.DirectionFor(drawn.World.Indicator);
        ReportingPeriod[] periods = goal.Recurrence is EachRecurrence each ? [.. goal.Measurand.Period.SubPeriods(each.Frequency)] : [goal.Measurand.Period];
        (bool IsKept, bool IsBroken)[] parts =
        [
            .. periods.Select(period => drawn.Truth.Of(goal.Measurand.Measure, period)?.Against(goal.Bound, direction, drawn.World.Policy.Tolerance) ?? default),
        ];
        return (parts.All(part => part.IsKept), parts.Any(part => part.IsBroken));
    }
}
