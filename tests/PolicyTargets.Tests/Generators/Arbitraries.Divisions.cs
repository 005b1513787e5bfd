namespace PolicyTargets.Tests.Generators;

/// <content>Administrative units with a history.</content>
internal static partial class Arbitraries
{
    /// <summary>Units with merges, splits, transfers and renames, with and without weights, some of which figures follow later; simpler histories last.</summary>
    internal static Arbitrary<DivisionWorld> DivisionWorld => Arb.From(
        Seed.Select(seed => Generators.DivisionWorld.Drawn(new Dice(seed))),
        drawn => Dice.Plainer(drawn.Dice.Thrown).Select(tape => Generators.DivisionWorld.Drawn(new Dice(tape))));

    /// <summary>The registries of <see cref="DivisionWorld"/>.</summary>
    internal static Arbitrary<DivisionRegistry> AnyRegistry => DivisionWorld.Generator.Select(drawn => drawn.Registry).ToArbitrary();
}
