using NodaTime;

namespace PolicyTargets.Tests.Generators;

/// <summary>Valid domain values. Built, never filtered. Each room adds its own file to this class.</summary>
internal static partial class Arbitraries
{
    /// <summary>Amounts with up to three decimals: the grain of published series; small numbers and 0 come often.</summary>
    internal static Arbitrary<decimal> Amount { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(-20, 20).Select(n => (decimal)n), Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 1000m)),
        amount => ArbMap.Default.ArbFor<int>().Shrinker((int)(amount * 1000m)).Select(n => n / 1000m));

    /// <summary>Days from 1990 to 2050.</summary>
    internal static Arbitrary<LocalDate> Date { get; } =
        Gen.Choose(0, 366 * 60).Select(days => new LocalDate(1990, 1, 1).PlusDays(days)).ToArbitrary();
}
