using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The mean over a period; see <see cref="Measure.Average"/>.</summary>
/// <param name="Of">What is averaged: a level or a change.</param>
/// <param name="Per">The period that the mean is for.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AverageMeasure(Measure Of, Frequency Per) : Measure
{
    /// <summary>Gets what is averaged.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <summary>The unit of what is averaged; a mean of whole things need not be whole.</summary>
    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Of.UnitFor(indicator).Continuous();

    /// <inheritdoc/>
    public override Direction DirectionFor(Indicator indicator) => Of.DirectionFor(indicator);

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => Of.BaseFor(period);

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>average</c>, <c>average of change</c>.</returns>
    public override string ToString() => $"average{(Of is LevelMeasure ? "" : $" of {Of}")}{(Per == Frequency.Annual ? "" : $" per {Per}")}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { Of = Of.Spelled(basePeriod) };

    internal override bool CountsUp => true;

    internal override QuantityRange DomainFor(Indicator indicator) =>
        Of.DomainFor(indicator).TryConvert(UnitFor(indicator), out QuantityRange? domain) ? domain : QuantityRange.Unbounded(UnitFor(indicator));
}
