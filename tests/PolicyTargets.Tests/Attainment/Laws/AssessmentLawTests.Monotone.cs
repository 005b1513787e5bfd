using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>A better actual is never worse off.</content>
public sealed partial class AssessmentLawTests
{
    private static readonly AttainmentStatus[] Standings =
        [AttainmentStatus.Missed, AttainmentStatus.Behind, AttainmentStatus.OnSchedule, AttainmentStatus.Ahead, AttainmentStatus.AttainedEarly, AttainmentStatus.Attained];

    [Fact]
    public void Progress_OfABetterLastYear_IsNoLess() => PropertyCheck.Holds(Arbitraries.AnyClimb, climb =>
    {
        (AttainmentResult less, AttainmentResult better) = (climb.InWorld(better: false).AsOf("2028-06-01"), climb.InWorld(better: true).AsOf("2028-06-01"));
        AssertNoWorse(less, better);
    });

    [Fact]
    public void Standing_OfABetterLastYear_IsNoLower() => PropertyCheck.Holds(Arbitraries.AnyClimb, climb =>
    {
        (AttainmentResult less, AttainmentResult better) = (climb.InWorld(better: false).AsOf("2027-12-31"), climb.InWorld(better: true).AsOf("2027-12-31"));
        AssertNoWorse(less, better);
    });

    private static void AssertNoWorse(AttainmentResult less, AttainmentResult better)
    {
        (int from, int to) = (Array.IndexOf(Standings, less.Status), Array.IndexOf(Standings, better.Status));
        if (from >= 0 && better is { Status: AttainmentStatus.InProgress, Target.Measurand.Measure: AverageGrowthMeasure } && better.Reasons.Contains(UndeterminedReason.BaselineInRange))
        {
            return; // no growth at all keeps the bound: rows 7 and 8 have no word for a growth so far that keeps it too
        }

        Assert.True(to >= from && (from >= 0 || to < 0 || less.Status is AttainmentStatus.InProgress or AttainmentStatus.NotAssessable), $"{less.Outcome()} {less.Actual}, but better: {better.Outcome()} {better.Actual}");
        if (less.Progress.Range is { } before && better.Progress.Range is { } after)
        {
            Assert.True(after.Lower >= before.Lower - 1e-20m && after.Upper >= before.Upper - 1e-20m, $"{before}, but better: {after}");
        }
    }
}
