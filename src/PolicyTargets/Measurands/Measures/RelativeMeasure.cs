using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The difference from a benchmark; see <see cref="Measure.RelativeTo"/>.</summary>
/// <param name="Benchmark">The series that it is held against.</param>
/// <param name="Of">What is compared.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RelativeMeasure(Benchmark Benchmark, Measure Of) : Measure
{
    /// <summary>Gets the series that it is held against, in the same period and looked at the same way.</summary>
    public Benchmark Benchmark { get; init => field = Require.NotNull(value); } = Require.NotNull(Benchmark);

    /// <summary>Gets what is compared.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <summary>The unit of a difference; that of a count from an average need not be whole.</summary>
    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => QuantityRange.DifferenceUnit(Of.UnitFor(indicator)).Continuous();

    /// <inheritdoc/>
    public override Direction DirectionFor(Indicator indicator) => Of.DirectionFor(indicator);

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => Of.BaseFor(period);

    /// <summary>Against what, and of what.</summary>
    /// <returns><c>relative to zhejiang</c>, <c>relative to zhejiang of growth</c>.</returns>
    public override string ToString() => $"relative to {Benchmark}{(Of is LevelMeasure ? "" : $" of {Of}")}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { Of = Of.Spelled(basePeriod) };
}
