using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>What is not to matter: the order of the observations, the culture, which time it is asked.</content>
public sealed partial class AssessmentLawTests
{
    [Fact]
    public void Result_AskedAgain_IsEqual() => PropertyCheck.Holds(Arbitraries.LyingWorld, drawn =>
    {
        (AttainmentResult first, AttainmentResult second) = (drawn.Assess(), drawn.Assess());
        Assert.Equal(first, second);
        Assert.True(first == second && first.GetHashCode() == second.GetHashCode());
        Assert.NotEqual(first, drawn.Assess(drawn.World with { Goal = drawn.World.Goal with { CommitmentWord = "力争" } }));
    });

    [Fact]
    public void Result_OfPermutedObservations_IsTheSame() => PropertyCheck.Holds(Arbitraries.LyingWorld, Gen.Choose(1, 1000).ToArbitrary(), (drawn, seed) =>
        Assert.Equal(Everything(drawn.Assess()), Everything(drawn.Assess(
            drawn.World with { Observations = [.. drawn.World.Observations.OrderBy(observation => (observation.Id.Text[^1] * seed) % 13).ThenByDescending(observation => observation.Id.Text, StringComparer.Ordinal)] }))));

    [Fact]
    public void Result_InAnyCulture_IsTheSame() => PropertyCheck.Holds(Cultures.Foreign, Arbitraries.LyingWorld, (culture, drawn) =>
        Assert.Equal(Everything(drawn.Assess()), Cultures.Under(culture, () => Everything(drawn.Assess()))));

    /// <summary>Everything but the order of the observations.</summary>
    private static string Everything(AttainmentResult result) => string.Join("; ",
        [Numbers(result), $"{result.Target}", $"{result.DataStatus} {result.Elapsed} {result.ExpectedOnDay} {result.IsRoundingSensitive}", .. result.Observations.Select(id => id.Text).Order(StringComparer.Ordinal)]);
}
