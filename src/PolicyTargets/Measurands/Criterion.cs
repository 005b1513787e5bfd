using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A bound on a value, without subject and date: the atom of policy rules. A target is a criterion that somebody committed to for a date.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Criterion
{
    /// <summary>Creates a criterion.</summary>
    /// <param name="pattern">What is looked at.</param>
    /// <param name="bound">Where it must lie.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Criterion(MeasurandPattern pattern, Bound bound) => (Pattern, Bound) = (Require.NotNull(pattern), Require.NotNull(bound));

    /// <summary>Gets what is looked at.</summary>
    public MeasurandPattern Pattern { get; init => field = Require.NotNull(value); }

    /// <summary>Gets where it must lie.</summary>
    public Bound Bound { get; init => field = Require.NotNull(value); }

    /// <summary>A criterion for the subject and the period that are asked about.</summary>
    /// <param name="indicator">Which value.</param>
    /// <param name="measure">How it is looked at.</param>
    /// <param name="bound">Where it must lie.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Criterion Of(IndicatorCode indicator, Measure measure, Bound bound) => new(new MeasurandPattern(indicator, Require.NotNull(measure)), bound);

    /// <summary>Pattern and bound: <c>rd-intensity level in [3.5, ∞) %</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Pattern} in {Bound}";
}
