namespace PolicyTargets;

/// <summary>The constant yearly growth from a base period; see <see cref="Measure.AverageGrowth"/>.</summary>
/// <param name="ComparedWith">The base period; null for the rule of <see cref="Measure"/>.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AverageGrowthMeasure(ReportingPeriod? ComparedWith) : Measure
{
    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Percent;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => ComparedWith ?? NaturalBase(period);

    /// <summary>The word of the vocabulary, with a printed base.</summary>
    /// <returns><c>average-growth</c>, <c>average-growth(2020)</c>.</returns>
    public override string ToString() => ComparedWith is { } period ? $"average-growth({period})" : "average-growth";

    /// <summary>The whole years from the base to the end of a period; null where there is no base or not one whole year between.</summary>
    internal int? Years(ReportingPeriod period) =>
        period.End is { } end && BaseFor(period)?.End is { } start && ElapsedShare.Steps(start, end, Frequency.Annual) is > 0 and var years ? years : null;

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { ComparedWith = basePeriod };

    internal override bool CountsUp => true;

    /// <summary>What is never negative cannot fall by more than all of it.</summary>
    internal override QuantityRange DomainFor(Indicator indicator) =>
        indicator.EffectiveDomain.Lower >= 0 ? QuantityRange.AtLeast(Quantity.Percent(-100)) : QuantityRange.Unbounded(Unit.Percent);
}
