using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The place among peers; see <see cref="Measure.Rank"/>.</summary>
/// <param name="Of">What is ordered.</param>
/// <param name="Peers">Among whom.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RankMeasure(Measure Of, PeerGroup Peers) : Measure
{
    /// <summary>Gets what is ordered.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <summary>Gets among whom; known by members, by size, or by name alone.</summary>
    public PeerGroup Peers { get; init => field = Require.NotNull(value); } = Require.NotNull(Peers);

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Rank;

    /// <summary>A smaller place is better, whatever the indicator.</summary>
    /// <inheritdoc/>
    public override Direction DirectionFor(Indicator indicator) => Direction.Lower;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => Of.BaseFor(period);

    /// <summary>What is ordered and among whom.</summary>
    /// <returns><c>rank of growth among zhejiang-cities</c>.</returns>
    public override string ToString() => $"rank of {Of} among {Peers.Id}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { Of = Of.Spelled(basePeriod) };

    internal override QuantityRange DomainFor(Indicator indicator) => QuantityRange.Create(1, true, Peers.Size, true, Unit.Rank)!;
}
