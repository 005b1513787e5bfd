using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <content>Worlds with every measure, peers, a benchmark, spans, windows within a year, breaks; see <see cref="WorldDraw"/>.</content>
internal static partial class Arbitraries
{
    /// <summary>Worlds whose publications are all true, however little they say.</summary>
    internal static Arbitrary<DrawnWorld> TrueWorld => Drawn(new());

    /// <summary>The same with at most one publication about each value.</summary>
    internal static Arbitrary<DrawnWorld> TrueWorldOfSingleReadings => Drawn(new(Repeats: false));

    /// <summary>The same without limits of values and without smallest steps.</summary>
    internal static Arbitrary<DrawnWorld> ContinuousWorld => Drawn(new(IsContinuous: true));

    /// <summary>The same about levels, changes, places and distances, which have a mirror image.</summary>
    internal static Arbitrary<DrawnWorld> MirrorableWorld => Drawn(new(IsContinuous: true, Kinds: [0, 4, 10, 11, 12, 15]));

    /// <summary>Worlds with a target for every year, more often than not.</summary>
    internal static Arbitrary<DrawnWorld> RecurringWorld => Drawn(new(Lies: true, Kinds: [16]));

    /// <summary>Worlds in which publications may be wrong, clash, and be revised, and targets be undated, unnumbered or not issued.</summary>
    internal static Arbitrary<DrawnWorld> LyingWorld => Drawn(new(Lies: true));

    /// <summary>Values over bases, and bounds on their growth.</summary>
    internal static Arbitrary<Compound> Compound => Seed.Select(seed => Generators.Compound.Drawn(new Dice(seed))).ToArbitrary();

    private static Gen<ulong> Seed =>
        from high in Gen.Choose(0, int.MaxValue - 1) from low in Gen.Choose(0, int.MaxValue - 1) select ((ulong)high << 31) | (uint)low;

    /// <summary>The worlds of one kind, smaller ones last.</summary>
    internal static Arbitrary<DrawnWorld> Drawn(WorldDraw.Choice choice) => Arb.From(
        Seed.Select(seed => WorldDraw.Draw(new Dice(seed), choice)),
        drawn => Dice.Plainer(drawn.Tape).Select(tape => WorldDraw.Draw(new Dice(tape), choice)));
}
