namespace PolicyTargets;

/// <summary>The value as a multiple of that of a base period; see <see cref="Measure.Multiple"/>.</summary>
/// <param name="ComparedWith">The base period; null for the rule of <see cref="Measure"/>.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record MultipleMeasure(ReportingPeriod? ComparedWith) : Measure
{
    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Multiple;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => ComparedWith ?? NaturalBase(period);

    /// <summary>The word of the vocabulary, with a printed base.</summary>
    /// <returns><c>multiple</c>, <c>multiple(2020)</c>.</returns>
    public override string ToString() => ComparedWith is { } period ? $"multiple({period})" : "multiple";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { ComparedWith = basePeriod };

    internal override QuantityRange DomainFor(Indicator indicator) => NotNegative(indicator);
}
