using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A published value lies within a bound; see <see cref="Condition.Of(MeasurandPattern, Term{Bound})"/>.</summary>
/// <param name="Pattern">What is looked at.</param>
/// <param name="Bound">Where it must lie.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record CriterionCondition(MeasurandPattern Pattern, Term<Bound> Bound) : Condition
{
    /// <summary>Gets what is looked at.</summary>
    public MeasurandPattern Pattern { get; init => field = Require.NotNull(value); } = Require.NotNull(Pattern);

    /// <summary>Gets where it must lie.</summary>
    public Term<Bound> Bound { get; init => field = Require.NotNull(value); } = Require.NotNull(Bound);

    private protected override string Word => "criterion";

    /// <summary>Pattern and bound.</summary>
    /// <returns><c>rd-intensity level in [3.5, ∞) %</c>.</returns>
    public override string ToString() => $"{Pattern} in {Bound}";
}
