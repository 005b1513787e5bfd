using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A fact's amount lies within a bound; see <see cref="Condition.Of(AmountFact, Term{Bound}, int)"/>.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Bound">Where it must lie.</param>
/// <param name="PeriodsBack">How many periods before the one asked about; not negative.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AmountCondition(AmountFact Fact, Term<Bound> Bound, int PeriodsBack = 0) : Condition
{
    /// <summary>Gets the fact.</summary>
    public AmountFact Fact { get; init => field = Require.NotNull(value); } = Require.NotNull(Fact);

    /// <summary>Gets where it must lie.</summary>
    public Term<Bound> Bound { get; init => field = Require.NotNull(value); } = Require.NotNull(Bound);

    /// <summary>Gets how many periods before the one asked about it looks; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int PeriodsBack { get; init => field = Require.AtLeast(0, value); } = Require.AtLeast(0, PeriodsBack);

    private protected override string Word => "amount";

    /// <summary>Fact and bound.</summary>
    /// <returns><c>rd-expense in [5000000, ∞) 元</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Fact.Code}{(PeriodsBack == 0 ? "" : $", {PeriodsBack} back,")} in {Bound}");
}
