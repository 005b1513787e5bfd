using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The place in the subject's own past; see <see cref="Measure.RankInHistory"/>.</summary>
/// <param name="Of">What is ordered.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RankInHistoryMeasure(Measure Of) : Measure
{
    /// <summary>Gets what is ordered.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Rank;

    /// <summary>A smaller place is better, whatever the indicator.</summary>
    /// <inheritdoc/>
    public override Direction DirectionFor(Indicator indicator) => Direction.Lower;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => Of.BaseFor(period);

    /// <summary>What is ordered.</summary>
    /// <returns><c>rank-in-history</c>, <c>rank-in-history of growth</c>.</returns>
    public override string ToString() => Of is LevelMeasure ? "rank-in-history" : $"rank-in-history of {Of}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { Of = Of.Spelled(basePeriod) };

    internal override QuantityRange DomainFor(Indicator indicator) => QuantityRange.AtLeast(Quantity.Rank(1));
}
