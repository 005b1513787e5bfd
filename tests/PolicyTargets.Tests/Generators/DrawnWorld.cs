using System.Collections.Immutable;
using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <summary>A world, the day that it is looked at, and what really was: every observation with a range holds its true value.</summary>
/// <param name="World">What is known.</param>
/// <param name="Day">The day of the assessment.</param>
/// <param name="Truth">What really was.</param>
/// <param name="Values">The true value behind each observation, in their order; null where none is published (words, a missing value).</param>
/// <param name="Tape">The choices that led to it.</param>
internal sealed record DrawnWorld(World World, LocalDate Day, Truth Truth, ImmutableArray<TrueValue?> Values, IReadOnlyList<int> Tape)
{
    /// <summary>Gets the true value of what the target is about; null where there is none (a growth from 0).</summary>
    internal TrueValue? Goal => Truth.Of(World.Goal.Measurand.Measure, World.Goal.Measurand.Period);

    /// <summary>Gets whether the true values of all observations can be written.</summary>
    internal bool IsWritable => Values.All(value => value is not { IsWritable: false });

    /// <summary>The same world, where each observation says the true value (or the two numbers of six places beside it).</summary>
    internal World AtItsPoints() => World with
    {
        Observations = [.. World.Observations.Select((observation, i) => Values[i] is not { Around: var (low, high) } ? observation
            : observation with { Known = Known.Within(QuantityRange.Between(new(low, UnitOf(observation)), new(high, UnitOf(observation)))) })],
    };

    internal AttainmentResult Assess() => Assess(World);

    internal AttainmentResult Assess(World world) => new AttainmentCalculator(world.Policy).Assess(world.Goal, world.Evidence, Day);

    /// <summary>The world, the day and the truth, for a counterexample that can be read.</summary>
    public override string ToString() => $"\non {Day:uuuu-MM-dd}: {World}\n{Truth}";

    private Unit UnitOf(Observation observation) => observation.Measurand.Measure.UnitFor(World.Evidence.Indicators.Get(observation.Measurand.Indicator));
}
